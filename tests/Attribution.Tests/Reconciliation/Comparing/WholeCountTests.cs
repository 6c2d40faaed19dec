using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class WholeCountTests
{
    private static readonly Topic Event = new("event", "deaths", "the fire", Accrual.FixedAttribute, unit: People);

    private static readonly Source A = State("a"), B = State("b");

    [Fact]
    public void Two_counts_of_zero_merge_to_zero()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.Exactly(0), topic: Event), By(B, "2", Estimate.Exactly(0), topic: Event));
        Assert.Equal(RealInterval.Point(0), result.Merged!.Range);
        Assert.Equal(Grade.Corroborated, result.Grade);
    }

    /// <summary>Ends of a stated coverage are of a computation, and not of rounding.</summary>
    [Theory]
    [InlineData("1,100 (95% CI 900.5 to 1,300.5)", false)]
    [InlineData("900.5 to 1,300.5", true)]
    public void Ends_with_a_coverage_stay_as_they_are(string figure, bool isWhole)
    {
        Reconciliation result = (Reconciler.Default with { Reader = Readers.Literal }).Reconcile(
            [By(A, "1", Estimate.Parse(figure)), By(B, "2", Estimate.AtLeast(0))]);
        RealInterval common = Assert.Single(result.Camps).Common;
        Assert.Equal((isWhole, isWhole), (double.IsInteger(common.Lower), double.IsInteger(common.Upper)));
    }

    [Fact]
    public void A_camp_of_deaths_has_no_half_death()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Exactly(5), period: "2021-01-01/2021-06-01"),
            By(B, "2", Estimate.Exactly(3), period: "2021-01-01/2021-06-02"));
        Assert.DoesNotContain("4.5", result.ToString(), StringComparison.Ordinal);
        Assert.Contains(result.Camps, camp => camp.Common.Lower == 5);
    }

    [Theory]
    [InlineData(Accrual.Rate)]
    [InlineData(Accrual.Forecast)]
    public void A_rate_is_not_whole(Accrual accrual)
    {
        Topic topic = new("t", "deaths", "the flood", accrual, unit: People);
        Reconciliation result = Reconcile(By(A, "1", Estimate.Exactly(0), topic: topic), By(B, "2", Estimate.Exactly(0), topic: topic));
        Assert.Equal(RealInterval.Closed(-0.5, 0.5), result.Merged!.Range);
    }

    [Fact]
    public void A_fixed_attribute_of_which_a_fraction_is_named_is_a_mean()
    {
        Topic household = new("h", "mean-size", "a household", Accrual.FixedAttribute, unit: People);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Exactly(2.4m), topic: household), By(B, "2", Estimate.Exactly(2), topic: household));
        Assert.DoesNotContain(result.Judgements, pair => pair.IsConflict);
    }

    [Fact]
    public void What_a_reader_assumes_of_a_count_is_merged_as_before()
    {
        Reconciler mean = Reconciler.Default with { Merger = Mergers.FixedEffect(takeAssumed: true), MergeAgainstVerdict = true };
        Merged merged = mean.Reconcile(ClaimSet.Create([By(A, "1", Estimate.Exactly(3)), By(B, "2", Estimate.Exactly(4))])).Merged!;
        Assert.Equal(3.5, merged.Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(1.0 / 24), merged.StandardError!.Value, 1e-12);
    }

    [Theory]
    [InlineData("about up to 0")]
    [InlineData("about at most 0")]
    [InlineData("about -20 to 0")]
    public void What_may_be_less_than_none_is_none(string phrase)
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.Parse(phrase)), By(B, "2", Estimate.Exactly(0)));
        Assert.DoesNotContain(result.Judgements, pair => pair.IsConflict);
    }

    [Fact]
    public void Several_dozen_and_two_hundred_do_not_add_up_to_2700()
    {
        Topic north = new("north", "deaths", "the north", Accrual.FixedAttribute, unit: People);
        Topic south = new("south", "deaths", "the south", Accrual.FixedAttribute, unit: People);
        Topic all = new(
            "all", "deaths", "the country", Accrual.FixedAttribute, unit: People, parts: Parts.AddUp,
            relations: [new(TopicRelationKind.SumOf, "north", "south")]);
        Reconciliation result = Reconciler.Default.ReconcileAll(ClaimSet.Create(
        [
            By(A, "1", Estimate.Exactly(200), topic: north),
            By(A, "2", Estimate.Parse("several dozen"), topic: south),
            By(A, "3", Estimate.Exactly(2700), topic: all),
        ]))[0];
        Assert.True(Assert.Single(result.Sums).IsConflict);
    }

    [Theory]
    [InlineData(4.5, 5.5, 5, 5)]
    [InlineData(-0.5, 0.5, 0, 0)]
    [InlineData(1050, 1150, 1050, 1150)]
    [InlineData(0.2, 0.8, 0.2, 0.8)]
    [InlineData(-3.5, -2.5, -3.5, -2.5)]
    [InlineData(4.5, double.PositiveInfinity, 5, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 4.5, double.NegativeInfinity, 4)]
    public void An_interval_runs_from_its_least_whole_number_to_its_greatest(double lower, double upper, double least, double most)
    {
        RealInterval whole = WholeCount.Within(new(lower, true, upper, true));
        Assert.Equal((least, most), (whole.Lower, whole.Upper));
    }

    [Theory]
    [InlineData("[4.5, 5.5]", "[5, 5]")]
    [InlineData("(4.5, 5.5)", "[5, 5]")]
    [InlineData("(4, 6)", "(4, 6)")]
    [InlineData("[4, 6]", "[4, 6]")]
    [InlineData("[-3, 6]", "[0, 6]")]
    [InlineData("[0, 6.5)", "[0, 6]")]
    [InlineData("(2.5, \u221E)", "[3, \u221E)")]
    [InlineData("(-\u221E, 2.5]", "(-\u221E, 2]")]
    [InlineData("[5.1, 5.9]", "[5.1, 5.9]")]
    [InlineData("[-5, -1]", "[-5, -1]")]
    public void A_range_has_whole_ends_where_it_holds_a_whole_number(string range, string whole) =>
        Assert.Equal(RealInterval.Parse(whole), WholeCount.Within(RealInterval.Parse(range)));

    [Theory]
    [InlineData(Accrual.Cumulative, "2.5", true)]
    [InlineData(Accrual.State, "2.5", true)]
    [InlineData(Accrual.Peak, "2.5", true)]
    [InlineData(Accrual.Capacity, "2.5", true)]
    [InlineData(Accrual.Rate, "2", false)]
    [InlineData(Accrual.FixedAttribute, "2", true)]
    [InlineData(Accrual.FixedAttribute, "0", true)]
    [InlineData(Accrual.FixedAttribute, "2.5", false)]
    [InlineData(Accrual.FixedAttribute, "-2", false)]
    [InlineData(Accrual.FixedAttribute, "at least 1.5", false)]
    [InlineData(Accrual.FixedAttribute, "at most 1.5", false)]
    [InlineData(Accrual.FixedAttribute, "1 to 2", true)]
    public void An_attribute_is_whole_where_no_claim_names_a_fraction(Accrual accrual, string value, bool isWhole)
    {
        Topic topic = new("t", "deaths", "the flood", accrual, unit: People);
        Claim[] claims = [By(A, "1", Estimate.Parse(value, null), topic: topic), By(B, "2", new TextValue("many"), topic: topic)];
        Assert.Equal(isWhole, WholeCount.IsOf(topic, claims));
        Assert.False(WholeCount.IsOf(new("t", "length", "t", accrual, unit: Unit.Metre), claims));
    }
}
