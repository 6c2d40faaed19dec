namespace Attribution.Benchmarks.Growth;

/// <summary>The mergers that are measured over tables, with the normal test, as the peers have it.</summary>
internal static class BulkMethods
{
    public static ITableMerger DerSimonianLaird { get; } = Mergers.RandomEffects(TauSquared.DerSimonianLaird, test: MetaAnalysisTest.Normal);

    public static ITableMerger Reml { get; } = Mergers.RandomEffects(TauSquared.Reml, test: MetaAnalysisTest.Normal);

    public static MergeAllOptions OneThread { get; } = new() { MaxDegreeOfParallelism = 1 };

    public static MergeAllOptions TwoThreads { get; } = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>The methods over values with variances, and those over intervals, with the least number of claims that they take.</summary>
    public static (string Name, ITableMerger Merger, int Fewest)[] OfVariances { get; } = [("DL", DerSimonianLaird, 3), ("REML", Reml, 3)];

    public static (string Name, ITableMerger Merger, int Fewest)[] OfIntervals { get; } = [("camps", Mergers.Camps, 1), ("envelope", Mergers.Envelope, 1)];
}
