namespace Attribution.Tests;

public class ReconcilerTableTests
{
    [Fact]
    public void A_table_merges_to_what_reconciliations_merge_to()
    {
        Claim[] claims =
        [
            Said.By(Said.State("a"), "1", Estimate.Of(100)), Said.By(Said.State("b"), "2", Estimate.Of(120)), Said.By(Said.State("c"), "3", Estimate.Of(900)),
            Said.By(Said.State("d"), "4", Estimate.MoreThan(50)),
        ];
        foreach (IMerger merger in new[] { Mergers.Median(), Mergers.MajorityOverlap, Mergers.Envelope })
        {
            Reconciler reconciler = Reconciler.Default with { Merger = merger, MergeAgainstVerdict = true };
            Merged alone = reconciler.Reconcile(ClaimSet.Create(claims)).Merged!;
            MergedTable results = new();
            ClaimTable table = reconciler.ToTable(ClaimSet.Create(claims));
            merger.MergeAll(table.Readings, results);
            Assert.Equal(alone.Value, results[0].Value);

            // The range of points is that of the points themselves.
            if (merger.Needs == ReadingNeeds.Interval) Assert.Equal(alone.Range!.Value.Lower, results[0].Range!.Value.Lower, 1e-12);
        }
    }

    [Fact]
    public void More_claims_on_a_topic_than_are_compared_are_refused_as_in_a_reconciliation()
    {
        ClaimSet many = ClaimSet.Create([.. Enumerable.Range(0, Reconciler.MaximumClaims + 1).Select(i => Said.By(Said.State("a"), $"{i}", Estimate.Of(i)))]);
        Assert.Equal(
            Assert.Throws<ArgumentException>(() => Reconciler.Default.Reconcile(many)).Message,
            Assert.Throws<ArgumentException>(() => Reconciler.Default.ToTable(many)).Message);
    }

    [Fact]
    public void Every_row_has_its_claim_and_every_claim_without_one_its_reason()
    {
        Topic other = new("hurt", "injuries", "the flood", Accrual.Cumulative, unit: Said.People);
        ClaimSet claims = ClaimSet.Create(
        [
            Said.By(Said.State("a"), "1", Estimate.Of(100)), Said.By(Said.State("b"), "2", null, Stance.Evades), Said.By(Said.State("c"), "3", Estimate.MoreThan(50)),
            Said.By(Said.State("d"), "4", Estimate.Of(7), topic: other),
        ]);
        ClaimTable points = (Reconciler.Default with { Merger = Mergers.Median() }).ToTable(claims);
        Assert.Equal(["dead", "hurt"], points.Topics.Select(topic => topic.Id));
        Assert.Equal(["1", "4"], points.Claims.Select(claim => claim.Id));
        Assert.Equal(["1: used", "4: used"], points.Audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.ToString()));
        Assert.Equal("one-sided", points.Audit.Single(entry => entry.Claim.Id == "3").Reason!.Code);
        Assert.Equal((2, 2), (points.Readings.Topics, points.Readings.Rows));
        Assert.Equal(3, Reconciler.Default.ToTable(claims).Readings.Rows);
    }
}
