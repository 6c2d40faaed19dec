namespace Attribution.Tests;

/// <summary>Claims that do not go together, or not with what is given: their records are told, and no others are lost.</summary>
public sealed class ClaimAssemblyTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    // The first letter is Cyrillic.
    private static readonly Source Given = new("\u0410FP", "\u0410FP", SourceKind.Publication);

    [Fact]
    public void A_name_that_looks_like_a_source_that_is_given_is_a_problem_of_its_records()
    {
        CsvImport import = Kursk.Import(
            "who,figure\nBBC,24\nAFP,25\nAFP,26\n", new() { Topics = [Dead], Sources = [Given], MakesSources = true });
        Assert.Equal(["1"], import.Claims.Select(claim => claim.Id));
        string said = "'\u0410FP': has an id that looks like that of another source, 'AFP', and differs from it at character 1 (U+0410); "
            + "give it an id that looks different.";
        Assert.Equal(
            [("look-alike", 2, 3, null, said), ("look-alike", 3, 4, (string?)null, said)],
            import.Problems.Select(problem => (problem.Code, problem.Record, problem.Line, problem.Column, problem.Message)));
    }

    [Fact]
    public void A_source_that_is_given_is_not_at_fault_where_a_name_looks_like_it()
    {
        CsvImport import = Kursk.Import(
            "who,figure\n\u0410FP,24\nAFP,25\n", new() { Topics = [Dead], Sources = [Given], MakesSources = true });
        Assert.Equal(["1"], import.Claims.Select(claim => claim.Id));
        Assert.Equal([("look-alike", 2)], import.Problems.Select(problem => (problem.Code, problem.Record)));
    }

    [Fact]
    public void A_name_that_a_parent_of_a_source_has_as_its_id_is_a_problem_of_its_record()
    {
        Source agency = new("agency", "Agency", SourceKind.Organisation, partOf: [new("un", "United Nations", SourceKind.Organisation)]);
        ClaimCsvOptions options = new() { Topics = [Dead], Sources = [agency], MakesSources = true };
        CsvImport import = Kursk.Import("who,figure\nun,25\nAgency,26\n", options);
        Assert.Equal(["2"], import.Claims.Select(claim => claim.Id));
        Assert.Equal([("conflicting-definition", 1)], import.Problems.Select(problem => (problem.Code, problem.Record)));
    }

    [Fact]
    public void An_id_that_looks_alike_as_a_claim_and_as_a_source_is_told_as_both()
    {
        CsvImport import = Kursk.Import("id,who,figure\nB,B,25\n\u0412,C,26\nc,\u0412,27\nd,D,28\n", new() { Topics = [Dead] });
        Assert.Equal(["B", "d"], import.Claims.Select(claim => claim.Id));
        Assert.Equal([2, 2, 3], import.Problems.Select(problem => problem.Record));
        Assert.All(import.Problems, problem => Assert.Equal("look-alike", problem.Code));
    }

    [Fact]
    public void A_record_that_is_related_to_one_with_a_problem_goes_with_it()
    {
        CsvImport import = Kursk.Import(
            "id,who,figure,note\na,A,25,\n\u0430,B,26,\nc,C,27,relays \u0430\nd,D,28,relays a\n", new() { Topics = [Dead] });
        Assert.Equal(["a", "d"], import.Claims.Select(claim => claim.Id));
        Assert.Equal(
            [("look-alike", 2), ("related-to-unread", 3)], import.Problems.Select(problem => (problem.Code, problem.Record)));
    }
}
