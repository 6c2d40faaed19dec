namespace Attribution.Tests;

/// <summary>The table of the article gives what its JSON gives.</summary>
public class ArticleTests
{
    private static readonly ClaimSet Claims = ClaimCsv.Parse(Kursk.Table, Kursk.Options);

    [Fact]
    public void All_39_rows_are_read()
    {
        CsvImport import = Kursk.Import(Kursk.Table);
        Assert.Equal("39 rows, all read", import.ToString());
        Assert.Equal((39, 39, 0), (import.Claims.Count, import.Rows, import.UnreadRows));
        Assert.Empty(import.Problems);
        Assert.Empty(import.Remarks);
        Assert.Empty(import.UnreadColumns);
    }

    [Fact]
    public void Casualties_get_the_verdict_of_the_example_word_for_word()
    {
        Reconciliation table = Reconciler.Default.Reconcile(Claims.On("casualties"));
        Reconciliation json = Reconciler.Default.Reconcile(Kursk.Json.On("casualties"));
        Assert.Equal(Grade.Divided, table.Grade);
        Assert.Null(table.Merged);
        Assert.Equal(json.ToString(), table.ToString());
        Assert.Equal(json.ToText(full: true), table.ToText(full: true));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_the_claim_of_the_example(string id)
    {
        Claim row = Claims[id], claim = Kursk.Json[id];
        Assert.Equal((claim.Chain, claim.Topic, claim.Stance), (row.Chain, row.Topic, row.Stance));
        Assert.Equal((claim.Scope, claim.Period, claim.Modality), (row.Scope, row.Period, row.Modality));
        Assert.Equal(claim.Relations, row.Relations);
        if (claim.Value is Estimate said && row.Value is Estimate read)
        {
            Assert.Equal(said.WithUnit(null), read.WithUnit(null));
            Assert.Equal(said.Text!.Replace("for eight", "eight", StringComparison.Ordinal), read.Text);
        }
        else
        {
            Assert.Equal((claim.Value as TextValue)?.Text, (row.Value as TextValue)?.Text);
        }
    }

    [Fact]
    public void Words_without_a_figure_are_kept_with_their_code_and_are_no_problem() =>
        Assert.Equal(new TextValue("heavy losses", "no-numeric-content"), Claims["S24"].Value);

    [Fact]
    public void Words_on_a_topic_without_a_unit_stay_words() =>
        Assert.Equal(
            new TextValue("refuses, by tradition, though one of the largest arms manufacturers"), Claims["S34"].Value);

    [Fact]
    public void Places_in_print_are_appearances() =>
        Assert.Equal(
            [
                new(AppearancePlace.Headline),
                new(AppearancePlace.Headline, "second printing"),
                new(AppearancePlace.Headline, "third printing"),
            ],
            Claims["S01"].Appearances);

    [Fact]
    public void S33_says_again_what_S11_says() =>
        Assert.Equal([new(ClaimRelationKind.SameAs, "S11")], Claims["S33"].Relations);

    [Theory]
    [InlineData(null)]
    [InlineData(';')]
    public void Semicolons_give_the_same_claims(char? delimiter) =>
        Assert.Equal(Claims, ClaimCsv.Parse(Kursk.Semicolons(), Kursk.Options with { Delimiter = delimiter }));

    [Fact]
    public void A_line_that_declares_the_delimiter_is_obeyed_and_is_not_the_header()
    {
        Assert.Equal(Claims, ClaimCsv.Parse("sep=;\r\n" + Kursk.Semicolons(), Kursk.Options));
        Assert.Equal(Claims, ClaimCsv.Parse("\"sep=,\"\n" + Kursk.Table, Kursk.Options));
    }

    [Theory]
    [InlineData(',', "semicolon")]
    [InlineData('\t', "semicolon")]
    public void Semicolons_read_as_something_else_are_one_problem(char delimiter, string named)
    {
        CsvException refusal = Assert.Throws<CsvException>(
            () => ClaimCsv.Parse(Kursk.Semicolons(), Kursk.Options with { Delimiter = delimiter }));
        CsvProblem problem = Assert.Single(refusal.Problems);
        Assert.Equal(("delimiter", 0, 1), (problem.Code, problem.Record, problem.Line));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Ids => [.. Kursk.Json.Select(claim => claim.Id)];
}
