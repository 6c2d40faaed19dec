using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class FactorTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly Scope Town = Scope.Of(("place", "town"));

    [Fact]
    public void A_range_counts_with_both_ends() =>
        Assert.Equal(7.4, Reconcile(By(A, "1", Estimate.Between(50, 60)), By(B, "2", Estimate.Between(100, 370))).Factor);

    [Fact]
    public void A_part_that_fits_its_whole_is_no_extreme() =>
        Assert.Null(Reconcile(By(A, "1", Estimate.Of(100), scope: Town), By(B, "2", Estimate.Of(900))).Factor);

    [Fact]
    public void A_part_that_exceeds_its_whole_is_an_extreme() =>
        Assert.Equal(9, Reconcile(By(A, "1", Estimate.Of(900), scope: Town), By(B, "2", Estimate.Of(100))).Factor);

    [Fact]
    public void A_factor_of_zero_or_less_is_none() =>
        Assert.Null(Reconcile(By(A, "1", Estimate.Of(0)), By(B, "2", Estimate.Of(100))).Factor);

    [Fact]
    public void A_factor_that_rounds_to_one_is_not_told() =>
        Assert.DoesNotContain(
            "factor", Reconcile(By(A, "1", Estimate.Of(88_441)), By(B, "2", Estimate.Of(88_442))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Totals_of_two_days_are_never_merged()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), period: "2024-01-01/2024-01-02"), By(B, "2", Estimate.Of(900), period: "2024-01-01/2024-01-04"));
        Assert.Null(result.Merged);
        Assert.Equal(["incomparable", "mixed-periods"], result.Refusals.Select(finding => finding.Code));
    }
}
