namespace Attribution.Tests;

/// <summary>What the exception of a table says: how many problems there are, and the first of them.</summary>
public sealed class CsvExceptionTests
{
    private static readonly ClaimCsvOptions Options =
        new() { Topics = [new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"))] };

    [Theory]
    [InlineData(1, "a problem")]
    [InlineData(2, "2 problems")]
    [InlineData(11, "11 problems")]
    [InlineData(21, "21 problems")]
    [InlineData(1_001, "1,001 problems")]
    public void Claims_and_events_count_their_problems_in_the_same_words(int count, string counted)
    {
        string headline = $"The table is not read; it has {counted}:";
        string claims = "who,figure\n" + string.Concat(Enumerable.Repeat("A,none\n", count));
        CsvException refused = Assert.Throws<CsvException>(() => ClaimCsv.Parse(claims, Options));
        Assert.Equal(headline, refused.Message.Split(Environment.NewLine)[0]);
        Assert.Equal(Math.Min(count, 1_000), refused.Problems.Length);
        using MemoryStream events = Kursk.Bytes("id,low,best,high\n" + string.Concat(Enumerable.Repeat("7,3,3,x\n", count)));
        refused = Assert.Throws<CsvException>(() => EventCsv.Read(events));
        Assert.Equal(headline, refused.Message.Split(Environment.NewLine)[0]);
        Assert.Equal(Math.Min(count, 1_000), refused.Problems.Length);
    }

    [Fact]
    public void The_message_lists_the_problems_line_by_line()
    {
        CsvException refused = Assert.Throws<CsvException>(() => ClaimCsv.Parse("who,figure\nA,none\n,25\n", Options));
        Assert.Equal(
            ["The table is not read; it has 2 problems:", $"  {refused.Problems[0]}", $"  {refused.Problems[1]}"],
            refused.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void Problems_without_room_in_the_message_are_counted()
    {
        string table = "who,figure\n" + string.Concat(Enumerable.Repeat("A,none\n", 3_000));
        CsvException refused = Assert.Throws<CsvException>(() => ClaimCsv.Parse(table, Options));
        string[] lines = refused.Message.Split(Environment.NewLine);
        int told = lines.Length - 2;
        Assert.Equal(refused.Problems.Take(told).Select(problem => $"  {problem}"), lines[1..^1]);
        Assert.Equal($"  and {3_000 - told:N0} more", lines[^1]);

        // One more line would not have left the room for the last one.
        Assert.InRange(refused.Message.Length, 4_000 - 2 * $"  {refused.Problems[told]}".Length, 4_000);
    }
}
