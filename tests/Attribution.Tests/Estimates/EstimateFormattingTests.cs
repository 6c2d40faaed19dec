using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class EstimateFormattingTests
{
    private static readonly Unit Soldiers = Unit.Counted("soldiers");

    [Fact]
    public void Round_trip_format_is_read_back_for_any_estimate() =>
        EstimateGen.Estimate.Sample(estimate => Estimate.Parse(estimate.ToString("R", null), null).Equals(estimate), iter: 20_000);

    [Theory]
    [InlineData(3, 400)]
    [InlineData(5, 6_000)]
    [InlineData(50, 50)]
    [InlineData(1, 200)]
    public void Numbers_that_prose_may_shorten_are_read_back(int lower, int upper)
    {
        Estimate[] estimates =
            [Estimate.Between(lower, upper), Estimate.Either(lower, upper, Soldiers), Estimate.BestWithRange(upper, lower, upper)];
        foreach (Estimate estimate in estimates)
        {
            Assert.Equal(estimate, Estimate.Parse(estimate.ToString("R")));
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "-0.3", "-200000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79028162514264337593543950334.7", "1")]
    public void Spreads_beside_the_largest_number_are_written_and_read(string upper, string best, string lower)
    {
        decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
        Estimate estimate = Estimate.Create(
            EstimateForm.PlusMinus,
            Bound.Inclusive(Number(lower)),
            Bound.Inclusive(Number(upper)),
            Number(best),
            coverage: Coverage.Unknown);
        Assert.Equal(estimate, Estimate.Parse(estimate.ToString("R", null), null));
        Assert.NotEmpty(estimate.ToString());
    }

    [Fact]
    public void Round_trip_format_is_read_back_with_the_marks_of_any_culture() =>
        Gen.Select(EstimateGen.Estimate, EstimateGen.OneOf("de-DE", "fr-FR", "de-CH", "en-IN", "sv-SE", "ar-EG", "fa-IR"))
            .Sample(
                (estimate, name) =>
                {
                    EstimateGrammar grammar = EstimateGrammar.English.WithCulture(CultureInfo.GetCultureInfo(name));
                    return Estimate.Parse(estimate.ToString("R", grammar), grammar).Equals(estimate);
                },
                iter: 10_000);

    [Fact]
    public void Round_trip_format_keeps_the_scale_of_numbers() =>
        EstimateGen.Number.Sample(number =>
            Estimate.Parse(Estimate.Approximately(number).ToString("R", null), null).Best!.Value.Scale == number.Scale);

    [Fact]
    public void TryFormat_fits_or_fails_as_ToString_is_long() =>
        Gen.Select(EstimateGen.Estimate, EstimateGen.OneOf("G", "R", "I"), Gen.Int[0, 300]).Sample((estimate, format, length) =>
        {
            string expected = estimate.ToString(format, null);
            char[] destination = new char[length];
            bool fits = ((ISpanFormattable)estimate).TryFormat(destination, out int written, format, null);
            return fits == (expected.Length <= length) && new string(destination, 0, written) == (fits ? expected : "");
        });

    public static TheoryData<Estimate, string, string, string> Formats => new()
    {
        { Estimate.MoreThan(1_100, Soldiers), "more than 1,100 soldiers", "more than 1100 {soldiers}", "(1100, ∞) soldiers" },
        { Estimate.MoreThan(1_100), "more than 1,100", "more than 1100", "(1100, ∞)" },
        { Estimate.Nearly(3_000, Soldiers), "nearly 3,000 soldiers", "nearly 3000 {soldiers}", "(-∞, 3000) soldiers" },
        { Estimate.Between(40, 60, Unit.Kilometre).Varying(), "40–60 km", "40 to 60 km | varies", "[40, 60] km" },
        { Estimate.Between(-60, -40), "-60 to -40", "-60 to -40", "[-60, -40]" },
        { Estimate.Of(1, Unit.Month), "1 month", "1 mo", "[1, 1] months" },
        { Estimate.Of(8, Unit.Month), "8 months", "8 mo", "[8, 8] months" },
        { Estimate.Exactly(3_000), "exactly 3,000", "exactly 3000", "[3000, 3000]" },
        { Estimate.Approximately(1.50m), "about 1.50", "about 1.50", "(-∞, ∞)" },
        { Estimate.JustOver(5_000), "just over 5,000", "just over 5000", "(5000, ∞)" },
        { Estimate.UpTo(2_500_000_000m, Unit.UsDollar), "up to 2,500,000,000 USD", "up to 2500000000 USD", "(-∞, 2500000000] USD" },
        { Estimate.Either(2, 3, Unit.Kilometre), "2 or 3 km", "2 or 3 km", "[2, 3] km" },
        { Estimate.PlusMinus(1_200, 50), "1,200 ± 50", "1200 ± 50", "[1150, 1250]" },
        { Estimate.PlusMinus(55, 3, Unit.Percent, 0.95m), "(55 ± 3) % (95% coverage)", "(55 ± 3) % | coverage 0.95", "[52, 58] %" },
        {
            Estimate.BestWithRange(98_000, 8_000, 194_000, null, 0.95m),
            "98,000 (95% CI 8,000–194,000)", "98000 (8000 to 194000) | coverage 0.95", "[8000, 194000]"
        },
        { Estimate.OnTheOrderOf(10_000), "on the order of 10,000", "on the order of 10000", "(-∞, ∞)" },
        {
            Estimate.Parse("several thousand soldiers", null),
            "several thousand soldiers", "several, more than 2000 {soldiers}", "(2000, ∞) soldiers"
        },
        {
            Estimate.Parse("tens of thousands of shells", null),
            "tens of thousands of shells", "several, at least 20000 {shells}", "[20000, ∞) shells"
        },
        { Estimate.Parse("1,100-odd", null), "1,100-odd", "1100-odd", "[1100, ∞)" },
        { Estimate.Parse("1,200 +50/−30", null), "1,200 +50/−30", "1200 ± (1170 to 1250)", "[1170, 1250]" },
        {
            Estimate.Parse("more than about 40 but less than 60", null),
            "about more than 40 but less than 60", "about more than 40 but less than 60", "(40, 60)"
        },
    };

    [Theory]
    [MemberData(nameof(Formats), DisableDiscoveryEnumeration = true)] // discovery would write each estimate as G and read it back
    public void Formats_are_as_documented(Estimate estimate, string general, string roundTrip, string interval)
    {
        Assert.Equal(general, estimate.ToString());
        Assert.Equal(general, $"{estimate:G}");
        Assert.Equal(roundTrip, estimate.ToString("R", null));
        Assert.Equal(interval, estimate.ToString("I", null));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void No_culture_changes_what_is_written_and_read(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        CultureInfo before = CultureInfo.CurrentCulture;
        Estimate estimate = Estimate.Between(1_100.5m, 2_000m, Unit.Kilometre);
        try
        {
            CultureInfo.CurrentCulture = culture;

            Assert.Equal("1,100.5–2,000 km", estimate.ToString());
            Assert.Equal("1,100.5–2,000 km", $"{Estimate.Parse("1,100.5 to 2,000 km")}");
            Assert.Equal("1,100.5–2,000 km", string.Create(culture, $"{estimate}"));
            Assert.Equal("1,100.5–2,000 km", string.Format(culture, "{0:G}", estimate));
            Assert.Equal("1100.5 to 2000 km", string.Format(culture, "{0:R}", estimate));
            Assert.Equal("[1100.5, 2000] km", string.Format(culture, "{0:I}", estimate));
            Assert.Equal(estimate, Read<Estimate>(string.Create(culture, $"{estimate}"), culture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Only_a_grammar_changes_the_marks_and_L_takes_those_of_the_culture()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        EstimateGrammar grammar = EstimateGrammar.English.WithCulture(german);
        Estimate estimate = Estimate.Between(1_100.5m, 2_000m, Unit.Kilometre);

        Assert.Equal("1.100,5–2.000 km", estimate.ToString("G", grammar));
        Assert.Equal("1100,5 to 2000 km", estimate.ToString("R", grammar));
        Assert.Equal("[1100,5; 2000] km", estimate.ToString("I", grammar));
        Assert.Equal("1.100,5–2.000 km", string.Create(grammar, $"{estimate}"));
        Assert.Equal("1.100,5–2.000 km", string.Create(german, $"{estimate:L}"));
        Assert.Equal("1,100.5–2,000 km", string.Create(CultureInfo.InvariantCulture, $"{estimate:L}"));
        Assert.Equal(estimate, Read<Estimate>("1.100,5–2.000 km", grammar));
        Assert.Equal(Estimate.Of(1.125m, Unit.Kilometre), Read<Estimate>("1.125 km", german));
    }

    [Fact]
    public void An_unknown_format_is_refused_with_the_known_ones()
    {
        FormatException thrown = Assert.Throws<FormatException>(() => Estimate.Of(1).ToString("X", null));
        Assert.Contains("G (", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("R (", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("I (", thrown.Message, StringComparison.Ordinal);
    }

    private static T Read<T>(string text, IFormatProvider provider)
        where T : IParsable<T> => T.Parse(text, provider);
}
