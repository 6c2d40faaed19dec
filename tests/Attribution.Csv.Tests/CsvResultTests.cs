namespace Attribution.Tests;

/// <summary>What the readers and the writers of tables give back: when two are equal, and how one prints itself.</summary>
public sealed class CsvResultTests
{
    [Fact]
    public void Problems_are_equal_where_all_members_are() => EqualityContract.Holds(
        new CsvProblem("date", 5, 6, "said", "It is none."),
        new CsvProblem("date", 5, 6, "said", "It is none."),
        new CsvProblem("scope", 5, 6, "said", "It is none."),
        new CsvProblem("date", 4, 6, "said", "It is none."),
        new CsvProblem("date", 5, 7, "said", "It is none."),
        new CsvProblem("date", 5, 6, "period", "It is none."),
        new CsvProblem("date", 5, 6, null, "It is none."),
        new CsvProblem("date", 5, 6, "said", "It is two."));

    [Fact]
    public void Remarks_are_equal_where_all_members_are() => EqualityContract.Holds(
        new CsvRemark("S09", 9, "checked"),
        new CsvRemark("S09", 9, "checked"),
        new CsvRemark("S10", 9, "checked"),
        new CsvRemark("S09", 10, "checked"),
        new CsvRemark("S09", 9, "not checked"));

    [Fact]
    public void Losses_are_equal_where_all_members_are() => EqualityContract.Holds(
        new CsvLoss("S09", "value", "It is lost."),
        new CsvLoss("S09", "value", "It is lost."),
        new CsvLoss("S10", "value", "It is lost."),
        new CsvLoss("S09", "chain", "It is lost."),
        new CsvLoss("S09", "value", "It is changed."));

    [Theory]
    [InlineData(5, 6, "topic", "record 5, line 6, column topic: It is none. [x]")]
    [InlineData(1_234, 1_235, null, "record 1234, line 1235: It is none. [x]")]
    [InlineData(0, 1, "topic", "line 1, column topic: It is none. [x]")]
    [InlineData(0, 1, null, "line 1: It is none. [x]")]
    [InlineData(1, 2, "a\nb", "record 1, line 2, column a b: It is none. [x]")]
    public void A_problem_prints_its_place_its_words_and_its_code(int record, int line, string? column, string text) =>
        Assert.Equal(text, new CsvProblem("x", record, line, column, "It is none.").ToString());

    [Fact]
    public void A_remark_and_a_loss_print_on_one_line()
    {
        Assert.Equal("S09: checked against the video", new CsvRemark("S09", 9, "checked against the video").ToString());
        Assert.Equal("S 9: a b", new CsvRemark("S\n9", 9, "a\nb").ToString());
        Assert.Equal("S09: value: It is lost.", new CsvLoss("S09", "value", "It is lost.").ToString());
        Assert.Equal("S 9: value: It is lost.", new CsvLoss("S\n9", "value", "It is lost.").ToString());
    }

    [Theory]
    [InlineData("A,25\n", "1 row, all read")]
    [InlineData("A,25\nB,26\n", "2 rows, all read")]
    [InlineData("A,25\n,26\n", "1 of 2 rows: 1 was not read (1 problem)")]
    [InlineData(",25\n", "0 of 1 row: 1 was not read (1 problem)")]
    [InlineData(",25\n,26\nA,27\n", "1 of 3 rows: 2 were not read (2 problems)")]
    [InlineData("A,none\n", "1 of 1 row: 0 were not read, and of 1 the words only (1 problem)")]
    [InlineData("A,none\nB,-5\nC,25\n,26\n", "3 of 4 rows: 1 was not read, and of 2 the words only (3 problems)")]
    [InlineData("", "0 rows, all read")]
    public void An_import_says_how_much_of_the_table_it_is(string records, string text)
    {
        CsvImport import = Import(records);
        Assert.Equal(text, import.ToString());
        Assert.Equal(import.Rows - import.Claims.Count, import.UnreadRows);
        Assert.Equal(import.Problems.Length, import.ProblemCount);
    }

    [Fact]
    public void Large_numbers_are_grouped_in_any_culture() => InCulture.Run("de-DE", () =>
    {
        CsvImport import = Import(string.Concat(Enumerable.Repeat("A,none\n", 1_500)) + string.Concat(Enumerable.Repeat(",25\n", 1_250)));
        Assert.Equal("1,500 of 2,750 rows: 1,250 were not read, and of 1,500 the words only (2,750 problems)", import.ToString());
        Assert.Equal((1_000, 2_750), (import.Problems.Length, import.ProblemCount));
        Assert.Equal("record 1234, line 5678: m [c]", new CsvProblem("c", 1_234, 5_678, null, "m").ToString());
    });

    [Fact]
    public void A_row_of_events_prints_its_claim_or_its_first_problem()
    {
        using MemoryStream table = Kursk.Bytes("id,low,best,high\n7,3,3,3\n8,x,y,3\n");
        EventRow[] rows = [.. EventCsv.Stream(table)];
        Assert.Equal([(1, 2), (2, 3)], rows.Select(row => (row.Record, row.Line)));
        Assert.Equal(rows[0].Claim!.ToString(), rows[0].ToString());
        Assert.Empty(rows[0].Problems);
        Assert.Null(rows[1].Claim);
        Assert.Equal(2, rows[1].Problems.Length);
        Assert.Equal(
            "record 2, line 3, column low: 'x' is not a number; write digits alone, with a point for decimals, as 1200 or 3.5. [number]",
            rows[1].ToString());
    }

    [Fact]
    public void An_import_tells_the_columns_that_mean_nothing_and_the_remarks_in_order()
    {
        CsvImport import = Kursk.Import(
            "who,figure,,mood,note,,\nA,25,,good,checked,,\nB,26,,,twice; seen,x,\n",
            new() { Topics = [new("dead", "deaths", "the quake", unit: Unit.Counted("deaths"))] });
        Assert.Equal(["mood", "(column 6)"], import.UnreadColumns);
        Assert.Equal(
            [new CsvRemark("1", 1, "checked"), new("2", 2, "twice"), new("2", 2, "seen")], import.Remarks);
        Assert.Equal(("1", 1, "checked"), (import.Remarks[0].Claim, import.Remarks[0].Record, import.Remarks[0].Text));
    }

    private static CsvImport Import(string records) => Kursk.Import(
        "who,figure\n" + records, new() { Topics = [new("dead", "deaths", "the quake", unit: Unit.Counted("deaths"))] });
}
