using System.Collections.Immutable;

namespace Attribution.Tests;

/// <summary>How a table says what claims say of one another: by a column of its own, by a list, and in a note.</summary>
public sealed class ClaimRelationCellTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    public static TheoryData<ClaimRelationKind> Kinds => [.. Enum.GetValues<ClaimRelationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_relation_has_a_column_and_a_verb(ClaimRelationKind kind)
    {
        ClaimRelation relation = new(kind, "1");
        string verb = NoteCell.Verb(kind);
        string column = ClaimColumns.Names.Names[(int)Enum.Parse<ClaimColumn>(kind.ToString())];
        Assert.Equal([relation], Read($"{column}", "1"));
        Assert.Equal([relation], Read("relations", $"{verb} 1"));
        Assert.Equal([relation], Read("note", $"{verb} 1"));
        Assert.Equal([relation, new(kind, "3")], Read("note", $"\"{verb.ToUpperInvariant()} 1, 3\""));
    }

    [Theory]
    [InlineData("is the same as", ClaimRelationKind.SameAs)]
    [InlineData("computed from", ClaimRelationKind.ComputesFrom)]
    [InlineData("synthesizes", ClaimRelationKind.Synthesises)]
    [InlineData("revises series of", ClaimRelationKind.RevisesSeries)]
    [InlineData("revises series", ClaimRelationKind.RevisesSeries)]
    [InlineData("withdraws", ClaimRelationKind.Retracts)]
    [InlineData("alternative to", ClaimRelationKind.AlternativeTo)]
    public void A_relation_has_other_verbs(string verb, ClaimRelationKind kind) =>
        Assert.Equal([new(kind, "1")], Read("note", $"{verb} 1"));

    [Fact]
    public void A_relation_may_have_its_reason_and_by_whom_it_is_upheld()
    {
        Assert.Equal(
            [new ClaimRelation(ClaimRelationKind.Impugns, "1", "it (the video) is old", "the editors")],
            Read("note", "impugns 1 (reason: it (the video) is old) (upheld: the editors)"));
        Assert.Equal(
            [new ClaimRelation(ClaimRelationKind.Impugns, "1", "old", "the editors")],
            Read("relations", "impugns 1 (UPHELD: the editors) (Reason: old)"));
        Assert.Equal(
            [new ClaimRelation(ClaimRelationKind.Impugns, "1", "old"), new(ClaimRelationKind.Impugns, "3", null, "all")],
            Read("impugns", "\"1 (reason: old), 3 (upheld: all)\""));
    }

    [Fact]
    public void A_note_that_names_no_record_is_a_remark()
    {
        CsvImport import = Kursk.Import("id,who,figure,note\n1,A,25,relays the agency; revises 1990\n", new() { Topics = [Dead] });
        Assert.Equal(["unknown-claim"], import.Problems.Select(problem => problem.Code));
        Assert.Equal([], import.Claims.Select(claim => claim.Id));
        import = Kursk.Import("id,who,figure,note\n1,A,25,relays the agency\n", new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.Equal([new CsvRemark("1", 1, "relays the agency")], import.Remarks);
        Assert.Empty(import.Claims[0].Relations);
    }

    [Theory]
    [InlineData("relays")]
    [InlineData("relays ")]
    [InlineData("relayed 1")]
    [InlineData("it relays 1")]
    [InlineData("medium:")]
    public void A_note_that_only_looks_like_more_is_a_remark(string note)
    {
        CsvImport import = Kursk.Import($"id,who,figure,note\n1,A,25,{note}\n", new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.Equal([new CsvRemark("1", 1, note.Trim())], import.Remarks);
    }

    /// <summary>The relations of the record 2, between the records 1 and 3.</summary>
    private static ImmutableArray<ClaimRelation> Read(string column, string cell)
    {
        CsvImport import = Kursk.Import($"id,who,figure,{column}\n1,A,25,\n2,A,26,{cell}\n3,B,27,\n", new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.Empty(import.Remarks);
        return import.Claims["2"].Relations;
    }
}
