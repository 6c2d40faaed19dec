namespace Attribution.Tests;

public class ReadingTableTests
{
    [Fact]
    public void Columns_are_not_copied()
    {
        double[] values = [1, 2, 3], variances = [1, 1, 1];
        ReadingTable table = ReadingTable.OfVariances(values, variances, new[] { 0, 1, 1, 3 }, sources: new[] { 4, 0, 4 });
        Assert.True(table.Values.Equals(values.AsMemory()));
        Assert.Equal((3, 3, 0), (table.Topics, table.Rows, table.ClaimsPerTopic));
        Assert.Equal((0..1, 1..1, 1..3), (table.RowsOf(0), table.RowsOf(1), table.RowsOf(2)));
        Assert.Equal("3 topics, 3 rows of values and variances", table.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => table.RowsOf(3));
    }

    [Fact]
    public void Every_problem_is_counted_and_the_first_ones_are_told_with_row_and_remedy()
    {
        double[] values = new double[600], variances = new double[600];
        Array.Fill(variances, 1);
        variances[3] = 0;
        values[299] = double.NaN;
        Array.Fill(variances, -1, 400, 100);
        ReadingTableException problems = Assert.Throws<ReadingTableException>(() => ReadingTable.OfVariances(values, variances, 6));
        Assert.Equal((102, ReadingTableException.MaximumProblems), (problems.Count, problems.Problems.Length));
        Assert.Equal(("variances", 3), (problems.Problems[0].Column, problems.Problems[0].Row));
        Assert.Equal(("values", 299), (problems.Problems[1].Column, problems.Problems[1].Row));
        Assert.Contains("102 problems", problems.Message, StringComparison.Ordinal);
        Assert.Contains(
            "variances[3] is 0: a variance is finite and above 0; leave the row out, or give it weight 0.",
            problems.Message,
            StringComparison.Ordinal);
        Assert.Contains("82 more", problems.Message, StringComparison.Ordinal);
    }

    /// <summary>Every column has a number for each row, and the one that has not is named.</summary>
    [Fact]
    public void A_column_of_another_length_is_refused_by_its_name()
    {
        double[] three = [1, 2, 3], two = [1, 2];
        int[] offsets = [0, 3], sources = [0, 1];
        Assert.All(
            [
                ("variances", () => ReadingTable.OfVariances(three, two, offsets)),
                ("weights", () => ReadingTable.OfVariances(three, three, offsets, two)),
                ("sources", () => ReadingTable.OfVariances(three, three, offsets, default, sources)),
                ("upper", () => ReadingTable.OfIntervals(three, two, offsets)),
                ("sources", (Func<ReadingTable>)(() => ReadingTable.OfValues(three, offsets, default, sources))),
            ],
            refused => Assert.Equal(
                refused.Item1, Assert.Single(Assert.Throws<ReadingTableException>(() => refused.Item2()).Problems).Column));
    }

    [Theory]
    [InlineData(new int[0], "no offsets")]
    [InlineData(new[] { 1, 3 }, "starts at row 0")]
    [InlineData(new[] { 0, 2, 1, 3 }, "never fall")]
    [InlineData(new[] { 0, 2 }, "the number of rows, 3")]
    public void Offsets_ascend_from_0_to_the_number_of_rows(int[] offsets, string words) =>
        Assert.Contains(
            words,
            Assert.Throws<ReadingTableException>(() => ReadingTable.OfValues(new double[3], offsets)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN, 1, "lower[1]")]
    [InlineData(1, double.NegativeInfinity, "upper[1]")]
    [InlineData(2, 1, "exchange them")]
    public void Ends_are_in_order(double lower, double upper, string words) =>
        Assert.Contains(
            words,
            Assert.Throws<ReadingTableException>(() => ReadingTable.OfIntervals(new[] { 0, lower }, new[] { 1, upper }, 2)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_row_of_weight_0_may_say_anything()
    {
        ReadingTable table = ReadingTable.OfVariances(new[] { 1, double.NaN, 3 }, new[] { 1, -1.0, 1 }, 3, new double[] { 1, 0, 1 });
        MergedTable results = new();
        Mergers.FixedEffect().MergeAll(table, results);
        Assert.Equal((2, 2.0), (results[0].Count, results[0].Value));
    }

    [Fact]
    public void Weights_and_sources_are_checked()
    {
        Assert.Contains(
            "weights[0] is -1",
            Assert.Throws<ReadingTableException>(() => ReadingTable.OfValues(new double[1], 1, new double[] { -1 })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "sources[0] is -1",
            Assert.Throws<ReadingTableException>(() => ReadingTable.OfValues(new double[1], 1, sources: new[] { -1 })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "2 rows and 1 variances",
            Assert.Throws<ReadingTableException>(() => ReadingTable.OfVariances(new double[2], new double[1], 1)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "topics of 2",
            Assert.Throws<ArgumentException>(() => ReadingTable.OfValues(new double[3], 2)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_may_be_empty()
    {
        MergedTable results = new();
        Mergers.FixedEffect().MergeAll(ReadingTable.OfVariances(default, default, new[] { 0, 0 }), results);
        Assert.Equal(MergeStatus.NothingToMerge, results[0].Status);
        Mergers.FixedEffect().MergeAll(ReadingTable.OfVariances(default, default, 3), results);
        Assert.Equal(0, results.Topics);
    }
}
