using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Weights, the share of the largest camp, and merging against the verdict.</summary>
public class MergeTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly ClaimSet Divided =
    [
        By(A, "1", Estimate.Approximately(100)),
        By(A, "2", Estimate.AtLeast(80)),
        By(B, "3", Estimate.Approximately(900)),
        By(C, "4", Estimate.Approximately(100), Stance.Fears),
    ];

    [Fact]
    public void The_weight_of_each_used_claim_is_in_the_audit() =>
        Assert.Equal([0.5, 0.5, 1, null], Reconciler.Default.Reconcile(Divided).Audit.Select(entry => entry.Weight));

    [Fact]
    public void The_largest_camp_has_its_share_of_the_weight()
    {
        Reconciliation three = Reconcile(
            By(A, "1", Estimate.Approximately(100)),
            By(A, "2", Estimate.AtLeast(80)),
            By(B, "3", Estimate.Approximately(900)));
        Assert.Equal(0.75, three.LargestCampShare);
    }

    [Fact]
    public void Without_an_estimate_no_camp_has_a_share() =>
        Assert.Null(Reconcile(By(A, "1", new TextValue("heavy losses"))).LargestCampShare);

    [Fact]
    public void A_merger_can_be_forced_and_is_labelled()
    {
        Reconciliation forced = (Reconciler.Default with { Merger = Mergers.Envelope, MergeAgainstVerdict = true }).Reconcile(Divided);
        Assert.Equal(Grade.Divided, forced.Grade);
        Assert.NotEmpty(forced.Refusals);
        Assert.True(forced.IsAgainstVerdict);
        Assert.NotNull(forced.Merged);
        Assert.Contains("Merged against the verdict:", forced.ToString(), StringComparison.Ordinal);
        Assert.Contains("also against the verdict", forced.Policies.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_earned_is_not_against_the_verdict()
    {
        Reconciliation result = (Reconciler.Default with { MergeAgainstVerdict = true }).Reconcile(
            [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100))]);
        Assert.NotNull(result.Merged);
        Assert.False(result.IsAgainstVerdict);
    }

    [Fact]
    public void Nothing_is_merged_where_nobody_gives_an_estimate() =>
        Assert.Null((Reconciler.Default with { MergeAgainstVerdict = true }).Reconcile([By(A, "1", null, Stance.Evades)]).Merged);
}
