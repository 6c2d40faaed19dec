using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What must never be missing from the short text, and what must not stand in it.</summary>
public class ToldTests
{
    private static readonly Source A = Body("a"), B = Body("b"), C = Body("c"), D = Body("d");

    private static Claim Measured(string id, Source source, decimal value, decimal error) =>
        By(source, id, Estimate.PlusMinus(value, error, coverage: 0.6827m), topic: Length);

    private static Topic Length => new("length", "length", "the bar", Accrual.FixedAttribute, unit: Unit.Metre);

    [Fact]
    public void A_distance_of_two_standard_deviations_is_told_also_where_so_many_pairs_make_it_chance()
    {
        string text = Reconcile(
            Measured("1", A, 10, 1), Measured("2", B, 13, 1), Measured("3", C, 11.3m, 1), Measured("4", D, 11.7m, 1)).ToString();
        Assert.Contains("differ by 2.1σ, one of 6 pairs, which is within what chance would produce", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_and_no_are_told_with_who_says_them()
    {
        string text = Reconcile(
            By(A, "1", null), By(B, "2", null), By(C, "3", null, Stance.Denies)).ToString();
        Assert.Contains("Yes say A and B; no says C. [1, 2, 3]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("figure", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_by_another_is_told_and_does_not_hold()
    {
        Claim by = By(B, "2", Estimate.Of(900), date: "2024-05-02", relations: new ClaimRelation(ClaimRelationKind.Retracts, "1"));
        string text = Reconcile(By(A, "1", Estimate.Of(100)), by).ToString();
        Assert.Contains("withdrawn by B, who neither said nor published it, 2 May 2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denies_having_said_a_figure_does_not_deny_the_matter()
    {
        Claim own = By(A, "2", null, Stance.Denies, date: "2024-05-02", relations: new ClaimRelation(ClaimRelationKind.Disowns, "1"));
        string text = Reconcile(By(A, "1", Estimate.Of(100)), own, By(B, "3", Estimate.Of(500))).ToString();
        Assert.Contains("denies having said 100", text, StringComparison.Ordinal);
        Assert.Contains("ascribed to A, and disowned, 2 May 2024", text, StringComparison.Ordinal);
        Assert.DoesNotContain("denied by", text, StringComparison.Ordinal);
        Assert.Contains("that of the wire", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[pH]", 6.5, 7.9)]
    [InlineData("dB", 60, 95)]
    [InlineData("Cel", 10, 30)]
    public void Figures_on_a_scale_without_a_natural_zero_lie_apart_by_a_difference(string unit, double low, double high)
    {
        Topic topic = new("t", "level", "it", Accrual.FixedAttribute, unit: Unit.Parse(unit));
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of((decimal)low), topic: topic), By(B, "2", Estimate.Of((decimal)high), topic: topic));
        Assert.True(result.Judgements.Single().IsConflict);
        Assert.Null(result.Judgements[0].Size!.Ratio);
        Assert.Null(result.Factor);
        Assert.DoesNotContain("times", result.ToText(full: true), StringComparison.Ordinal);
        Assert.DoesNotContain("%", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_bounds_of_one_side_are_not_news()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.UpTo(100)), By(B, "2", Estimate.UpTo(300)), By(C, "3", Estimate.UpTo(500)));
        Assert.DoesNotContain(
            result.Explanation, sentence => sentence.Text.Contains("can both be right", StringComparison.Ordinal));
        Assert.Contains(
            result.Explanation, sentence => sentence.Text.StartsWith("3 pairs of bounds on one side", StringComparison.Ordinal));
    }

    [Fact]
    public void A_range_that_varies_is_not_narrowed_by_another_figure()
    {
        Topic range = new("range", "range", "the gun", Accrual.Capacity, unit: Unit.Kilometre);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Between(40, 60).Varying(), topic: range), By(B, "2", Estimate.Of(50), topic: range));
        Assert.Equal(RealInterval.Closed(40, 60), Assert.Single(result.Camps).Common);
        Assert.DoesNotContain("together only", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remainder_of_arithmetic_is_not_printed() => Assert.DoesNotContain(
        "E-",
        Reconcile(
            By(A, "1", Estimate.PlusMinus(1.4m, 0.7m, coverage: 0.6827m), topic: Length),
            By(B, "2", Estimate.PlusMinus(1.0m, 0.5m, coverage: 0.6827m), topic: Length),
            By(C, "3", Estimate.PlusMinus(9.0m, 0.5m, coverage: 0.6827m), topic: Length)).ToText(full: true),
        StringComparison.Ordinal);
}
