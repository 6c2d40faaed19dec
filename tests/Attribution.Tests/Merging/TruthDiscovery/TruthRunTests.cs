using Attribution.Merging;

namespace Attribution.Tests;

public class TruthRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Each_item_of_each_step_is_done_once_and_no_worker_does_two_at_a_time(int threads)
    {
        using TruthRun run = Of(threads);
        int[] busy = new int[threads];
        for (int step = 0; step < 300; step++)
        {
            int[] done = new int[step % 40];
            run.Do(done.Length, (item, worker) =>
            {
                Assert.InRange(worker, 0, run.WorkersFor(done.Length) - 1);
                Assert.Equal(1, Interlocked.Increment(ref busy[worker]));
                if (step % 50 == 0) Thread.Sleep(1);
                Interlocked.Increment(ref done[item]);
                Interlocked.Decrement(ref busy[worker]);
            });
            Assert.All(done, times => Assert.Equal(1, times));
        }
    }

    [Fact]
    public void What_workers_collect_is_gathered_whole()
    {
        using TruthRun run = Of(3);
        List<int> all = [];
        run.Collect(100, () => new List<int>(), (item, own) => own.Add(item), all.AddRange);
        Assert.Equal(Enumerable.Range(0, 100), all.Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_an_item_throws_reaches_the_caller(int threads)
    {
        using TruthRun run = Of(threads);
        Assert.Throws<InvalidOperationException>(
            () => run.Do(50, (item, _) => _ = item == 20 ? throw new InvalidOperationException("enough") : item));
    }

    [Fact]
    public void A_column_of_zeros_is_one_whatever_was_left_in_it()
    {
        using (TruthRun first = Of(3)) first.LendZeros(50_000).AsSpan().Fill(1);
        using TruthRun run = Of(3);
        foreach (int entries in new[] { 0, 1, 49_999 })
        {
            double[] column = run.LendZeros(entries);
            Assert.True(column.Length >= entries);
            Assert.Equal(-1, column.AsSpan(0, entries).IndexOfAnyExcept(0));
        }
    }

    private static TruthRun Of(int threads) => new(new() { MaxDegreeOfParallelism = threads }, CancellationToken.None);
}
