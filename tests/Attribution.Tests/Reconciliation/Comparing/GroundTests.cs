using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>On which ground two answers to one topic are compared: by scope and by time, each alone and both together.</summary>
public class GroundTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static Claim Of(string id, string? place, string? period, Accrual accrual, Parts parts) => By(
        id == "1" ? A : B,
        id,
        Estimate.Of(5),
        scope: place is null ? null : Scope.Of(("place", place)),
        period: period,
        topic: new("t", "deaths", "t", accrual, unit: People, parts: parts));

    [Theory]
    [InlineData(null, null, "SameQuantity, False, Same")]
    [InlineData("x", "x", "SameQuantity, False, Same")]
    [InlineData("x", "y", "None, False, OtherScopes")]
    [InlineData("x", null, "NestedScope, False, PartOfWhole")]
    [InlineData(null, "x", "NestedScope, True, PartOfWhole")]
    [InlineData("x > y", "x", "NestedScope, False, PartOfWhole")]
    public void By_scope(string? one, string? other, string ground) => Assert.Equal(
        ground, Ground(Of("1", one, null, Accrual.Cumulative, Parts.AddUp), Of("2", other, null, Accrual.Cumulative, Parts.AddUp)));

    [Fact]
    public void A_part_is_held_against_its_whole_only_where_parts_are_bounded() => Assert.Equal(
        "None, False, ScopesDoNotAddUp",
        Ground(Of("1", "x", null, Accrual.State, Parts.Unrelated), Of("2", null, null, Accrual.State, Parts.Unrelated)));

    [Theory]
    [InlineData(Accrual.Cumulative, null, "2024", "SameQuantity, False, Same")]
    [InlineData(Accrual.Cumulative, "2024", "2024", "SameQuantity, False, Same")]
    [InlineData(Accrual.Cumulative, "/2024-01-05", "/2024-01-06", "NestedPeriod, False, RunningTotal")]
    [InlineData(Accrual.Cumulative, "/2024-01-06", "/2024-01-05", "NestedPeriod, True, RunningTotal")]
    [InlineData(Accrual.Cumulative, "2024-01-01/2024-01-31", "2024-01", "SameQuantity, False, Same")]
    [InlineData(Accrual.Cumulative, "2024-01-01/..", "2024-01-01/2024-01-05", "SameQuantity, False, Same")]
    [InlineData(Accrual.Cumulative, "2024-01-02/2024-01-05", "2024-01-01/2024-01-06", "NestedPeriod, False, PartOfTime")]
    [InlineData(Accrual.Cumulative, "2024-01-01/2024-01-06", "2024-01-02/2024-01-05", "NestedPeriod, True, PartOfTime")]
    [InlineData(Accrual.Cumulative, "2024-01-01/2024-01-05", "2024-01-02/2024-01-06", "None, False, OtherPeriods")]
    [InlineData(Accrual.Cumulative, "../2024-01-05", "2024-01-01/2024-01-05", "NestedPeriod, True, PartOfTime")]
    [InlineData(Accrual.FixedAttribute, "2023", "2024", "SameQuantity, False, Same")]
    [InlineData(Accrual.State, "2024-01-05", "2024-01", "SameQuantity, False, Same")]
    [InlineData(Accrual.State, "2024-01-05", "2024-02", "None, False, OtherTimes")]
    public void By_time(Accrual accrual, string? one, string? other, string ground) => Assert.Equal(
        ground, Ground(Of("1", null, one, accrual, Parts.AddUp), Of("2", null, other, accrual, Parts.AddUp)));

    [Fact]
    public void A_part_of_the_time_is_held_against_all_of_it_only_where_parts_are_bounded() => Assert.Equal(
        "None, False, OtherPeriods",
        Ground(
            Of("1", null, "2024-01-02/2024-01-05", Accrual.Cumulative, Parts.Unrelated),
            Of("2", null, "2024-01-01/2024-01-06", Accrual.Cumulative, Parts.Unrelated)));

    [Theory]
    [InlineData("x", "/2024-01-05", null, "/2024-01-06", "NestedScope, False, PartOfLater")]
    [InlineData("x", "/2024-01-06", null, "/2024-01-05", "None, False, Crossed")]
    [InlineData("x", "2024-01-02/2024-01-05", null, "2024-01-01/2024-01-06", "NestedScope, False, PartOfWhole")]
    [InlineData("x", "2024-01-01/2024-01-05", null, "2024-01-02/2024-01-06", "None, False, OtherPeriods")]
    [InlineData("x", "/2024-01-05", null, "/2024-01-05", "NestedScope, False, PartOfWhole")]
    public void By_scope_and_time(string? place, string one, string? around, string other, string ground) => Assert.Equal(
        ground, Ground(Of("1", place, one, Accrual.Cumulative, Parts.AddUp), Of("2", around, other, Accrual.Cumulative, Parts.AddUp)));

    [Theory]
    [InlineData("x", "2024", "x", "2024", true)]
    [InlineData("x", "2024", "y", "2024", false)]
    [InlineData("x", "/2024-01-05", "x", "/2024-01-06", false)]
    [InlineData("x", null, "x", "2024", true)]
    public void A_sum_and_its_parts_are_of_one_scope_and_time(string one, string? period, string other, string? whole, bool areAlike) =>
        Assert.Equal(
            areAlike,
            Comparability.AreAlike(
                Of("1", one, period, Accrual.Cumulative, Parts.AddUp), Of("2", other, whole, Accrual.Cumulative, Parts.AddUp)));

    [Theory]
    [InlineData(CountBasis.Survey, CountBasis.Survey, false)]
    [InlineData(CountBasis.Survey, CountBasis.NotStated, false)]
    [InlineData(CountBasis.NotStated, CountBasis.Survey, false)]
    [InlineData(CountBasis.NotStated, CountBasis.NotStated, false)]
    [InlineData(CountBasis.Model, CountBasis.Survey, true)]
    public void Bases_are_unlike_where_both_are_stated_and_differ(CountBasis one, CountBasis other, bool areUnlike) => Assert.Equal(
        areUnlike, Bases.AreUnlike(By(A, "1", Estimate.Of(5)).WithBasis(one), By(B, "2", Estimate.Of(5)).WithBasis(other)));

    private static string Ground(Claim one, Claim other)
    {
        Comparability ground = Comparability.Of(one, other);
        return $"{ground.Basis}, {ground.IsReversed}, {ground.Kind}";
    }
}
