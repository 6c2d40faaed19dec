using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What holds of a result from which nothing was learnt, whatever was claimed.</summary>
internal static class Unlearnt
{
    public static void Check(TruthResult truths, string code)
    {
        Finding finding = Assert.Single(truths.Findings);
        Assert.Equal(code, finding.Code);
        Assert.NotNull(finding.Remedy);
        Assert.False(truths.IsLearnt);
        Assert.Equal(0, truths.Iterations);
        Assert.All(truths.Sources, source => Assert.Equal((1.0, null), (source.Weight, source.Trust)));
    }
}
