using System.Collections.Immutable;
using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>All camps by one sweep, against finding the intervals that hold each lower end, which compares all pairs.</summary>
[MemoryDiagnoser]
public class CampsBenchmarks
{
    private RealInterval[] _intervals = [];

    /// <summary>How many intervals; about a sixth of them hold any one number.</summary>
    [Params(8, 128, 2048)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(1);
        _intervals = new RealInterval[Count];
        for (int i = 0; i < Count; i++)
        {
            double lower = 100 * random.NextDouble();
            _intervals[i] = RealInterval.Closed(lower, lower + (40 * random.NextDouble()));
        }
    }

    [Benchmark(Baseline = true)]
    public List<int[]> Pairwise()
    {
        // Those who hold a lower end are a camp, unless another interval starts before the first of them ends.
        List<int[]> camps = [];
        foreach (RealInterval start in _intervals)
        {
            int[] members = [.. Enumerable.Range(0, Count).Where(i => _intervals[i].Contains(start.Lower))];
            double firstEnd = members.Min(i => _intervals[i].Upper);
            if (!_intervals.Any(other => other.Lower > start.Lower && other.Lower <= firstEnd))
            {
                camps.Add(members);
            }
        }

        return camps;
    }

    [Benchmark]
    public ImmutableArray<Camp> Sweep() => Camp.AllOf(_intervals);

    [Benchmark]
    public MaximumOverlap LargestOnly() => MaximumOverlap.Of(_intervals);
}
