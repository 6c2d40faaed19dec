using System.Globalization;

namespace Attribution.Tests;

/// <summary>Wordings beside the reference set in which a word, a sign or a hyphen decides what the phrase asserts.</summary>
public class EstimateWordingTests
{
    [Theory]
    [InlineData("from −10 to 5 °C", "-10..5 Cel")]
    [InlineData("between -10 and -5", "-10..-5")]
    [InlineData("C$40", "40 CAD")]
    [InlineData("CA$5m", "5000000 CAD")]
    [InlineData("one point five million", "1500000")]
    [InlineData("ninety-nine point nine per cent", "99.9 %")]
    [InlineData("one hundred and five point two five km", "105.25 km")]
    [InlineData("a score of people", "20 {people}")]
    [InlineData("twenty first responders", "20 {first responders}")]
    [InlineData("5 more or less", "~5")]
    [InlineData("nought", "0")]
    [InlineData("over 5 and under 10 km", "(5..10) km")]
    [InlineData("more than 5 and less than 10", "(5..10)")]
    [InlineData("5m–10m people", "5000000..10000000 {people}")]
    [InlineData("40- to 60-km", "40..60 km")]
    [InlineData("a range of 400 to 500", "400..500")]
    [InlineData("5 −1/+2", "5 [4..7]")]
    [InlineData("5 −1 +2 mm", "5 [4..7] mm")]
    [InlineData("98,000 (8,000–194,000; 95% CI)", "98000 [8000..194000] 95%")]
    [InlineData("3.0 °C (likely range 2.5–4.0 °C)", "3.0 [2.5..4.0] Cel")]
    [InlineData("12 (IQR 8–16)", "12 [8..16] 50%")]
    [InlineData("42, 95% CI [30, 55]", "42 [30..55] 95%")]
    [InlineData("42 (95% CI [30, 55]) deaths", "42 [30..55] {deaths} 95%")]
    [InlineData("42 km +5 km/−3 km", "42 [39..47] km")]
    [InlineData("(1–2) × 10^3", "1000..2000")]
    [InlineData("no longer than 40 days", "<=40 d")]
    [InlineData("older than 5 years", ">5 a")]
    [InlineData("at or above 40", ">=40")]
    [InlineData("few thousand people", ">2000~ {people}")]
    [InlineData("thousands upon thousands of shells", ">=2000~ {shells}")]
    [InlineData("hundreds and hundreds", ">=200~")]
    public void Parse_reads_what_the_wording_asserts(string text, string expected) =>
        Assert.Equal(expected, Short(Estimate.Parse(text, null)));

    [Theory]
    [InlineData("the twenty-first", EstimateRefusal.OrdinalNotQuantity)]
    [InlineData("twenty-third", EstimateRefusal.OrdinalNotQuantity)]
    [InlineData("one hundred and fifth", EstimateRefusal.OrdinalNotQuantity)]
    [InlineData("the hundred and first", EstimateRefusal.OrdinalNotQuantity)]
    [InlineData("two more", EstimateRefusal.RelativeQuantity)]
    [InlineData("12 more deaths", EstimateRefusal.RelativeQuantity)]
    [InlineData("hundreds more", EstimateRefusal.RelativeQuantity)]
    [InlineData("10 more than last year", EstimateRefusal.RelativeQuantity)]
    [InlineData("20% higher than in 2020", EstimateRefusal.RelativeQuantity)]
    [InlineData("40 soldiers fewer than in May", EstimateRefusal.RelativeQuantity)]
    [InlineData("a tenfold increase", EstimateRefusal.RelativeQuantity)]
    [InlineData("hundreds of the 3,000 soldiers", EstimateRefusal.RelativeQuantity)]
    [InlineData("a dozen of the soldiers", EstimateRefusal.RelativeQuantity)]
    [InlineData("tens of", EstimateRefusal.NoNumericContent)]
    [InlineData("few soldiers", EstimateRefusal.NoNumericContent)]
    [InlineData("± 5", EstimateRefusal.MissingNumber)]
    [InlineData("plus or minus 3", EstimateRefusal.MissingNumber)]
    [InlineData(",500", EstimateRefusal.MalformedGrouping)]
    [InlineData("1,,000", EstimateRefusal.MalformedGrouping)]
    [InlineData("1234,567", EstimateRefusal.MalformedGrouping)]
    [InlineData("--5", EstimateRefusal.MalformedNumber)]
    [InlineData("5.0 ± 0.2 × 10^6", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("45% +5%/−3%", EstimateRefusal.AmbiguousUncertainty)]
    [InlineData("42 (95% CI [30, 55]", EstimateRefusal.IncompleteRange)]
    [InlineData("1–2 × 10^3", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("3 km further than in May", EstimateRefusal.RelativeQuantity)]
    [InlineData("12 ± 3 SD", EstimateRefusal.UnknownUnit)]
    [InlineData("0x1F", EstimateRefusal.UnknownUnit)]
    [InlineData("the over-65s", EstimateRefusal.UnreadText)]
    [InlineData("about 1,100,", EstimateRefusal.UnreadText)]
    [InlineData("barely 400", EstimateRefusal.UnreadText)]
    public void Parse_refuses_what_is_no_quantity_by_itself(string text, string code)
    {
        Assert.False(Estimate.TryParse(text, null, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }

    /// <summary>"best [lower..upper] unit coverage", each where there is one; "(" and ")" for ends that are not included.</summary>
    private static string Short(Estimate estimate)
    {
        string ends = (estimate.Lower, estimate.Upper) switch
        {
            ({ } low, { } high) =>
                $"{(low.IsInclusive ? "" : "(")}{Number(low.Value)}..{Number(high.Value)}{(high.IsInclusive ? "" : ")")}",
            ({ } low, null) => (low.IsInclusive ? ">=" : ">") + Number(low.Value),
            (null, { } high) => (high.IsInclusive ? "<=" : "<") + Number(high.Value),
            _ => "",
        };
        string approximate = estimate.IsApproximate ? "~" : "";
        string value = estimate switch
        {
            { Form: EstimateForm.Exact, Best: { } best } => Number(best),
            { Best: { } best, Lower: not null } => $"{Number(best)} [{ends}]",
            { Best: { } best } => approximate + Number(best),
            _ => ends + approximate,
        };
        string unit = estimate.Unit is { } known ? $" {known.Code}" : "";
        string coverage = estimate.Coverage.Level is { } level ? $" {Number(decimal.Truncate(level * 100))}%" : "";
        return value + unit + coverage;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
