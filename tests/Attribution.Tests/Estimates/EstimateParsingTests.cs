using System.Globalization;

namespace Attribution.Tests;

public class EstimateParsingTests
{
    [Theory]
    [MemberData(nameof(ReferencePhrases.Read), MemberType = typeof(ReferencePhrases))]
    public void Parse_reads_the_reference_phrases(
        string text, EstimateForm form, string? lower, string? upper, string? best, bool approximate, string? unit, string? coverage)
    {
        Estimate estimate = Estimate.Parse(text, null);

        Assert.Equal(form, estimate.Form);
        Assert.Equal(lower, estimate.Lower is { } low ? (low.IsInclusive ? "[" : "(") + Number(low.Value) : null);
        Assert.Equal(upper, estimate.Upper is { } high ? Number(high.Value) + (high.IsInclusive ? "]" : ")") : null);
        Assert.Equal(best, estimate.Best is { } value ? Number(value) : null);
        Assert.Equal(approximate, estimate.IsApproximate);
        Assert.Equal(unit, estimate.Unit?.Code);
        Assert.Equal(
            coverage,
            estimate.Coverage.IsUnknown ? "unknown"
                : estimate.Coverage.Level is { } level ? $"{Number(level * 100).Replace(".00", "", StringComparison.Ordinal)}%"
                : null);
        Assert.Equal(text, estimate.Text);
        Assert.False(estimate.Varies);
    }

    [Theory]
    [MemberData(nameof(ReferencePhrases.Refused), MemberType = typeof(ReferencePhrases))]
    public void Parse_refuses_the_reference_refusals(string text, string code)
    {
        Assert.False(Estimate.TryParse(text, null, out Estimate? estimate, out EstimateRefusal? refusal));

        Assert.Null(estimate);
        Assert.Equal(code, refusal.Code);
        Assert.InRange(refusal.Start, 0, text.Length);
        Assert.InRange(refusal.Start + refusal.Length, refusal.Start, text.Length);
        Assert.Equal(refusal, Assert.Throws<EstimateParseException>(() => Estimate.Parse(text, null)).Refusal);
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
