namespace Attribution.Tests;

/// <summary>Every merger of the library, the log scale of each that has one included.</summary>
internal static class AllMergers
{
    private static readonly IMerger[] OnLogScale =
    [
        Mergers.Median(MergeScale.Log), Mergers.WeightedMedian(MergeScale.Log), Mergers.TrimmedMean(0.2, MergeScale.Log), Mergers.WinsorisedMean(0.2, MergeScale.Log),
        Mergers.Huber(MergeScale.Log), Mergers.AlgorithmA(MergeScale.Log), Mergers.HodgesLehmann(MergeScale.Log),
        Mergers.FixedEffect(MergeScale.Log), Mergers.RandomEffects(TauSquared.Reml, MergeScale.Log),
        Mergers.RandomEffects(TauSquared.DerSimonianLaird, MergeScale.Log, MetaAnalysisTest.Normal),
        Mergers.HenmiCopas(MergeScale.Log), Mergers.BirgeRatio(MergeScale.Log), Mergers.ScaleFactor(MergeScale.Log),
        Mergers.MandelPaule(MergeScale.Log),
        Mergers.LargestConsistentSubset(0.05, MergeScale.Log), Mergers.LogarithmicPool(MergeScale.Log),
        Mergers.CovarianceIntersection(MergeScale.Log), Mergers.CovarianceUnion(MergeScale.Log),
    ];

    public static IReadOnlyList<IMerger> List { get; } = [.. Mergers.All, .. OnLogScale];

    public static TheoryData<string> Names => [.. List.Select(merger => merger.Name)];

    public static IMerger Named(string name) => List.Single(merger => merger.Name == name);

    /// <summary>Holds a result to what every result promises.</summary>
    public static void AssertSound(Merged merged, int count)
    {
        double?[] numbers =
        [
            merged.Value, merged.StandardError, merged.Level, merged.Range?.Lower, merged.Range?.Upper, merged.PredictionInterval?.Lower,
            merged.PredictionInterval?.Upper,
            merged.Heterogeneity?.TauSquared, merged.Heterogeneity?.ISquared, merged.Heterogeneity?.PValue,
        ];
        Assert.DoesNotContain(numbers, number => number is { } n && double.IsNaN(n));
        Assert.True(merged.Value is not { } value || double.IsFinite(value));
        Assert.Equal(merged.LeftOut.Select(left => left.Index).Distinct().Order(), merged.LeftOut.Select(left => left.Index));
        Assert.All(merged.LeftOut, left => Assert.InRange(left.Index, 0, count - 1));
        Assert.All(
            merged.Camps, camp => Assert.All(camp.Members, member => Assert.DoesNotContain(merged.LeftOut, left => left.Index == member)));
        // The mean of a pool with a heavy tail can lie outside nearly all of it.
        if (merged is { Value: { } estimate, Range: { } range } && !merged.Merger.StartsWith("linear pool", StringComparison.Ordinal))
        {
            Assert.InRange(estimate, range.Lower, range.Upper);
        }

        if (merged.Refusal is not null)
        {
            Assert.True(
                merged is { Value: null, Range: null, StandardError: null, Level: null, Camps.IsEmpty: true, Warnings.IsEmpty: true });
        }

        IEnumerable<Finding> refusal = merged.Refusal is null ? [] : [merged.Refusal];
        foreach (Finding finding in refusal.Concat(merged.Warnings).Concat(merged.LeftOut.Select(left => left.Reason)))
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", finding.Code);
            Assert.Matches("^[A-Z0-9'].*[.]$", finding.Message);
            Assert.Matches("^[A-Z].*[.]$", finding.Remedy!);
        }
    }
}
