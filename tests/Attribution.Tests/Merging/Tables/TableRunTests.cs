namespace Attribution.Tests;

public class TableRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_report_of_progress_throws_reaches_the_caller(int threads)
    {
        const int Topics = 20_000;
        double[] values = [.. Enumerable.Range(0, 2 * Topics).Select(i => 1.0 + (i % 7))];
        ReadingTable table = ReadingTable.OfValues(values, Enumerable.Range(0, Topics + 1).Select(i => 2 * i).ToArray());
        MergeAllOptions options = new()
        {
            MaxDegreeOfParallelism = threads,
            Progress = new Told(_ => throw new InvalidOperationException("enough")),
        };
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(
            () => Mergers.Median().MergeAll(table, new MergedTable(), options));
        Assert.Equal("enough", thrown.Message);
    }

    [Fact]
    public void A_logarithm_whose_number_no_double_holds_is_out_of_range()
    {
        ReadingTable table = ReadingTable.OfLogVariances(
            new double[] { 709, 709, 710, 710 }, new double[] { 1, 1, 1, 1 }, new[] { 0, 2, 4 });
        MergedTable results = new();
        Mergers.FixedEffect(MergeScale.Log).MergeAll(table, results);
        Assert.Equal([MergeStatus.Merged, MergeStatus.OutOfRange], results.Statuses.ToArray());
        Assert.Equal(Math.Exp(709), results.Values[0]);
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
