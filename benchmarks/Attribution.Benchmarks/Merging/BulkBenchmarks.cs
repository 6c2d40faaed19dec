using Attribution.Benchmarks.Growth;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// Many topics of eight claims at once, against a loop that writes the formula of DerSimonian and Laird down, and against what reading and
/// dividing the same columns costs by itself. Results go into columns that are there already.
/// </summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Claims = 8;

    private readonly MergedTable _results = new();
    private readonly ITableMerger _fixedEffect = Mergers.FixedEffect(), _median = Mergers.Median();
    private Rows _rows = new(0);
    private ReadingTable _measured = ReadingTable.OfVariances(default, default, Claims);
    private ReadingTable _intervals = ReadingTable.OfIntervals(default, default, Claims);
    private double[] _written = [];

    [Params(1_000, 1_000_000)]
    public int Topics { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = new(Topics * Claims);
        _measured = _rows.Measured(Topics, Claims);
        Rows other = new(Topics * Claims);
        other.MakeIntervals();
        _intervals = other.Intervals(Topics, Claims);
        _written = new double[3 * Topics];
    }

    [Benchmark]
    public double Bare_sum() => ColumnSum.Of(_rows.Values, _rows.Variances);

    [Benchmark]
    public double Two_divisions_a_claim() => ColumnSum.WithTwoDivisions(_rows.Values, _rows.Variances);

    [Benchmark(Baseline = true)]
    public double[] Hand_written_DerSimonian_Laird()
    {
        for (int topic = 0; topic < Topics; topic++)
        {
            (_written[3 * topic], _written[(3 * topic) + 1], _written[(3 * topic) + 2]) =
                HandWritten.Loop(_rows.Values.Slice(topic * Claims, Claims), _rows.Variances.Slice(topic * Claims, Claims));
        }

        return _written;
    }

    [Benchmark]
    public MergedTable Fixed_effect() => Merged(_fixedEffect, _measured, BulkMethods.OneThread);

    [Benchmark]
    public MergedTable DerSimonian_Laird() => Merged(BulkMethods.DerSimonianLaird, _measured, BulkMethods.OneThread);

    [Benchmark]
    public MergedTable DerSimonian_Laird_on_two_threads() => Merged(BulkMethods.DerSimonianLaird, _measured, BulkMethods.TwoThreads);

    [Benchmark]
    public MergedTable Reml() => Merged(BulkMethods.Reml, _measured, BulkMethods.OneThread);

    [Benchmark]
    public MergedTable Median() => Merged(_median, _measured, BulkMethods.OneThread);

    [Benchmark]
    public MergedTable Camps() => Merged(Mergers.Camps, _intervals, BulkMethods.OneThread);

    [Benchmark]
    public MergedTable Envelope() => Merged(Mergers.Envelope, _intervals, BulkMethods.OneThread);

    private MergedTable Merged(ITableMerger merger, ReadingTable table, MergeAllOptions options)
    {
        merger.MergeAll(table, _results, options);
        return _results;
    }
}
