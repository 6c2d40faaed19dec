namespace Attribution.Json.Tests;

/// <summary>A camp is who can be right together, on one date and for one scope.</summary>
public class CampCaseTests
{
    [Fact]
    public void Case_03a_a_camp_is_told_by_what_its_members_say()
    {
        Reconciliation result = Case.Verdict("03a-camp-million");
        ClaimCamp camp = result.Camps.Single(camp => camp.Claims.Length == 2);
        Assert.Equal(("bu, dc", Grade.Contradicted), (string.Join(", ", camp.Members()), result.Grade));
        Assert.True(camp.Range.Lower < 837_214 && !camp.Range.HasUpper);
        Assert.Contains("together only above 1,000,000", result.ToString(), StringComparison.Ordinal);
        Assert.Null(result.Merged);
    }

    [Fact]
    public void Case_03c_ranges_that_touch_are_no_agreement_on_the_number_at_the_edge()
    {
        Reconciliation result = Case.Verdict("03c-camp-touch");
        Judgement edge = result.Between("commission", "taylor")!;
        Assert.Equal((PairRelation.Compatible, true), (edge.Relation, edge.Touches));
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Null(result.Merged);
    }

    [Fact]
    public void Case_04_a_later_total_stands_in_no_camp_with_an_earlier_one()
    {
        Reconciliation result = Case.Verdict("04-camps-of-running-total");
        Assert.Equal([["ifhs"], ["burnham"], ["orb"]], result.Camps.Select(camp => camp.Members()));
        Assert.Equal((Grade.Contradicted, PairBasis.NestedPeriod), (result.Grade, result.Between("ifhs", "orb")!.Basis));
        Assert.DoesNotContain("Can be right together", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_05_a_total_that_may_have_risen_earns_nothing_and_does_not_refute_itself()
    {
        Reconciliation result = Case.Verdict("05-running-total-falls");
        Assert.Equal((Grade.Incomparable, PairRelation.Constrains), (result.Grade, result.Judgements.Single().Relation));
        Assert.Equal(["incomparable", "mixed-periods"], result.Refusals.Select(refusal => refusal.Code));
        Assert.Contains("no two figures are for the same date and scope", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("is more than", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_10_answers_that_exclude_no_value_have_no_merged_value()
    {
        Reconciliation result = Case.Verdict("10-merged-anything");
        Assert.Null(result.Merged);
        Assert.Equal("open-ended", result.Refusals.Single().Code);
        Assert.DoesNotContain("anything", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_21_ranges_that_touch_as_read_earn_nothing()
    {
        Reconciliation result = Case.Verdict("21-about-range");
        Assert.True(result.Judgements.Single().Touches);
        Assert.Equal((Grade.Compatible, "no-agreement"), (result.Grade, result.Refusals.Single().Code));
        Assert.Null(result.Merged);
        Assert.Contains("only touch", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_lowbesthigh_drops_high_the_highest_claim_is_in_the_high_and_the_high_is_said_to_be_open()
    {
        Reconciler asked = Reconciler.Default with { Merger = Mergers.LowBestHigh, MergeAgainstVerdict = true };
        Reconciliation result = Case.Verdict("lowbesthigh-drops-high", reconciler: asked);
        Assert.True(result.Merged!.Range!.Value.Upper >= 100_000);
        Assert.Contains("where the high is a lower bound", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_half_a_death_counts_are_whole()
    {
        Reconciliation all = Case.Verdict("half-a-death", reconciler: Reconciler.Default with { Selection = Selections.All });
        Assert.Equal([RealInterval.Point(5), RealInterval.Point(3)], new[] { "1", "2" }.Select(id =>
            all.Camps.Single(camp => camp.Members().Contains(id)).Common));
        Assert.DoesNotContain(".5", all.ToText(full: true), StringComparison.Ordinal);
        Assert.Contains("lowered", Case.Verdict("half-a-death").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_zero_deaths_two_zeros_merge_to_zero_and_are_told()
    {
        Reconciliation result = Case.Verdict("zero-deaths");
        Assert.Equal(RealInterval.Point(0), result.Merged!.Range);
        Assert.Contains("both say none", result.ToString(), StringComparison.Ordinal);
    }
}
