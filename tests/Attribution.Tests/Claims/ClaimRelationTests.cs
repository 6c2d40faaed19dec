namespace Attribution.Tests;

public class ClaimRelationTests
{
    [Fact]
    public void Equality_counts_kind_and_id() => EqualityContract.Holds(
        new ClaimRelation(ClaimRelationKind.Relays, "S01"),
        new ClaimRelation(ClaimRelationKind.Relays, "S01"),
        new ClaimRelation(ClaimRelationKind.Revises, "S01"),
        new ClaimRelation(ClaimRelationKind.Relays, "S02"),
        new ClaimRelation(ClaimRelationKind.Relays, "S01", "by wire"));

    [Fact]
    public void Equality_counts_what_was_said_of_an_objection() => EqualityContract.Holds(
        new ClaimRelation(ClaimRelationKind.Impugns, "S01", "a list was counted twice", "the audit"),
        new ClaimRelation(ClaimRelationKind.Impugns, "S01", "a list was counted twice", "the audit"),
        new ClaimRelation(ClaimRelationKind.Impugns, "S01", "a list was counted twice", "the court"),
        new ClaimRelation(ClaimRelationKind.Impugns, "S01", "a list was counted twice"),
        new ClaimRelation(ClaimRelationKind.Impugns, "S01", null, "the audit"),
        new ClaimRelation(ClaimRelationKind.Disowns, "S01", "a list was counted twice", "the audit"));

    [Theory]
    [InlineData(ClaimRelationKind.Impugns)]
    [InlineData(ClaimRelationKind.Disowns)]
    public void An_objection_can_be_upheld(ClaimRelationKind kind) =>
        Assert.Equal("the audit", new ClaimRelation(kind, "S01", upheld: "the audit").Upheld);

    [Fact]
    public void No_other_relation_can_be_upheld() => Assert.All(
        Enum.GetValues<ClaimRelationKind>().Except([ClaimRelationKind.Impugns, ClaimRelationKind.Disowns]),
        kind =>
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(
                "upheld", () => new ClaimRelation(kind, "S01", upheld: "the audit"));
            Assert.Equal(
                $"Only an objection can be upheld, and '{new ClaimRelation(kind, "S01")}' is not one; use Impugns or leave it out. "
                + "(Parameter 'upheld')",
                refusal.Message);
        });

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Blank_words_are_refused(string blank)
    {
        Assert.Throws<ArgumentException>("reason", () => new ClaimRelation(ClaimRelationKind.Impugns, "S01", blank));
        Assert.Throws<ArgumentException>("upheld", () => new ClaimRelation(ClaimRelationKind.Impugns, "S01", upheld: blank));
    }

    [Fact]
    public void Malformed_ids_and_undefined_kinds_are_refused()
    {
        Assert.Throws<ArgumentException>("claim", () => new ClaimRelation(ClaimRelationKind.Relays, "S 01\t"));
        Assert.Throws<ArgumentNullException>("claim", () => new ClaimRelation(ClaimRelationKind.Relays, null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new ClaimRelation((ClaimRelationKind)99, "S01"));
    }

    [Theory]
    [InlineData(ClaimRelationKind.SameAs, "same as S09")]
    [InlineData(ClaimRelationKind.Relays, "relays S09")]
    [InlineData(ClaimRelationKind.ComputesFrom, "computes from S09")]
    [InlineData(ClaimRelationKind.Synthesises, "synthesises S09")]
    [InlineData(ClaimRelationKind.SharesDataWith, "shares data with S09")]
    [InlineData(ClaimRelationKind.Revises, "revises S09")]
    [InlineData(ClaimRelationKind.RevisesSeries, "revises the series of S09")]
    [InlineData(ClaimRelationKind.Retracts, "retracts S09")]
    [InlineData(ClaimRelationKind.Disowns, "disowns S09")]
    [InlineData(ClaimRelationKind.Impugns, "impugns S09")]
    [InlineData(ClaimRelationKind.Contradicts, "contradicts S09")]
    [InlineData(ClaimRelationKind.AlternativeTo, "is an alternative to S09")]
    public void Text_names_the_relation(ClaimRelationKind kind, string text) =>
        Assert.Equal(text, new ClaimRelation(kind, "S09").ToString());
}
