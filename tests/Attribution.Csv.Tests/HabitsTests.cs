namespace Attribution.Tests;

/// <summary>Habits of other newsrooms: what could be read wrongly is refused by name, and what is clear is read.</summary>
public class HabitsTests
{
    private static readonly Topic Dead = new(
        "dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"), nouns: ["dead", "people"]);

    private static readonly Topic Total = new("total", "deaths in all", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    private static readonly Topic Length = new("length", "length", "the pipe", Accrual.FixedAttribute, unit: Unit.Parse("km"));

    private static CsvProblem Only(string table, params Topic[] topics) =>
        Assert.Single(Kursk.Import(table, new() { Topics = topics.Length == 0 ? [Dead] : [.. topics] }).Problems);

    [Fact]
    public void A_unit_that_scales_the_figure_is_not_one()
    {
        CsvImport import = Kursk.Import("Who,Figure,Unit\nA,12,thousand km\nB,12,miles", new() { Topics = [Length] });
        Assert.Equal("unknown-unit", Assert.Single(import.Problems).Code);
        Assert.Equal("2", Assert.Single(import.Claims).Id);
    }

    [Theory]
    [InlineData("1.234", "ambiguous-grouping")]
    [InlineData("about 2.300", "ambiguous-grouping")]
    [InlineData("12.5", null)]
    [InlineData("3.5 million", null)]
    [InlineData("1,234", null)]
    public void A_bare_count_with_three_decimals_is_two_figures(string figure, string? code)
    {
        CsvImport import = Kursk.Import($"Who;Figure\nA;{figure}", new() { Topics = [Dead] });
        Assert.Equal(code, import.Problems.SingleOrDefault()?.Code);
        Assert.Equal(code is null, import.Claims["1"].Value is Estimate);
    }

    [Fact]
    public void So_it_is_among_events()
    {
        using MemoryStream table = Kursk.Bytes("id,date_start,low,best,high\n7,2001-05-02,3,1.234,2000\n");
        CsvProblem problem = Assert.Single(EventCsv.Stream(table).Single().Problems);
        Assert.Equal(("number", "best"), (problem.Code, problem.Column));
        Assert.Contains("or 1234 with a point that groups", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TOTAL DEATHS")]
    [InlineData("Grand total of above")]
    [InlineData("Subtotal for Kursk")]
    [InlineData("Sum of above")]
    [InlineData("Average of the three")]
    public void A_total_with_more_words_is_one(string source) =>
        Assert.Equal("total-row", Only($"Who,Figure\n{source},25").Code);

    [Fact]
    public void A_topic_may_be_a_total_and_a_source_may_be_called_so()
    {
        Assert.Single(ClaimCsv.Parse("Topic,Who,Figure\ntotal,Police,25", new() { Topics = [Dead, Total] }));
        Assert.Single(ClaimCsv.Parse("Who,Figure\nTotal Energies,25", new() { Topics = [Dead] }));
    }

    [Fact]
    public void A_column_source_beside_a_column_who_may_be_where_it_was_found()
    {
        CsvException refused = Assert.Throws<CsvException>(
            () => ClaimCsv.Parse("Who,Figure,Source\nA,12,Reuters", new() { Topics = [Dead] }));
        Assert.Equal("duplicate-column", Assert.Single(refused.Problems).Code);
        ClaimCsvOptions chosen = new()
        {
            Topics = [Dead],
            Columns = new Dictionary<string, string> { ["source"] = "Who", ["via"] = "Source" },
        };
        Assert.Equal("Reuters paraphrases A", ClaimCsv.Parse("Who,Figure,Source\nA,12,Reuters", chosen)["1"].Chain.ToString());
    }

    [Theory]
    [InlineData("https://example.org/x", "source", "the address in the column link")]
    [InlineData("www.example.org", "source", "the address in the column link")]
    [InlineData("=A1", "source", "is a formula")]
    [InlineData("A&amp;B", "source", "'&' for '&amp;'")]
    [InlineData("BBC, 5 March 2024", "speaker", "the day in the column said")]
    [InlineData("BBC, 2024-03-05", "speaker", "the day in the column said")]
    public void A_cell_that_names_nobody_is_refused(string source, string code, string remedy)
    {
        CsvProblem problem = Only($"Who;Figure\n\"{source}\";25");
        Assert.Equal(code, problem.Code);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_behind_who_passes_it_on_belongs_in_brackets()
    {
        Assert.Contains("'BBC (5 March 2024)'", Only("Who;Figure;Via\nA;25;BBC, 5 March 2024").Message, StringComparison.Ordinal);
        ClaimSet claims = ClaimCsv.Parse("Who;Figure;Via\nA;25;BBC (5 March 2024)", new() { Topics = [Dead] });
        Assert.Equal("BBC (2024-03-05) paraphrases A", claims["1"].Chain.ToString());
    }

    [Fact]
    public void Another_delimiter_is_named() =>
        Assert.Contains(
            "with '|' in it",
            Assert.Throws<CsvException>(() => ClaimCsv.Parse("Who|Figure\nA|25", new() { Topics = [Dead] })).Message,
            StringComparison.Ordinal);
}
