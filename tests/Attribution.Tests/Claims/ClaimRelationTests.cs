namespace Attribution.Tests;

public class ClaimRelationTests
{
    [Fact]
    public void Equality_counts_kind_and_id() => EqualityContract.Holds(
        new ClaimRelation(ClaimRelationKind.Relays, "S01"),
        new ClaimRelation(ClaimRelationKind.Relays, "S01"),
        new ClaimRelation(ClaimRelationKind.Revises, "S01"),
        new ClaimRelation(ClaimRelationKind.Relays, "S02"));

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
    public void Text_names_the_relation(ClaimRelationKind kind, string text) =>
        Assert.Equal(text, new ClaimRelation(kind, "S09").ToString());
}
