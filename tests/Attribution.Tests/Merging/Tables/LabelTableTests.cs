namespace Attribution.Tests;

public class LabelTableTests
{
    [Fact]
    public void Columns_are_not_copied_and_are_counted()
    {
        int[] labels = [0, 3, 1], sources = [5, 0, 5], offsets = [0, 1, 1, 3];
        LabelTable table = LabelTable.Of(labels, sources, offsets);
        Assert.Equal(labels.AsMemory(), table.Labels);
        Assert.Equal(sources.AsMemory(), table.Sources);
        Assert.Equal(offsets.AsMemory(), table.Offsets);
        Assert.Equal((3, 3), (table.Topics, table.Rows));
        Assert.Equal("3 topics, 3 rows of labels", table.ToString());
        Assert.Equal("1 topic, 1 row of labels", LabelTable.Of(new[] { 0 }, new[] { 0 }, new[] { 0, 1 }).ToString());
    }

    [Fact]
    public void A_table_may_be_empty()
    {
        Assert.Equal("0 topics, 0 rows of labels", LabelTable.Of(default, default, default).ToString());
        Assert.Equal(0, LabelTable.Of(default, default, new[] { 0 }).Topics);
        Assert.Equal(2, LabelTable.Of(default, default, new[] { 0, 0, 0 }).Topics);
    }

    [Theory]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { 0, 2 }, "sources",
        "The labels are 2 and the sources 1; give one source for each label.")]
    [InlineData(new[] { 0, -1 }, new[] { 0, 0 }, new[] { 0, 2 }, "labels", "The label of row 1 is -1; it must not be below 0.")]
    [InlineData(new[] { 0, 1 }, new[] { int.MinValue, 0 }, new[] { 0, 2 }, "sources",
        "The source of row 0 is -2147483648; it must not be below 0.")]
    [InlineData(new[] { 0, 1 }, new[] { 0, 0 }, new[] { 1, 2 }, "offsets", "offsets[0] is 1; offsets begin with 0 and ascend.")]
    [InlineData(new[] { 0, 1 }, new[] { 0, 0 }, new[] { 0, 2, 1 }, "offsets", "offsets[2] is 1; offsets begin with 0 and ascend.")]
    [InlineData(new[] { 0, 1 }, new[] { 0, 0 }, new[] { 0, 1 }, "offsets", "The last offset is 1; it must be 2, the number of rows.")]
    [InlineData(new[] { 0, 1 }, new[] { 0, 0 }, new[] { 0, 3 }, "offsets", "The last offset is 3; it must be 2, the number of rows.")]
    [InlineData(new[] { 0 }, new[] { 0 }, new int[0], "offsets", "The last offset is 0; it must be 1, the number of rows.")]
    public void What_is_no_table_is_refused_with_the_place(int[] labels, int[] sources, int[] offsets, string parameter, string message)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => LabelTable.Of(labels, sources, offsets));
        Assert.Equal(parameter, refusal.ParamName);
        Assert.Equal($"{message} (Parameter '{parameter}')", refusal.Message);
    }
}
