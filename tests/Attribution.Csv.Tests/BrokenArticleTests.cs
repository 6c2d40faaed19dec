namespace Attribution.Tests;

/// <summary>The table of the article with twelve things wrong or odd.</summary>
public class BrokenArticleTests
{
    private const char NoBreak = (char)0xA0;

    private static readonly string Table = (char)0xFEFF + Kursk.With(
        (",casualties,\"1,100\",", ",casualties,1.100 soldiers,"),
        (",casualties,\"more than 1,100\",", ",casualties,\"\"\"more than 1,100\"\"\","),
        (",arms-next,", ",arms-nxt,"),
        ("already exceeded 3,000", "already exceeded\n3,000"),
        ("2024-12-23,koksan-calibre", "2024-13-23,koksan-calibre"),
        ("40 to 60 km", "60 to 40 km"),
        ("240 mm", ""),
        ("S29,Wire report,,2024-12-23?,treaty-signature,signed,,2024-06,asserts,paragraph 9,",
            "S29;Wire report;;2024-12-23?;treaty-signature;signed;;2024-06;asserts;paragraph 9;"),
        ("S36,photo", "S35,photo"),
        ("eight months", "=1+1"),
        (",border-soldiers,\"no less than 10,000\",,2024-04~/2024-12-23,asserts,",
            $",border-soldiers  ,\"  no less than 10,000 {NoBreak} \",,2024-04~/2024-12-23,asserts ,"));

    private static readonly CsvImport Import = Kursk.Import(Table);

    [Fact]
    public void Eight_problems_come_at_once_each_with_its_place() =>
        Assert.Equal(
            [
                ("ambiguous-grouping", 2, 3, "words"),
                ("unknown-topic", 5, 6, "topic"),
                ("date", 16, 18, "said"),
                ("reversed-range", 17, 19, "words"),
                ("empty-words", 18, 20, "words"),
                ("field-count", 29, 31, null),
                ("duplicate", 36, 38, "id"),
                ("formula", 37, 39, "words"),
            ],
            Import.Problems.Select(problem => (problem.Code, problem.Record, problem.Line, problem.Column)));

    [Theory]
    [InlineData(0, "EstimateGrammar.WithCulture")]
    [InlineData(1, "'arms-next'")]
    [InlineData(2, "month")]
    [InlineData(4, "a blank is not 0")]
    [InlineData(5, "has 1 cell, and the header 11; it has a semicolon between its cells")]
    [InlineData(6, "record 35, line 37")]
    public void A_problem_names_the_remedy(int problem, string remedy) =>
        Assert.Contains(remedy, Import.Problems[problem].Message, StringComparison.Ordinal);

    [Fact]
    public void Thirty_four_claims_are_left_and_three_of_them_have_words_only()
    {
        Assert.Equal(34, Import.Claims.Count);
        Assert.Equal(["S02", "S17", "S37"], Import.WordsOnly);
        Assert.Equal("34 of 39 rows: 5 were not read, and of 3 the words only (8 problems)", Import.ToString());
        Assert.Equal(new TextValue("1.100 soldiers", "ambiguous-grouping"), Import.Claims["S02"].Value);
        Assert.Equal(new TextValue("60 to 40 km", "reversed-range"), Import.Claims["S17"].Value);
        Assert.Equal(new TextValue("=1+1", "formula"), Import.Claims["S37"].Value);
    }

    [Fact]
    public void What_is_odd_and_right_is_read()
    {
        Estimate quoted = Assert.IsType<Estimate>(Import.Claims["S03"].Value);
        Assert.Equal((EstimateForm.MoreThan, "\"more than 1,100\""), (quoted.Form, quoted.Text));
        Estimate broken = Assert.IsType<Estimate>(Import.Claims["S10"].Value);
        Assert.Equal((EstimateForm.MoreThan, 3000m, "already exceeded\n3,000"), (broken.Form, broken.Lower!.Value.Value, broken.Text));
        Estimate trimmed = Assert.IsType<Estimate>(Import.Claims["S38"].Value);
        Assert.Equal((EstimateForm.AtLeast, "no less than 10,000"), (trimmed.Form, trimmed.Text));
        Assert.Equal("border-soldiers", Import.Claims["S38"].Topic.Id);
    }

    [Fact]
    public void Other_rows_are_as_in_the_whole_table()
    {
        ClaimSet whole = ClaimCsv.Parse(Kursk.Table, Kursk.Options);
        string[] changed = ["S02", "S03", "S10", "S17", "S37", "S38"];
        Assert.All(Import.Claims.Where(claim => !changed.Contains(claim.Id)), claim => Assert.Equal(whole[claim.Id], claim));
    }

    [Fact]
    public void Who_asks_for_no_problems_gets_all_of_them_and_no_claims()
    {
        CsvException refusal = Assert.Throws<CsvException>(() => ClaimCsv.Parse(Table, Kursk.Options));
        Assert.Equal(Import.Problems, refusal.Problems);
        Assert.StartsWith("The table is not read; it has 8 problems:", refusal.Message, StringComparison.Ordinal);
        Assert.All(Import.Problems, problem => Assert.Contains(problem.ToString(), refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_culture_that_groups_by_points_the_ambiguous_number_is_1_100()
    {
        ClaimCsvOptions german = Kursk.Options with
        {
            Grammar = EstimateGrammar.English.WithCulture(System.Globalization.CultureInfo.GetCultureInfo("de-DE")),
        };
        Estimate read = Assert.IsType<Estimate>(Kursk.Import(Table, german).Claims["S02"].Value);
        Assert.Equal(1100m, read.Best);
    }
}
