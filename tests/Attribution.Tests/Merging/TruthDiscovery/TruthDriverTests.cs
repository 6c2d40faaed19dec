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
        ReadingTable table = Large();
        foreach (NumericTruthMethod method in TruthNumbers.Methods.Skip(2))
        {
            // 57 objects of 24 bytes would be more.
            Assert.InRange(Allocated(method, table, 60) - Allocated(method, table, 3), -1_000, 1_000);
        }
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_tolerance_that_means_nothing_is_refused(double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruthDiscoveryOptions { Tolerance = tolerance });

    private static long Allocated(NumericTruthMethod method, ReadingTable table, int iterations)
    {
        TruthDiscoveryOptions options = new() { Tolerance = 0, MaximumIterations = iterations, MaxDegreeOfParallelism = 1 };
        long least = long.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            method.Discover(table, options);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static ReadingTable Large() => TruthNumbers.Table(16_000, TruthNumbers.Drawn(16_000, [0.5, 1, 2, 3], 9));

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
