using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class AssessmentTests
{
    private static readonly Assessment[] All = [.. Scales.All.SelectMany(scale => scale.Levels.Select(level => scale[level.Code]))];

    private static readonly Gen<Assessment> AnyAssessment = Gen.Int[0, All.Length - 1].Select(index => All[index]);

    [Fact]
    public void An_assessment_knows_its_scale_and_level()
    {
        Assessment assessment = Scales.Icd203Likelihood["probable"];
        Assert.Same(Scales.Icd203Likelihood, assessment.Scale);
        Assert.Equal("likely", assessment.Level.Code);
        Assert.Equal(new ProbabilityBand(0.55m, 0.80m), assessment.Level.Band);
    }

    [Fact]
    public void Text_is_the_scale_and_the_code() => Assert.Equal("admiralty.reliability: B", Scales.AdmiraltyReliability["B"].ToString());

    [Fact]
    public void Every_assessment_is_read_back_from_its_text()
    {
        foreach (Assessment assessment in All)
        {
            Assert.Equal(assessment, Assessment.Parse(assessment.ToString()));
            Assert.Equal(assessment, ParseAs<Assessment>(assessment.ToString(), new CultureInfo("de-DE")));
        }
    }

    [Theory]
    [InlineData("  admiralty.reliability :  b ", "admiralty.reliability: B")]
    [InlineData("icd203.likelihood:highly probable", "icd203.likelihood: very likely")]
    public void Space_and_case_and_alternative_terms_are_read(string text, string normal)
    {
        Assert.True(Assessment.TryParse(text, out Assessment? assessment));
        Assert.Equal(normal, assessment.ToString());
    }

    [Theory]
    [InlineData("", "'' is not an assessment: it should be a scale's identifier, a colon and a code, such as 'admiralty.reliability: B'.")]
    [InlineData(
        "B", "'B' is not an assessment: it should be a scale's identifier, a colon and a code, such as 'admiralty.reliability: B'.")]
    [InlineData(
        "admiralty.credibility: 7", "'7' is not a code of the scale admiralty.credibility; its codes are '1', '2', '3', '4', '5', '6'.")]
    [InlineData(
        "icd203.confidence: likely", "'likely' is not a code of the scale icd203.confidence; its codes are 'high', 'moderate', 'low'.")]
    [InlineData("stix.confidence: 101", "'101' is not a code of the scale stix.confidence; its codes are '100' to '0'.")]
    [InlineData("phia.ancr:", "'' is not a code of the scale phia.ancr; its codes are 'high', 'moderate', 'low'.")]
    public void What_is_no_assessment_is_refused_with_the_remedy(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Assessment.Parse(text)).Message);
        Assert.False(Assessment.TryParse(text, out _));
        Assert.False(Assessment.TryParse(text.AsSpan(), out _));
        Assert.False(TryParseAs<Assessment>(text));
    }

    [Fact]
    public void An_unknown_scale_is_refused_with_the_scales_that_there_are()
    {
        string message = Assert.Throws<FormatException>(() => Assessment.Parse("admiralty: B")).Message;
        Assert.StartsWith(
            "'admiralty' is not the identifier of a published scale; those are admiralty.reliability, admiralty.credibility,",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Assessment.Parse((string)null!));
        Assert.False(Assessment.TryParse(null, out _));
    }

    [Fact]
    public void A_refusal_quotes_a_bounded_part_of_the_text() =>
        Assert.All(
            new[] { new string('x', 1_000_000), "kent.1964:" + new string('x', 1_000_000), new string('x', 1_000_000) + ":B" },
            text => Assert.InRange(Assert.Throws<FormatException>(() => Assessment.Parse(text)).Message.Length, 1, 800));

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else() =>
        Gen.Frequency((3, Gen.String), (1, AnyAssessment.Select(assessment => assessment.ToString()))).Sample(text =>
            Assessment.TryParse(text, out Assessment? assessment)
                ? Assessment.Parse(assessment.ToString()) == assessment
                : assessment is null);

    [Fact]
    public void Equality_is_of_scale_and_level() =>
        Gen.Select(AnyAssessment, AnyAssessment).Sample((left, right) =>
            (left == right) == (left.ToString() == right.ToString())
            && left.Equals((object)right) == (left == right)
            && (left != right) == !(left == right)
            && (left != right || left.GetHashCode() == right.GetHashCode()));

    [Fact]
    public void The_same_word_on_two_scales_is_not_the_same_assessment()
    {
        Assert.NotEqual(Scales.Icd203Likelihood["likely"], Scales.NatoLikelihood["likely"]);
        Assert.Equal(Scales.Icd203Likelihood["likely"], Scales.Icd203Likelihood["probable"]);
        Assert.False(Scales.Icd203Likelihood["likely"].Equals(null));
        Assert.False(Scales.Icd203Likelihood["likely"] == null);
    }

    [Theory]
    [InlineData("A", "B", TruthValue.Yes)]
    [InlineData("B", "A", TruthValue.No)]
    [InlineData("B", "B", TruthValue.No)]
    [InlineData("A", "F", TruthValue.CannotSay)]
    [InlineData("F", "E", TruthValue.CannotSay)]
    [InlineData("F", "F", TruthValue.CannotSay)]
    [InlineData("E", "G", TruthValue.CannotSay)]
    public void What_cannot_be_judged_is_neither_stronger_nor_weaker(string left, string right, TruthValue stronger) =>
        Assert.Equal(stronger, Scales.AdmiraltyReliability[left].IsStrongerThan(Scales.AdmiraltyReliability[right]));

    [Theory]
    [InlineData("admiralty.credibility: 1", "admiralty.credibility: 5")]
    [InlineData("icd203.confidence: high", "icd203.confidence: low")]
    [InlineData("phia.yardstick: highly likely", "phia.yardstick: remote chance")]
    [InlineData("ipcc.ar5-ar6.likelihood: very likely", "ipcc.ar5-ar6.likelihood: likely")]
    [InlineData("stix.confidence: 73", "stix.confidence: 72")]
    [InlineData("iodef.rfc7970: medium", "iodef.rfc7970: low")]
    public void Stronger_is_more_credible_likely_or_confident(string stronger, string weaker) =>
        Assert.Equal(TruthValue.Yes, Assessment.Parse(stronger).IsStrongerThan(Assessment.Parse(weaker)));

    [Fact]
    public void Levels_of_different_scales_are_not_compared()
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => Scales.AdmiraltyReliability["A"].IsStrongerThan(Scales.AdmiraltyCredibility["5"]));
        Assert.Contains(
            "'admiralty.reliability: A' and 'admiralty.credibility: 5' are on different scales", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Scales.AdmiraltyReliability["A"].IsStrongerThan(null!));
    }

    // As generic code reaches the parser: by the interfaces, as a string and as a span.
    private static T ParseAs<T>(string text, IFormatProvider provider)
        where T : ISpanParsable<T>
    {
        T value = T.Parse(text, provider);
        Assert.Equal(value, T.Parse(text.AsSpan(), provider));
        return value;
    }

    private static bool TryParseAs<T>(string text)
        where T : ISpanParsable<T>
    {
        bool parsed = T.TryParse(text, null, out _);
        Assert.Equal(parsed, T.TryParse(text.AsSpan(), null, out _));
        return parsed;
    }
}
