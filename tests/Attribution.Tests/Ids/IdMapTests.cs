namespace Attribution.Tests;

public class IdMapTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(10_000)]
    public void It_finds_items_by_their_ids_and_keeps_their_order(int count)
    {
        IdMap<string> map = new(count / 2);
        for (int i = 0; i < count; i++)
        {
            Assert.Null(map.Find($"C{i}"));
            Assert.Null(map.Add($"C{i}", $"item {i}"));
            Assert.Equal($"item {i / 2}", map.Add($"C{i / 2}", "another"));
        }

        string[] items = [.. Enumerable.Range(0, count).Select(i => $"item {i}")];
        Assert.Equal(count, map.Count);
        Assert.Equal(items, map);
        Assert.Equal(items, map.ToImmutableArray());
        Assert.Null(map.Find("item 0"));
    }

    [Fact]
    public void Ids_that_differ_in_case_are_two()
    {
        IdMap<string> map = new();
        Assert.True(map.TryAdd("a", "small"));
        Assert.True(map.TryAdd("A", "great"));
        Assert.False(map.TryAdd("a", "again"));
        Assert.Equal("small", map.Find("a".AsSpan()));
    }
}
