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

    [Fact]
    public void A_value_that_is_open_at_an_end_is_none()
    {
        Topic march = new("march", "attendance", "the march", Accrual.FixedAttribute, unit: People);
        Claim Of(string by, string id, Estimate value) => By(State(by), id, value, topic: march);
        Claim[] claims =
        [
            Of("bu", "1", Estimate.PlusMinus(837_214, 167_443)),
            Of("noi", "2", Estimate.Of(1_000_000)),
            Of("noi", "3", Estimate.UpTo(2_000_000)),
            Of("dc", "4", Estimate.MoreThan(1_000_000)),
        ];
        Reconciliation result = Reconcile(claims);
        Assert.Null(result.Merged);
        Assert.DoesNotContain("Merged:", result.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(result.Refusals);
    }

    [Fact]
    public void Low_best_and_high_name_the_highest_claim_and_say_that_it_is_a_bound()
    {
        Reconciler reconciler = Reconciler.Default with { Merger = Mergers.LowBestHigh, MergeAgainstVerdict = true };
        Reconciliation result = reconciler.Reconcile(
            ClaimSet.Create([By(State("a"), "1", Estimate.AtLeast(100_000)), By(State("b"), "2", Estimate.Of(22_000))]));
        Assert.Equal(RealInterval.Closed(22_000, 100_000), result.Merged!.Range);
        Assert.Contains("the high is a lower bound", result.ToString(), StringComparison.Ordinal);
    }
}
