using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// A remedy can be followed to the letter: the phrases that a sentence shows are read, and so are the units that it offers.
/// </summary>
public partial class EstimateRemedyTests
{
    public static TheoryData<string> Refused =>
    [
        "", "more than", "many soldiers", "1,10", "3,5 million", "1.100 soldiers", "1.2.3", "5-6,000", "between 1,000 and 700",
        "between 700",
        "40 km to 60 kg", "more than nearly 3,000", "40 blorps per fathomish", "twice as many as last year", "two thirds", "17 December",
        "1400 hours", "-3,000 soldiers", "NaN", "55% ± 3%", "the 15th", "1,100 and 3,000", "two thirds of a million", "1e29",
        "1,100 soldiers in Kursk", "30m wall", "100s", "c $300", "3.2 ± 0.5 × 10^-3",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Phrases_that_a_remedy_shows_are_read(string text)
    {
        Assert.False(Estimate.TryParse(text, out _, out EstimateRefusal? refusal));
        string remedy = refusal.Message[(refusal.Message.IndexOf("; ", StringComparison.Ordinal) + 1)..];
        foreach (Match shown in Quoted().Matches(remedy))
        {
            Assert.True(Estimate.TryParse(shown.Groups[1].Value, out _), $"{shown} of: {refusal}");
        }
    }

    [Theory]
    [InlineData("40 tons")]
    [InlineData("25 pounds")]
    [InlineData("50pc")]
    [InlineData("85°")]
    [InlineData("12 ct/kWh")]
    [InlineData("35 ppt")]
    [InlineData("12 KGS")]
    [InlineData("¥100")]
    [InlineData("about 300 gallons")]
    [InlineData("between 5 and 7 MT")]
    public void A_unit_that_a_remedy_offers_makes_the_phrase_readable(string text)
    {
        Assert.False(Estimate.TryParse(text, out _, out EstimateRefusal? refusal));
        Assert.Equal(EstimateRefusal.AmbiguousUnit, refusal.Code);
        MatchCollection offered = Quoted().Matches(refusal.Message[refusal.Message.IndexOf(';', StringComparison.Ordinal)..]);
        Assert.True(offered.Count > 1);
        foreach (Match unit in offered)
        {
            string mended = $"{text[..refusal.Start]} {unit.Groups[1].Value} {text[(refusal.Start + refusal.Length)..]}";
            Assert.True(Estimate.TryParse(mended, out _, out EstimateRefusal? again), $"{mended}: {again}");
        }
    }

    [Theory]
    [InlineData("from 345 nm to 325 nm", "from 325 nm to 345 nm")]
    [InlineData("1.100 soldiers", "1.100 {soldiers}")]
    [InlineData("40 blorps per fathomish", "40 {blorps}")]
    [InlineData("-3,000 soldiers", "a change of -3,000 soldiers")]
    [InlineData("1400 hours", "1,400 hours")]
    [InlineData("3.2 ± 0.5 × 10^-3", "(3.2 ± 0.5) × 10^-3")]
    [InlineData("55% ± 3%", "(55 ± 3)%")]
    [InlineData("12 zork", "12 {zork}")]
    public void Following_a_remedy_gives_an_estimate(string refused, string mended)
    {
        _ = refused;
        Assert.True(Estimate.TryParse(mended, out _, out EstimateRefusal? refusal), refusal?.ToString());
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
