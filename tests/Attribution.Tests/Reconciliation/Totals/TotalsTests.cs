using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class TotalsTests
{
    private static readonly Reconciliation
        Twelve = Event("twelve", Estimate.Of(12), Estimate.Of(12)),
        Few = Event("few", Estimate.Between(3, 5), Estimate.Between(3, 5)),
        Single = Event("single", Estimate.Between(10, 20)),
        Silent = Event("silent", [null]),
        Contested = Event("contested", Estimate.Exactly(5), Estimate.Exactly(50)),
        Bound = Event("bound", Estimate.AtLeast(7));

    [Fact]
    public void Ends_add_up()
    {
        Totals total = Totals.Of([Twelve, Few, Single], Dependence.Unknown);
        Assert.Equal(RealInterval.Closed(25, 37), total.Range);
        Assert.Equal(total.Range, total.Known);
        Assert.Equal(Coverage.None, total.Coverage);
        Assert.False(total.IsAtLeast);
        Assert.Equal([TotalUse.Merged, TotalUse.Answers, TotalUse.Merged], total.Parts.Select(part => part.Use));
    }

    [Fact]
    public void What_is_not_known_is_not_0_and_makes_it_at_least()
    {
        Totals total = Totals.Of([Twelve, Few, Silent, Contested], Dependence.Unknown);
        Assert.Equal(RealInterval.AtLeast(15), total.Range);
        Assert.Equal(RealInterval.Closed(15, 17), total.Known);
        Assert.True(total.IsAtLeast);
        Assert.Null(total.Best);
        Assert.Equal((1, 1, 0), (total.NoFigureCount, total.ContestedCount, total.UnsuitableCount));
        Assert.Equal(["contested", "silent"], total.LeftOut.Select(part => part.Verdict.Topic.Id));
        Assert.Equal("unanswered", total.Parts[2].Reason!.Code);
    }

    [Fact]
    public void A_bound_makes_it_at_least() => Assert.Equal(RealInterval.AtLeast(19), Totals.Of([Twelve, Bound], Dependence.Unknown).Range);

    [Fact]
    public void A_count_without_a_lower_end_adds_none_below_the_others() => Assert.Equal(
        RealInterval.Closed(12, 62), Totals.Of([Twelve, Event("most", Estimate.UpTo(50))], Dependence.Unknown).Range);

    [Fact]
    public void Where_values_can_be_negative_an_unknown_one_may_lower_the_total()
    {
        Totals total = Totals.Of(
            [Measured("fall", Unit.Metre, Estimate.Between(-5, -3)), Measured("rise", Unit.Metre, [null!])], Dependence.Unknown);
        Assert.Equal(RealInterval.All, total.Range);
        Assert.Equal(RealInterval.Closed(-5, -3), total.Known);
        Assert.False(total.IsAtLeast);
    }

    [Fact]
    public void A_best_figure_is_a_sum_of_means_alone()
    {
        Assert.Equal(7, Totals.Of([Event("a", Estimate.Exactly(3)), Event("b", Estimate.Exactly(4))], Dependence.Unknown).Best);
        Assert.Equal(30, Totals.Of([Event("a", Normal(10, 2)), Event("b", Normal(20, 3))], Dependence.Full).Best);
        Assert.Null(Totals.Of([Event("a", Normal(10, 2)), Event("b", Estimate.Approximately(20))], Dependence.Full).Best);
        Reconciliation skewed = Event("b", Estimate.BestWithRange(20, 15, 40, coverage: 0.95m));
        Assert.Null(Totals.Of([Event("a", Normal(10, 2)), skewed], Dependence.Full).Best);
    }

    /// <summary>Means 100, 200 and 300, standard deviations 10, 20 and 20: sums and roots worked out by hand, z from tables.</summary>
    [Theory]
    [InlineData(Dependence.Unknown, 600 - 97.998199, 600 + 97.998199, null)]
    [InlineData(Dependence.Full, 600 - 97.998199, 600 + 97.998199, 50.0)]
    [InlineData(Dependence.Independent, 600 - 58.798919, 600 + 58.798919, 30.0)]
    [InlineData(Dependence.Bonferroni, 600 - (50 * 2.393980), 600 + (50 * 2.393980), null)]
    public void Stated_errors_join_as_they_depend_on_each_other(Dependence dependence, double lower, double upper, double? deviation)
    {
        Totals total = Totals.Of(
            [Of("a", 100, 19.5996398454005m), Of("b", 200, 39.199279690801m), Of("c", 300, 39.199279690801m)], dependence);
        Assert.Equal(lower, total.Range!.Value.Lower, 4);
        Assert.Equal(upper, total.Range.Value.Upper, 4);
        Assert.Equal(dependence == Dependence.Unknown ? Coverage.Unknown : Coverage.Stated(0.95m), total.Coverage);
        if (deviation is { } expected) Assert.Equal(expected, total.StandardError!.Value, 6);
        else Assert.Null(total.StandardError);

        static Reconciliation Of(string id, decimal best, decimal arm) =>
            About(id, null, null, new(id, "tonnes", id, Accrual.Cumulative, unit: Unit.Kilogram), Normal(best, arm));
    }

    [Fact]
    public void Ends_without_a_probability_add_to_what_errors_give()
    {
        Totals total = Totals.Of([Event("a", Normal(100, 20)), Event("b", Normal(100, 20)), Single], Dependence.Full);
        Assert.Equal(170, total.Range!.Value.Lower, 9);
        Assert.Equal(260, total.Range.Value.Upper, 9);
        Assert.Equal(Coverage.Stated(0.95m), total.Coverage);
    }

    [Theory]
    [InlineData(Dependence.Unknown)]
    [InlineData(Dependence.Bonferroni)]
    [InlineData(Dependence.Full)]
    [InlineData(Dependence.Independent)]
    public void A_single_stated_error_keeps_its_level(Dependence dependence)
    {
        Totals total = Totals.Of([Event("a", Normal(100, 20, 0.9m)), Twelve], dependence, level: 0.99);
        Assert.Equal(RealInterval.Closed(92, 132), total.Range);
        Assert.Equal(Coverage.Stated(0.9m), total.Coverage);
    }

    [Fact]
    public void What_an_error_covers_stays_unknown_where_it_was_not_said()
    {
        Totals total = Totals.Of(
            [Event("a", Normal(100, 20)), Event("b", Normal(100, 20)), Event("c", Estimate.PlusMinus(10, 1))], Dependence.Full);
        Assert.Equal(Coverage.Unknown, total.Coverage);
        Assert.Contains("Of 1 figure it is not said what the error covers", total.ToString(), StringComparison.Ordinal);
    }

    /// <summary>
    /// Two errors of 95 % from 60 to 110 about 100: a split-normal mode 100 with arms 20.4085 and 5.1021, whose mean is
    /// 100 − √(2/π)·15.3064 = 87.7873 and whose variance is (1 − 2/π)·15.3064² + 5.1021·20.4085 = 189.26 (Wallis 2014).
    /// </summary>
    [Fact]
    public void An_asymmetric_error_counts_with_its_mean_and_variance()
    {
        Estimate said = Estimate.BestWithRange(100, 60, 110, coverage: 0.95m);
        Totals total = Totals.Of([Event("a", said), Event("b", said)], Dependence.Independent);
        Assert.Equal(2 * 87.7873, (total.Range!.Value.Lower + total.Range.Value.Upper) / 2, 2);
        Assert.Equal(Math.Sqrt(2 * 189.26), total.StandardError!.Value, 2);
    }

    [Fact]
    public void Money_adds_up_to_the_cent()
    {
        Unit euro = Unit.Parse("EUR");
        Totals total = Totals.Of([.. Enumerable.Range(0, 10).Select(Bill)], Dependence.Unknown);
        Assert.Equal(RealInterval.Point(1), total.Range);
        Assert.Equal(1, total.Best);
        Assert.Equal("1 EUR", $"{total.ToEstimate()}");

        Reconciliation Bill(int i) => Reconciler.Default.Reconcile(
            [By(State("a"), $"{i}", Estimate.Of(0.10m, euro), topic: new($"bill{i}", "cost", "b", Accrual.Cumulative, unit: euro))]);
    }

    [Fact]
    public void Lengths_add_up_in_any_unit()
    {
        Reconciliation one = Measured("a", Unit.Kilometre, Estimate.Between(1.2m, 1.4m));
        Reconciliation other = Measured("b", Unit.Metre, Estimate.Between(300, 310));
        Assert.Equal(RealInterval.Closed(1.5, 1.71), Totals.Of([one, other], Dependence.Unknown).Range);
        Assert.Equal(RealInterval.Closed(1500, 1710), Totals.Of([one, other], Dependence.Unknown, unit: Unit.Metre).Range);
    }

    [Fact]
    public void What_does_not_add_up_is_refused_or_left_out()
    {
        Assert.Equal("unlike-units", Totals.Of([Twelve, Measured("a", Unit.Metre, Estimate.Of(1))], Dependence.Unknown).Refusal!.Code);
        Reconciliation state = About("state", null, null, new("state", "present", "s", unit: People), Estimate.Of(1));
        Assert.Equal("unlike-accruals", Totals.Of([Twelve, state], Dependence.Unknown).Refusal!.Code);
        Reconciliation share = Measured("share", Unit.Percent, Estimate.Of(40));
        Assert.Equal("no-figure", Totals.Of([share], Dependence.Unknown).Refusal!.Code);
        Reconciliation peak = About("peak", null, null, new("peak", "present", "p", Accrual.Peak, unit: People), Estimate.Of(1));
        Assert.Equal("peak", Totals.Of([Twelve, peak], Dependence.Unknown).LeftOut.Single().Reason!.Code);
        Reconciliation varying = Event("v", Estimate.Between(1, 2).Varying());
        Assert.Equal("varies", Totals.Of([Twelve, varying], Dependence.Unknown).LeftOut.Single().Reason!.Code);
    }

    [Fact]
    public void What_mixes_scopes_is_left_out_with_the_call_that_helps()
    {
        Topic topic = new("mixed", "deaths", "m", Accrual.Cumulative, unit: People);
        ClaimSet claims =
        [
            By(State("a"), "1", Estimate.Of(12), scope: Scope.Of(("place", "north")), topic: topic),
            By(State("b"), "2", Estimate.Of(12), scope: Scope.Of(("place", "south")), topic: topic),
        ];
        Totals total = Totals.Of([Reconciler.Default.Reconcile(claims), Twelve], Dependence.Unknown);
        Assert.Contains("ReconcileBy(claims, GroupKeys.Scope)", Assert.Single(total.LeftOut).Reason!.Remedy, StringComparison.Ordinal);
        Totals followed = Totals.Of(
            [.. Reconciler.Default.ReconcileBy(claims, GroupKeys.Scope).Select(group => group.Result), Twelve], Dependence.Unknown);
        Assert.Empty(followed.LeftOut);
    }

    [Fact]
    public void What_is_merged_against_the_verdict_is_in_it_and_counts_as_contested()
    {
        Reconciler forced = Reconciler.Default with { Merger = Mergers.LowBestHigh, MergeAgainstVerdict = true };
        ClaimSet claims = [By(State("a"), "1", Estimate.Exactly(5)), By(State("b"), "2", Estimate.Exactly(50))];
        Totals total = Totals.Of([forced.Reconcile(claims), Twelve], Dependence.Unknown);
        Assert.Equal(RealInterval.Closed(17, 62), total.Known);
        Assert.Equal(RealInterval.AtLeast(17), total.Range);
        Assert.Equal(1, total.ContestedCount);
    }

    [Fact]
    public void What_no_call_may_be_is_refused()
    {
        Assert.Throws<ArgumentException>("verdicts", () => Totals.Of([], Dependence.Unknown));
        Assert.Throws<ArgumentNullException>(() => Totals.Of(null!, Dependence.Unknown));
        Assert.Throws<ArgumentException>(() => Totals.Of([Twelve, null!], Dependence.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>("dependence", () => Totals.Of([Twelve], (Dependence)9));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Totals.Of([Twelve], Dependence.Full, level: 95));
        Assert.Throws<OperationCanceledException>(
            () => Totals.Of([Twelve], Dependence.Full, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void It_becomes_an_estimate()
    {
        Assert.Equal(Estimate.AtLeast(15, People), Totals.Of([Twelve, Few, Silent], Dependence.Unknown).ToEstimate());
        Assert.Equal(Estimate.Between(15, 17, People), Totals.Of([Twelve, Few], Dependence.Unknown).ToEstimate());
        Assert.Null(Totals.Of([Silent], Dependence.Unknown).ToEstimate());
        Totals independent = Totals.Of([Event("a", Normal(1_000, 100)), Event("b", Normal(2_000, 100))], Dependence.Independent);
        Estimate computed = independent.ToEstimate()!;
        Assert.Equal((2_858m, 3_142m), (computed.Lower!.Value.Value, computed.Upper!.Value.Value));
        Assert.Equal(Coverage.Stated(0.95m), computed.Coverage);
        Estimate whole = Totals.Of([Event("a", Normal(10, 2)), Event("b", Normal(20, 3))], Dependence.Unknown).ToEstimate()!;
        Assert.Equal((30m, 25m, 35m, Coverage.Unknown), (whole.Best, whole.Lower!.Value.Value, whole.Upper!.Value.Value, whole.Coverage));
    }

    [Fact]
    public void The_text_says_what_it_rests_on_and_what_is_not_in_it() => Assert.Equal(
        """
        Total of 5 events: at least 25 people

          3 of them are in it: 2 merged values and 1 figure of a single witness.
          Of the events in it alone the total is from 25 to 37 people; what the others would add is not known.
          Without a figure, which is unknown and not 0: 1 event, silent.
          Left out, because the figures are contested: 1 event, contested.
          3 events name no time, so that it was not seen whether they overlap with others.

        """.ReplaceLineEndings("\n"),
        Totals.Of([Twelve, Few, Single, Silent, Contested], Dependence.Unknown).ToString());
}
