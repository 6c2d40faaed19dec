using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// Every public function of many numbers, readings, intervals or opinions, found by reflection, at 10,000 of them in each shape, and in one
/// shape at a million, or at what <see cref="Limits"/> says: it returns finite numbers or a documented refusal, in time and memory.
/// </summary>
public class ScaleTests
{
    private const int Many = 10_000, Most = 1_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10), Ever = TimeSpan.FromMinutes(3);   // the thread's own, on the clock

    /// <summary>Functions by the beginning of their name that are tried with fewer than a million, and why.</summary>
    private static readonly (string Name, int Count, string Reason)[] Limits =
    [
        ("GeneralisedLeastSquares.", 150, "it takes a matrix of k × k and factors it: cubic"),
        ("ConsistentSubset.FitLargest", 200, "it counts subsets: quadratic at best, refused above 1,000"),
        ("IMerger.Merge of largest consistent subset", 200, "the same"),
        ("ITableMerger.MergeAll of largest consistent subset", 200, "the same"),
        ("ConsistentSubset.FitGreedy", 20_000, "near-linear, 10 μs per value"),
        ("Baujat.", Many, "linear, but a fit without each value: 10 to 30 μs"),
        ("Influence.", Many, "the same"),
        ("LeaveOneOut.", Many, "the same"),
        ("CumulativeMetaAnalysis.", Many, "a fit for each value that comes: 10 μs"),
        ("TrimAndFill.", 20_000, "near-linear, several rounds of a rank estimate"),
        ("CensoredFit.", 20_000, "linear, 7 μs per value: two tails in each step of a search"),
        ("EggerRegression.FitMixed", 20_000, "linear, 6 μs per value: a search with a regression in each step"),
        ("MetaRegression.", 20_000, "the same"),
        ("ThreeLevel.", 20_000, "linear, 10 μs per value: a search of two variances"),
        ("IOriginMerger.", 20_000, "the same"),
        ("QuantileFit.", 20_000, "linear, but eight searches of up to 500 sums each"),
        ("DempsterRule.", 100_000, "linear, 3 μs per source"),
        ("LinearPool.", 20_000, "linear, but a quantile of 1e±300 is a search of a thousand sums: 20 s for 100,000"),
        ("Camp.AllOf", 20_000, "as long as its answer, which is refused above 100,000,000 members"),
        ("IMerger.Merge of camps", 20_000, "the same"),
        ("IMerger.", 50_000, "linear; a million readings take longer to make than to merge, and the functions are tried by themselves"),
    ];

    /// <summary>Which shape each function meets at its limit: always the same, and another where the laws draw at random.</summary>
    public static IEnumerable<TheoryDataRow<int>> Seeds =>
        [new(Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? 41106 : Environment.TickCount & 0xFFFF)];

    [Trait("Takes", "long")]
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Many_numbers_give_finite_numbers_or_documented_refusals(int seed)
    {
        List<string> faults = [];
        HashSet<string> answered = [];
        ScaleShape[] shapes = Enum.GetValues<ScaleShape>();
        foreach (ScaleShape shape in shapes)
        {
            ILookup<int, ScaleCall> some = ScaleCall.All.ToLookup(call => Math.Min(LimitOf(call), Many));
            ILookup<int, ScaleCall> most = ScaleCall.All
                .Where((call, i) => LimitOf(call) > Many && (i + seed) % shapes.Length == (int)shape)
                .ToLookup(LimitOf);
            foreach (IGrouping<int, ScaleCall> calls in some.Concat(most))
            {
                ScaleArguments made = new(shape, calls.Key);
                foreach (ScaleCall call in calls)
                {
                    if (FaultOf(call, made, answered) is { } fault) faults.Add($"{call.Name}, {calls.Key} in shape {shape}: {fault}");
                }
            }
        }

        faults.AddRange(
            ScaleCall.All.Where(call => !answered.Contains(call.Name)).Select(call => $"{call.Name} was refused in every shape"));
        Assert.True(faults.Count == 0, $"seed {seed}:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Each_limit_is_of_a_function_that_there_is() =>
        Assert.All(Limits, limit => Assert.Contains(ScaleCall.All, call => call.Name.StartsWith(limit.Name, StringComparison.Ordinal)));

    [Fact]
    public void Camps_of_too_many_members_are_refused_before_they_are_kept()
    {
        RealInterval[] intervals = [.. Enumerable.Range(0, 30_000).Select(i => RealInterval.Closed(i, i + 15_000))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("100000000", Assert.Throws<ArgumentException>(() => Camp.AllOf(intervals)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        Reading[] readings = [.. intervals.Select(interval => new Reading(Readers.Literal, Estimate.Exactly(3), interval))];
        double[] weights = [.. readings.Select(_ => 1.0)];
        Assert.Equal("too-many-members", Mergers.Camps.Merge(readings, weights).Refusal?.Code);
    }

    [Fact]
    public void Peaks_of_many_narrow_components_inside_wide_ones_are_refused_in_time()
    {
        ScaleArguments made = new(ScaleShape.NarrowAmongWide, 10_000);
        var pool = LinearPool.CombineNormals(made.Values, made.Variances);
        Assert.Throws<InvalidOperationException>(() => pool.Modes);
        Assert.InRange(pool.Quantile(0.5), 0, 1000);
        Assert.Equal("too-many-readings", Mergers.LinearPool().Merge(made.Readings, made.Weights).Refusal?.Code);
        Assert.NotEmpty(LinearPool.CombineNormals(made.Values.AsSpan(0, 1000), made.Variances.AsSpan(0, 1000)).Modes);
    }

    private static int LimitOf(ScaleCall call)
    {
        foreach ((string name, int count, _) in Limits)
        {
            if (call.Name.StartsWith(name, StringComparison.Ordinal)) return count;
        }

        return Most;
    }

    private static string? FaultOf(ScaleCall call, ScaleArguments made, HashSet<string> answered)
    {
        // By itself, so that what hangs fails.
        Task<string?> task = Task.Run(() => Tried(call, made, answered));
        return task.Wait(Ever) ? task.Result : throw new TimeoutException($"{call.Name} of {made.Count} does not end.");
    }

    private static string? Tried(ScaleCall call, ScaleArguments made, HashSet<string> answered)
    {
        try
        {
            if (call.Run(made) is not { } run)
            {
                answered.Add(call.Name);   // it has no arguments of this kind
                return null;
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            ThreadTime time = ThreadTime.OfThisThread();
            TimeSpan start = time.Now;
            string? fault = EdgeResults.Fault(run(), call.Name);
            answered.Add(call.Name);
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            return fault
                ?? (time.Now - start > Longest ? $"took {time.Now - start}" : null)
                ?? (bytes > 300_000_000 ? $"allocated {bytes / 1e6:0} MB" : null);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
