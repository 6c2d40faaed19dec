using Attribution.Merging;

namespace Attribution.Tests;

public class TruthDriverTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Progress_is_told_after_each_iteration(int threads)
    {
        List<int> told = [];
        NumericTruths truths = TruthDiscovery.Gtm().Discover(
            Large(), new() { MaximumIterations = 4, Tolerance = 0, MaxDegreeOfParallelism = threads, Progress = new Told(told.Add) });
        Assert.Equal([1, 2, 3, 4], told);
        Assert.Equal(4, truths.Iterations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Cancelling_stops_the_work(int threads)
    {
        using CancellationTokenSource source = new();
        TruthDiscoveryOptions options = new()
        {
            Tolerance = 0,
            MaximumIterations = int.MaxValue,
            MaxDegreeOfParallelism = threads,
            Progress = new Told(done =>
            {
                if (done == 3) source.Cancel();
            }),
        };
        Assert.Throws<OperationCanceledException>(() => TruthDiscovery.Gtm().Discover(Large(), options, source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_a_report_of_progress_throws_reaches_the_caller(int threads)
    {
        TruthDiscoveryOptions options = new()
        {
            MaxDegreeOfParallelism = threads,
            Progress = new Told(_ => throw new InvalidOperationException("enough")),
        };
        Assert.Throws<InvalidOperationException>(() => TruthDiscovery.Gtm().Discover(Large(), options));
    }

    [Fact]
    public void An_iteration_allocates_nothing()
    {
        Func<ClaimColumns<double>, UnitTopics, TruthRun, TruthRounds>[] methods =
        [
            (claims, units, run) => new CrhSquaredRounds(claims, units, new(), run),
            (claims, units, run) => new CrhSquaredRounds(claims, units, new() { Loss = CrhLoss.SquaredOverDeviation }, run),
            (claims, units, run) => new CrhAbsoluteRounds(claims, units, new() { Loss = CrhLoss.Absolute }, run),
            (claims, units, run) => new CatdRounds(claims, units, new(), run),
            (claims, units, run) => new GtmRounds(claims, units, new(), run),
            (claims, units, run) => new GtmRounds(claims, units, new() { Exact = true }, run),
        ];
        ReadingTable table = Large();
        foreach (Func<ClaimColumns<double>, UnitTopics, TruthRun, TruthRounds> method in methods)
        {
            // Code that is compiled better between two runs may allocate less: the least of runs in turns.
            (long few, long many) = (long.MaxValue, long.MaxValue);
            for (int time = 0; time < 5; time++)
            {
                (few, many) = (Math.Min(few, Allocated(method, table, 3)), Math.Min(many, Allocated(method, table, 60)));
            }

            // 57 objects of 24 bytes would be more.
            Assert.InRange(many - few, -1_000, 1_000);
        }
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_tolerance_that_means_nothing_is_refused(double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruthDiscoveryOptions { Tolerance = tolerance });

    private static long Allocated(
        Func<ClaimColumns<double>, UnitTopics, TruthRun, TruthRounds> method, ReadingTable table, int iterations)
    {
        using TruthRun run = new(
            new() { Tolerance = 0, MaximumIterations = iterations, MaxDegreeOfParallelism = 1 }, CancellationToken.None);
        ClaimColumns<double> claims = NumericClaims.Of(table, run);
        TruthRounds rounds = method(claims, UnitTopics.Of(claims, isByMean: false, run), run);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TruthDriver.Run(rounds, claims.TopicStart, run);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ReadingTable Large() => TruthNumbers.Table(16_000, TruthNumbers.Drawn(16_000, [0.5, 1, 2, 3], 9));

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
