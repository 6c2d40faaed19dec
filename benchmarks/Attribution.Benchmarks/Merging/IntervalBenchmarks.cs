using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>What k intervals leave possible together, against LINQ's least and greatest end.</summary>
[MemoryDiagnoser]
public class IntervalBenchmarks
{
    private RealInterval[] _intervals = [];

    [Params(8, 1000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(1);
        _intervals =
        [
            .. Enumerable.Range(0, Count).Select(_ => 40 * random.NextDouble()).Select(lower => RealInterval.Closed(lower, lower + 45)),
        ];
    }

    [Benchmark(Baseline = true)]
    public (double, double) LINQ_least_and_greatest_end() =>
        (_intervals.Min(interval => interval.Lower), _intervals.Max(interval => interval.Upper));

    [Benchmark]
    public RealInterval Hull() => Envelope.Of(_intervals);

    [Benchmark]
    public RealInterval? Common() => Intersection.Of(_intervals);

    [Benchmark]
    public MaximumOverlap Maximum_overlap() => MaximumOverlap.Of(_intervals);

    [Benchmark]
    public NtpIntersection? Ntp() => NtpIntersection.Of(_intervals);

    [Benchmark]
    public BrooksIyengar? Brooks_Iyengar() => BrooksIyengar.Of(_intervals, 2);
}
