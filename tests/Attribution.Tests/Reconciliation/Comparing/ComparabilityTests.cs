using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class ComparabilityTests
{
    private static readonly Source A = State("a"), B = State("b");
    private static readonly Scope North = Scope.Of(("place", "north"));
    private static readonly Scope Village = North.And("village", "upper");

    private static Judgement Pair(Claim one, Claim other) => Reconcile(one, other).Between(one.Id, other.Id)!;

    private static Topic With(Accrual accrual, Parts parts = Parts.Unrelated) =>
        new("dead", "deaths", "the flood", accrual, unit: People, parts: parts);

    [Fact]
    public void A_part_above_its_whole_contradicts()
    {
        Judgement pair = Pair(By(A, "1", Estimate.UpTo(100)), By(B, "2", Estimate.MoreThan(100), scope: North));
        Assert.Equal((PairRelation.Contradicts, PairBasis.NestedScope, "2"), (pair.Relation, pair.Basis, pair.First.Id));
    }

    [Fact]
    public void A_part_at_its_whole_does_not() =>
        Assert.Equal(
            PairRelation.Compatible, Pair(By(A, "1", Estimate.UpTo(100)), By(B, "2", Estimate.AtLeast(100), scope: North)).Relation);

    [Fact]
    public void A_part_below_its_whole_constrains_it() =>
        Assert.Equal(PairRelation.Constrains, Pair(By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(100), scope: Village)).Relation);

    [Fact]
    public void Where_the_largest_part_counts_none_exceeds_the_whole()
    {
        Topic range = new("range", "range", "the gun", Accrual.Capacity, unit: Unit.Kilometre, parts: Parts.LargestCounts);
        Scope rocket = Scope.Of(("shell", "rocket"));
        Assert.Equal(
            PairRelation.Contradicts,
            Pair(By(A, "1", Estimate.UpTo(50), topic: range), By(B, "2", Estimate.AtLeast(60), scope: rocket, topic: range)).Relation);
        Assert.Equal(
            PairRelation.Constrains,
            Pair(By(A, "1", Estimate.UpTo(60), topic: range), By(B, "2", Estimate.Between(40, 50), scope: rocket, topic: range)).Relation);
    }

    [Fact]
    public void Nested_scopes_are_incomparable_where_parts_do_not_add_up() =>
        Assert.Equal(
            PairRelation.NotComparable,
            Pair(
                By(A, "1", Estimate.UpTo(5), topic: With(Accrual.State)),
                By(B, "2", Estimate.Of(9), scope: North, topic: With(Accrual.State))).Relation);

    [Fact]
    public void An_earlier_total_that_was_not_corrected_disagrees_with_a_later_one_below_it()
    {
        Judgement pair = Pair(
            By(A, "1", Estimate.AtLeast(300), period: "/2024-12-17"), By(B, "2", Estimate.UpTo(200), period: "/2024-12-23"));
        Assert.Equal((PairRelation.Disagrees, PairBasis.NestedPeriod, "1"), (pair.Relation, pair.Basis, pair.First.Id));
    }

    [Fact]
    public void An_earlier_total_of_a_part_only_disagrees_as_well()
    {
        Judgement pair = Pair(
            By(A, "1", Estimate.Of(300), scope: North, period: "/2024-12-17"), By(B, "2", Estimate.Of(200), period: "/2024-12-23"));
        Assert.Equal((PairRelation.Disagrees, PairBasis.NestedScope, "1"), (pair.Relation, pair.Basis, pair.First.Id));
    }

    [Fact]
    public void A_running_total_may_rise() =>
        Assert.Equal(
            PairRelation.Constrains,
            Pair(By(A, "1", Estimate.Of(300), period: "/2024-12-17"), By(B, "2", Estimate.Of(900), period: "/2024-12-23")).Relation);

    [Fact]
    public void A_week_is_a_part_of_the_year_it_lies_in()
    {
        Judgement pair = Pair(By(A, "1", Estimate.Of(100), period: "2024"), By(B, "2", Estimate.Of(900), period: "2024-12-20/2024-12-27"));
        Assert.Equal((PairRelation.Contradicts, PairBasis.NestedPeriod, "2"), (pair.Relation, pair.Basis, pair.First.Id));
    }

    [Theory]
    [InlineData("2024-01", "2024-01-01/2024-01-31")]
    [InlineData("2024-01-01/2024-01-31", "{2024-01-01..2024-01-31}")]
    public void One_month_written_in_two_ways_is_one_time(string mine, string theirs)
    {
        Judgement pair = Pair(By(A, "1", Estimate.Of(100), period: mine), By(B, "2", Estimate.Of(900), period: theirs));
        Assert.Equal((PairRelation.Contradicts, PairBasis.SameQuantity), (pair.Relation, pair.Basis));
    }

    [Fact]
    public void A_week_is_not_held_against_a_total_that_ends_within_it() =>
        Assert.Equal(
            PairRelation.NotComparable,
            Pair(
                By(A, "1", Estimate.Of(1100), period: "/2024-12-23"),
                By(B, "2", Estimate.Of(1000), period: "2024-12-20/2024-12-27")).Relation);

    [Fact]
    public void A_state_at_another_time_is_another_state() =>
        Assert.Equal(
            PairRelation.NotComparable,
            Pair(
                By(A, "1", Estimate.Of(100), period: "2023", topic: With(Accrual.State)),
                By(B, "2", Estimate.Of(900), period: "2024", topic: With(Accrual.State))).Relation);

    [Fact]
    public void A_fixed_attribute_has_no_time() =>
        Assert.Equal(
            PairRelation.Contradicts,
            Pair(
                By(A, "1", Estimate.Of(100), period: "2023", topic: With(Accrual.FixedAttribute)),
                By(B, "2", Estimate.Of(900), period: "2024", topic: With(Accrual.FixedAttribute))).Relation);

    [Fact]
    public void A_narrower_scope_over_a_longer_time_bounds_nothing() =>
        Assert.Equal(
            PairRelation.NotComparable,
            Pair(
                By(A, "1", Estimate.Of(100), period: "/2024-12-17"),
                By(B, "2", Estimate.Of(900), scope: North, period: "/2024-12-23")).Relation);

    [Fact]
    public void Units_of_one_dimension_meet()
    {
        Topic length = new("fence", "length", "the fence", Accrual.FixedAttribute, unit: Unit.Kilometre);
        Assert.Equal(
            PairRelation.Corroborates,
            Pair(
                By(A, "1", Estimate.Of(40, Unit.Kilometre), topic: length),
                By(B, "2", Estimate.Of(40_000, Unit.Metre), topic: length)).Relation);
    }
}
