namespace Attribution.Tests;

/// <summary>How the header of a table is understood: what separates its cells, and which column is which.</summary>
public sealed class HeaderTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", unit: Unit.Counted("deaths"));

    [Theory]
    [InlineData("who,figure\nA,25")]
    [InlineData("who;figure\nA;25")]
    [InlineData("who\tfigure\nA\t25")]
    [InlineData("\n\r\nwho,figure\n\nA,25")]
    [InlineData("sep=;\nwho;figure\nA;25")]
    [InlineData("SEP=\t\r\nwho\tfigure\nA\t25")]
    [InlineData("\"sep=,\"\nwho,figure\nA,25")]
    [InlineData("sep=;\rwho;figure\rA;25")]
    [InlineData("who;figure;\"a,b,c,d\"\nA;25;")]
    [InlineData("figure;who;a,b,c,d\n25;A;")]
    [InlineData("who,figure")]
    [InlineData("who,figure\r\n")]
    public void The_delimiter_is_the_one_that_gives_the_columns(string table)
    {
        CsvImport import = Kursk.Import(table, new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.Equal(table.Contains('A', StringComparison.Ordinal) ? ["A: 25"] : [], import.Claims.Select(claim => claim.ToString()[3..]));
    }

    [Theory]
    [InlineData("sep=;\nwho,figure\nA,25", ',')]
    [InlineData("sep=,\nwho;figure\nA;25", ';')]
    [InlineData("who,a;figure;b,c\nA;25;", ';')]
    public void A_delimiter_that_is_given_goes_before_what_is_found(string table, char delimiter) => Assert.Equal(
        delimiter == ',' || table.StartsWith("sep", StringComparison.Ordinal) ? 1 : 0,
        Try(table, new() { Topics = [Dead], Delimiter = delimiter }));

    [Theory]
    [InlineData("sep=|\nwho,figure\nA,25")]
    [InlineData("sep=;x\nwho;figure\nA;25")]
    [InlineData("sep=\nwho;figure\nA;25")]
    [InlineData("sept;who\nA;25")]
    public void A_line_that_only_looks_like_it_declares_nothing(string table) => Assert.Equal(0, Try(table, new() { Topics = [Dead] }));

    [Fact]
    public void A_line_that_declares_is_counted() => Assert.Equal(
        (1, 3), Kursk.Import("sep=;\nwho;figure\n;25", new() { Topics = [Dead] }).Problems.Select(problem => (problem.Record,
            problem.Line)).Single());

    [Theory]
    [InlineData("words,figure", "words")]
    [InlineData("figure,words", "words")]
    [InlineData("Words (as said),number", "words")]
    [InlineData("figure,W_O-R D S", "words")]
    public void The_name_of_a_column_goes_before_other_words_for_it(string headings, string taken)
    {
        bool isFirst = headings.StartsWith(taken, StringComparison.OrdinalIgnoreCase);
        CsvImport import = Kursk.Import($"who,{headings}\nA,{(isFirst ? "25,7" : "7,25")}\n", new() { Topics = [Dead] });
        Assert.Equal(25m, ((Estimate)Assert.Single(import.Claims).Value!).Best);
        Assert.Equal([headings.Split(',')[isFirst ? 1 : 0]], import.UnreadColumns);
    }

    [Fact]
    public void A_column_may_be_chosen_by_its_heading_however_that_is_written()
    {
        ClaimCsvOptions options = new() { Topics = [Dead], Columns = new Dictionary<string, string> { ["words"] = "DEATH toll" } };
        Assert.Equal("1: A: 25", Assert.Single(Kursk.Import("who,Death_Toll (all),figure\nA,25,7\n", options).Claims).ToString());
        Assert.Equal(
            "line 1, column DEATH toll: No column has the heading 'DEATH toll'; it has 2: 'who', 'figure'. [missing-column]",
            Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import("who,figure\nA,25\n", options)).Problems).ToString());
        Assert.Equal(
            "line 1, column DEATH toll: 2 columns have this heading; give each its own. [duplicate-column]",
            Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import("who,death toll,Death toll\n", options)).Problems).ToString());
    }

    [Fact]
    public void A_table_on_several_topics_needs_a_column_for_them() => Assert.Equal(
        "line 1: The table has no column 'topic'; it has 2: 'who', 'figure': rename the column in the table, or say by Columns which it "
            + "is. The header must be the first line. [missing-column]",
        Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import(
            "who,figure\nA,25\n", new() { Topics = [Dead, new("b", "p", "s")] })).Problems).ToString());

    [Fact]
    public void A_delimiter_that_is_given_and_not_the_tables_is_told() => Assert.Equal(
        "line 1: The header, 'who;figure', is one cell when it is read with a comma between the cells; it has a semicolon between them: "
            + "set Delimiter to that, or to null to have it found. [delimiter]",
        Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import(
            "who;figure\nA;25\n", new() { Topics = [Dead], Delimiter = ',' })).Problems).ToString());

    [Fact]
    public void The_first_fifteen_headings_are_told()
    {
        string headings = string.Join(',', Enumerable.Range(1, 16).Select(number => $"h{number}"));
        CsvProblem problem = Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import(headings, new() { Topics = [Dead] })).Problems);
        Assert.StartsWith(
            "The table has no column 'source', 'words'; it has 16: 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9', 'h10', 'h11', "
                + "'h12', 'h13', 'h14', 'h15': rename those columns",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, "The table has more than 1,000 columns; leave out those that are not needed.")]
    public void A_table_has_at_most_1_000_columns(int columns, string? message)
    {
        string rest = string.Concat(Enumerable.Repeat(",x", columns - 2));
        string table = $"who,figure{rest}\nA,25{rest}\n";
        if (message is null)
        {
            Assert.Single(Kursk.Import(table, new() { Topics = [Dead] }).Claims);
            return;
        }

        Assert.Equal(
            $"line 1: {message} [too-many-columns]",
            Assert.Single(Assert.Throws<CsvException>(() => Kursk.Import(table, new() { Topics = [Dead] })).Problems).ToString());
    }

    private static int Try(string table, ClaimCsvOptions options)
    {
        try
        {
            return Kursk.Import(table, options).Claims.Count;
        }
        catch (CsvException)
        {
            return 0;
        }
    }
}
