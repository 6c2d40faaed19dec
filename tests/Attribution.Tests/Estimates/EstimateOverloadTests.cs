using System.Globalization;

namespace Attribution.Tests;

/// <summary>The overloads that read and write an estimate give one answer.</summary>
public class EstimateOverloadTests
{
    private const string Phrase = "more than 1,100 km";
    private const string Refused = "1,100 and 3,000";

    [Fact]
    public void All_overloads_read_the_same()
    {
        EstimateGrammar english = EstimateGrammar.English;
        Estimate expected = Estimate.MoreThan(1_100, Unit.Kilometre);
        Estimate?[] read =
        [
            Estimate.Parse(Phrase), Estimate.Parse(Phrase.AsSpan()), Estimate.Parse(Phrase, english),
            Estimate.Parse(Phrase.AsSpan(), english), Estimate.Parse(Phrase, (EstimateGrammar?)null),
            Estimate.TryParse(Phrase, out Estimate? one) ? one : null,
            Estimate.TryParse(Phrase.AsSpan(), out one) ? one : null,
            Estimate.TryParse(Phrase, english, out one) ? one : null,
            Estimate.TryParse(Phrase.AsSpan(), english, out one) ? one : null,
            Estimate.TryParse(Phrase, out one, out EstimateRefusal? none) && none is null ? one : null,
            Estimate.TryParse(Phrase.AsSpan(), out one, out none) && none is null ? one : null,
            Estimate.TryParse(Phrase, english, out one, out none) && none is null ? one : null,
            Estimate.TryParse(Phrase.AsSpan(), english, out one, out none) && none is null ? one : null,
            Generic<Estimate>(Phrase, english), Generic<Estimate>(Phrase, null), TryGeneric<Estimate>(Phrase, english),
            GenericSpan<Estimate>(Phrase, english), GenericSpan<Estimate>(Phrase, null), TryGenericSpan<Estimate>(Phrase, english),
        ];

        Assert.All(read, estimate => Assert.Equal((expected, Phrase), (estimate, estimate!.Text)));
    }

    [Fact]
    public void All_overloads_refuse_the_same()
    {
        EstimateGrammar english = EstimateGrammar.English;
        Assert.False(Estimate.TryParse(Refused, out _, out EstimateRefusal? expected));
        EstimateRefusal?[] refusals =
        [
            Assert.Throws<EstimateParseException>(() => Estimate.Parse(Refused)).Refusal,
            Assert.Throws<EstimateParseException>(() => Estimate.Parse(Refused.AsSpan())).Refusal,
            Assert.Throws<EstimateParseException>(() => Estimate.Parse(Refused, english)).Refusal,
            Assert.Throws<EstimateParseException>(() => Generic<Estimate>(Refused, english)).Refusal,
            Assert.Throws<EstimateParseException>(() => GenericSpan<Estimate>(Refused, english)).Refusal,
            Estimate.TryParse(Refused.AsSpan(), out _, out EstimateRefusal? one) ? null : one,
            Estimate.TryParse(Refused, english, out _, out one) ? null : one,
            Estimate.TryParse(Refused.AsSpan(), english, out _, out one) ? null : one,
        ];

        Assert.All(refusals, refusal => Assert.Equal(expected, refusal));
        Assert.False(Estimate.TryParse(Refused, out Estimate? none));
        Assert.Null(none);
        Assert.False(Estimate.TryParse(Refused.AsSpan(), out none));
        Assert.False(Estimate.TryParse(Refused, english, out none));
        Assert.False(Estimate.TryParse(Refused.AsSpan(), english, out none));
        Assert.Null(TryGeneric<Estimate>(Refused, english));
        Assert.Null(TryGenericSpan<Estimate>(Refused, english));
    }

    [Fact]
    public void Null_is_an_argument_of_Parse_and_an_empty_phrase_of_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => Estimate.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Estimate.Parse((string)null!, EstimateGrammar.English));
        Assert.False(Estimate.TryParse((string?)null, out _, out EstimateRefusal? refusal));
        Assert.Equal((EstimateRefusal.Empty, 0, 0), (refusal.Code, refusal.Start, refusal.Length));
    }

    [Fact]
    public void Refusals_are_equal_by_code_place_and_sentence() =>
        EqualityContract.Holds(
            Refusal(Refused), Refusal(Refused), Refusal(" " + Refused), Refusal("1,100 and 4,000"), Refusal("3,000 and"), Refusal("many"));

    [Fact]
    public void A_refusal_is_written_with_its_code_and_its_place() =>
        Assert.Equal(
            "multiple-quantities at 10: '3,000' is a second quantity; read one at a time, or write a range, as in '1,100 to 3,000'.",
            Refusal(Refused).ToString());

    [Theory]
    [InlineData("G", "more than 1,100 km")]
    [InlineData("g", "more than 1,100 km")]
    [InlineData("", "more than 1,100 km")]
    [InlineData(null, "more than 1,100 km")]
    [InlineData("L", "more than 1.100 km")]
    [InlineData("l", "more than 1.100 km")]
    [InlineData("R", "more than 1100 km")]
    [InlineData("r", "more than 1100 km")]
    [InlineData("I", "(1100, ∞) km")]
    [InlineData("i", "(1100, ∞) km")]
    public void A_format_is_one_letter_in_either_case(string? format, string text)
    {
        IFormattable estimate = Estimate.Parse(Phrase);

        Assert.Equal(text, estimate.ToString(format, CultureInfo.GetCultureInfo("de-DE")));
    }

    [Fact]
    public void A_long_text_is_written_whole()
    {
        Unit unit = Unit.Parse(string.Join('/', Enumerable.Repeat("{" + new string('x', 40) + "}", 4)));
        const decimal Best = 12345678901234567890123456789m;
        string written = Estimate.BestWithRange(Best, Best, Best, unit, 0.95m).ToString();
        const string Number = "12,345,678,901,234,567,890,123,456,789";

        Assert.True(written.Length > 256);
        Assert.Equal($"{Number} (95% CI {Number}–{Number}) {unit}", written);
    }

    private static EstimateRefusal Refusal(string phrase) =>
        Estimate.TryParse(phrase, out _, out EstimateRefusal? refusal) ? null! : refusal;

    private static T Generic<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static T? TryGeneric<T>(string text, IFormatProvider? provider)
        where T : class, IParsable<T> => T.TryParse(text, provider, out T? result) ? result : null;

    private static T GenericSpan<T>(string text, IFormatProvider? provider)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), provider);

    private static T? TryGenericSpan<T>(string text, IFormatProvider? provider)
        where T : class, ISpanParsable<T> => T.TryParse(text.AsSpan(), provider, out T? result) ? result : null;
}
