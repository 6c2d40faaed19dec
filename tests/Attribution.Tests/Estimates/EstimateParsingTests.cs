namespace Attribution.Tests;

public class EstimateParsingTests
{
    [Theory]
    [MemberData(nameof(ReferencePhrases.Read), MemberType = typeof(ReferencePhrases))]
    public void Parse_reads_the_reference_phrases(
        string text, EstimateForm form, string? lower, string? upper, string? best, bool approximate, string? unit, string? coverage)
    {
        Estimate estimate = Estimate.Parse(text, null);

        ReferenceParts.AssertParts(estimate, form, lower, upper, best, approximate, unit, coverage);
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
}
