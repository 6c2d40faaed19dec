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
    private static readonly (int Topics, int Claims)[] ShapesByTopics = [.. TopicCounts.Select(topics => (topics, ClaimsPerTopic))];
    private static readonly int[] TopicSizes = [2, 3, 4, 8, 16, 32, 100, 1_000, 10_000, 100_000];

    private readonly MergedTable _results = new();
    private double _sink;

    private GrowthRun()
    {
    }

    public List<Cost> ByTopics { get; } = [];

    public List<Cost> BySize { get; } = [];

    /// <summary>Takes about three minutes and 2 GB.</summary>
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

    private void Measure((string Name, ITableMerger Merger, int Fewest)[] methods, Func<int, int, ReadingTable> table, TextWriter output)
    {
        foreach ((string name, ITableMerger merger, int fewest) in methods)
        {
            output.WriteLine($"measuring {name}");

            // The tiers of the just-in-time compiler settle before anything counts.
            Timing.Fastest(() => MergeAll(merger, table(TopicCounts[0], ClaimsPerTopic)), seconds: 2);
            ByTopics.AddRange(InTurns(name, ShapesByTopics, Merging));
            BySize.AddRange(InTurns(name, [.. TopicSizes.Where(size => size >= fewest).Select(size => (Total / size, size))], Merging));

            Action Merging(int topics, int claims)
            {
                ReadingTable measured = table(topics, claims);
                return () => MergeAll(merger, measured);
            }
        }
    }

    private void MeasureBareSum(Rows rows) => ByTopics.AddRange(InTurns(
        BareSum,
        ShapesByTopics,
        (topics, claims) => () => _sink += ColumnSum.Of(rows.Values[..(topics * claims)], rows.Variances[..(topics * claims)])));

    private void MergeAll(ITableMerger merger, ReadingTable table) => merger.MergeAll(table, _results, BulkMethods.OneThread);

    /// <summary>Shapes in turns, small ones many times a turn: in the cache, where they fit into it.</summary>
    private static IEnumerable<Cost> InTurns(string name, (int Topics, int Claims)[] shapes, Func<int, int, Action> workOn)
    {
        int[] times = [.. shapes.Select(shape => (int)Math.Max(1, 1_000_000 / ((long)shape.Topics * shape.Claims)))];
        Action[] turns = [.. shapes.Select((shape, i) =>
        {
            Action work = workOn(shape.Topics, shape.Claims);
            return new Action(() =>
            {
                for (int time = 0; time < times[i]; time++) work();
            });
        })];
        double[] seconds = Timing.Fastest(turns, seconds: 1);
        return shapes.Select((shape, i) => new Cost(name, shape.Topics, shape.Claims, seconds[i] / times[i]));
    }
}
