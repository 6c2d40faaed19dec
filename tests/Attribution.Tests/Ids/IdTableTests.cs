namespace Attribution.Tests;

public class IdTableTests
{
    [Fact]
    public void It_numbers_ids_as_they_come_and_knows_them_again()
    {
        IdTable table = new();
        for (int i = 0; i < 20_000; i++)
        {
            Assert.Equal(-1, table.IndexOf($"C{i}"));
            Assert.True(table.TryAdd($"C{i}"));
            Assert.False(table.TryAdd($"C{i / 2}"));
        }

        Assert.Equal(20_000, table.Count);
        Assert.All(Enumerable.Range(0, 20_000), i => Assert.Equal((i, $"C{i}"), (table.IndexOf($"C{i}"), table[i])));
        Assert.Equal(-1, table.IndexOf("c1"));
    }

    [Fact]
    public void Room_made_before_changes_nothing()
    {
        IdTable table = new(5_000);
        Assert.All(Enumerable.Range(0, 6_000), i => Assert.True(table.TryAdd($"{i}")));
        Assert.Equal(5_999, table.IndexOf("5999"));
        Assert.Equal("", new IdTable().TryAdd("") ? "" : null);
    }
}
