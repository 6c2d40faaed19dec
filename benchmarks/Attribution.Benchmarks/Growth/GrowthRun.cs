using Attribution.Benchmarks.Merging;

namespace Attribution.Benchmarks.Growth;

/// <summary>How cost grows with the number of topics, and with their size at a constant number of claims.</summary>
internal sealed class GrowthRun
{
    /// <summary>How many claims each topic has while the topics grow in number.</summary>
    public const int ClaimsPerTopic = 8;

    /// <summary>How many claims there are in all while the topics grow in size.</summary>
    public const int Total = 8_000_000;

    /// <summary>The bare sum of both columns, as a method.</summary>
    public const string BareSum = "bare sum";

    private static readonly int[] TopicCounts = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
    private static readonly int[] TopicSizes = [2, 3, 4, 8, 16, 32, 100, 1_000, 10_000, 100_000];

    private readonly MergedTable _results = new();
    private double _sink;

    private GrowthRun()
    {
    }

    public List<Cost> ByTopics { get; } = [];

    public List<Cost> BySize { get; } = [];

    /// <summary>Takes about two minutes and 2 GB.</summary>
    public static GrowthRun Measure(TextWriter output)
    {
        GrowthRun run = new();
        Rows rows = new(TopicCounts[^1] * ClaimsPerTopic);
        run.Measure(BulkMethods.OfVariances, rows.Measured, output);
        run.MeasureBareSum(rows);
        rows.MakeIntervals();
        run.Measure(BulkMethods.OfIntervals, rows.Intervals, output);
        return run;
    }

    private void Measure((string Name, IMerger Merger, int Fewest)[] methods, Func<int, int, ReadingTable> table, TextWriter output)
    {
        foreach ((string name, IMerger merger, int fewest) in methods)
        {
            output.WriteLine($"measuring {name}");

            // The tiers of the just-in-time compiler settle before anything counts.
            Time(merger, table(TopicCounts[0], ClaimsPerTopic), seconds: 2);
            foreach (int topics in TopicCounts) ByTopics.Add(new(name, topics, ClaimsPerTopic, Time(merger, table(topics, ClaimsPerTopic))));
            foreach (int size in TopicSizes.Where(size => size >= fewest))
                BySize.Add(new(name, Total / size, size, Time(merger, table(Total / size, size))));
        }
    }

    private void MeasureBareSum(Rows rows)
    {
        foreach (int topics in TopicCounts)
        {
            int claims = topics * ClaimsPerTopic;
            ByTopics.Add(new(BareSum, topics, ClaimsPerTopic, Timing.Fastest(() => _sink += ColumnSum.Of(rows.Values[..claims], rows.Variances[..claims]))));
        }
    }

    private double Time(IMerger merger, ReadingTable table, double seconds = 0.5)
        => Timing.Fastest(() => merger.MergeAll(table, _results, BulkMethods.OneThread), seconds);
}
