using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a merged value adds to a total, by its range, its level and its shape.</summary>
public class MergedPartTests
{
    private static readonly Topic Grain = new("grain", "tonnes", "the harvest", Accrual.Cumulative, unit: Unit.Tonne);

    /// <summary>Two means of 100 and 102, each with an arm of 19.6: together 101 with an arm of 19.6/√2.</summary>
    [Fact]
    public void A_mean_with_its_error_counts_as_both()
    {
        Totals total = Totals.Of(
            [Merged(Mergers.FixedEffect(), Normal(100, 19.6m, unit: Unit.Tonne), Normal(102, 19.6m, unit: Unit.Tonne)), Alone()],
            Dependence.Independent);
        double arm = Math.Sqrt((19.6 * 19.6 / 2) + (10 * 10));
        Assert.Equal(151, total.Best!.Value, 9);
        Assert.Equal(151 - arm, total.Range!.Value.Lower, 9);
        Assert.Equal(151 + arm, total.Range.Value.Upper, 9);
        Assert.Equal(Coverage.Stated(0.95m), total.Coverage);
    }

    /// <summary>
    /// Means and deviations of the three shapes of a 95 % range about a value: of a normal one both from its ends; of a log-normal one from
    /// 50 to 200 about 100 μ = ln 100, σ = ln 2 ÷ 1.959964; of one with two arms as Wallis (2014), with deviations of arm ÷ 1.959964.
    /// </summary>
    [Theory]
    [InlineData(100.0, 60.0, 140.0, 100.0, 20.408538)]
    [InlineData(100.0, 50.0, 200.0, 106.453196, 38.855897)]
    [InlineData(100.0, 60.0, 110.0, 87.787257, 13.757253)]
    [InlineData(100.0, -60.0, 110.0, 38.936284, 50.446812)]
    public void A_range_about_a_value_errs_as_its_ends_lie(double value, double lower, double upper, double mean, double deviation)
    {
        Totals total = Totals.Of([Merged(Giving(value, RealInterval.Closed(lower, upper), 0.95)), Alone()], Dependence.Independent);
        double all = Math.Sqrt((deviation * deviation) + (10 / 1.959963985 * (10 / 1.959963985)));
        Assert.Equal(all, total.StandardError!.Value, 4);
        Assert.Equal(mean + 50, (total.Range!.Value.Lower + total.Range.Value.Upper) / 2, 4);
    }

    /// <summary>The value of a range may be a median or a mode; a merger that gives a standard error gives a mean.</summary>
    [Theory]
    [InlineData(60.0, 140.0, null, null)]
    [InlineData(60.0, 140.0, 20.4, 150.0)]
    [InlineData(50.0, 200.0, 38.8, null)]
    [InlineData(100.0, 100.0, null, 150.0)]
    public void A_value_adds_up_where_it_is_a_mean(double lower, double upper, double? error, double? best) => Assert.Equal(
        best,
        Totals.Of(
            [Merged(Giving(100, RealInterval.Closed(lower, upper), 0.95, error)), Alone()], Dependence.Independent).Best);

    [Theory]
    [InlineData(100.0, 100.0, 140.0)]
    [InlineData(100.0, 60.0, 100.0)]
    public void An_end_at_the_value_leaves_no_error_to_combine(double value, double lower, double upper)
    {
        Totals total = Totals.Of([Merged(Giving(value, RealInterval.Closed(lower, upper), 0.95)), Alone()], Dependence.Independent);
        Assert.Equal(lower + 40, total.Range!.Value.Lower, 9);
        Assert.Equal(upper + 60, total.Range.Value.Upper, 9);
        Assert.Equal(Coverage.Unknown, total.Coverage);
    }

    [Fact]
    public void A_range_without_an_end_has_no_error()
    {
        Reconciler forced = Reconciler.Default with { Merger = Giving(100, RealInterval.AtLeast(90), 0.95), MergeAgainstVerdict = true };
        Reconciliation open = forced.Reconcile([Claim("a", Estimate.Of(100, Unit.Tonne)), Claim("b", Estimate.Of(100, Unit.Tonne))]);
        Totals total = Totals.Of([open, Alone()], Dependence.Full);
        Assert.Equal(RealInterval.AtLeast(130), total.Known);
        Assert.Equal((TotalUse.Merged, null, Coverage.Unknown), (total.Parts[0].Use, total.Best, total.Coverage));
    }

    [Fact]
    public void A_range_without_a_level_covers_what_the_figures_do()
    {
        RealInterval range = RealInterval.Closed(90, 110);
        Assert.Equal(Coverage.None, Totals.Of([Merged(Giving(100, range, null)), Certain()], Dependence.Full).Coverage);
        Assert.Equal(
            Coverage.Unknown,
            Totals.Of(
                [Merged(Giving(100, range, null), Estimate.PlusMinus(100, 5, Unit.Tonne), Estimate.Of(100, Unit.Tonne)), Certain()],
                Dependence.Full).Coverage);
        Assert.Equal(Coverage.Unknown, Totals.Of([Merged(Giving(null, range, 0.95)), Certain()], Dependence.Full).Coverage);
    }

    /// <summary>A number alone says nothing of its error, unless all that it was made of is exact.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void A_value_without_a_range_is_a_point_where_all_figures_are(bool isExact, bool isOtherExact)
    {
        Claim[] claims = [Said("a", isExact), Said("b", isOtherExact)];
        Reconciliation dead = (Reconciler.Default with { Merger = Giving(100, null, null) }).Reconcile(ClaimSet.Create(claims));
        Totals total = Totals.Of([dead, Event("other", Estimate.Exactly(50))], Dependence.Unknown);
        bool isPoint = isExact && isOtherExact;
        Assert.Equal(TotalUse.Merged, total.Parts[0].Use);
        Assert.Equal(isPoint ? RealInterval.Point(150) : RealInterval.AtLeast(50), total.Range);
        Assert.Equal(isPoint ? 150 : null, total.Best);

        static Claim Said(string id, bool isExact) =>
            By(State(id), id, isExact ? Estimate.Exactly(100) : Estimate.Approximately(100));
    }

    private static IMerger Giving(double? value, RealInterval? range, double? level, double? error = null) => Mergers.Create(
        "given", ReadingNeeds.Interval, (_, _) => Attribution.Merged.Of("given", value, range, level: level, standardError: error));

    private static Reconciliation Merged(IMerger merger, params Estimate[] values)
    {
        if (values.Length == 0) values = [Estimate.Of(100, Unit.Tonne), Estimate.Of(100, Unit.Tonne)];
        Reconciler reconciler = Reconciler.Default with { Merger = merger, Reader = Readers.StatedCoverage };
        return reconciler.Reconcile(ClaimSet.Create([.. values.Select((value, i) => Claim($"{(char)('a' + i)}", value))]));
    }

    private static Claim Claim(string id, Estimate value) => By(State(id), id, value, topic: Grain);

    private static Reconciliation Alone() => Measured("other", Normal(50, 10, unit: Unit.Tonne));

    private static Reconciliation Certain() => Measured("other", Estimate.Exactly(50, Unit.Tonne));

    private static Reconciliation Measured(string id, Estimate value) =>
        About(id, null, null, new(id, "tonnes", id, Accrual.Cumulative, unit: Unit.Tonne), value);

    /// <summary>The figure in the middle of a ± is a mean though it is not said what the ± covers; that of unlike arms is none.</summary>
    [Theory]
    [InlineData("10 ± 2", 15.0)]
    [InlineData("10 +3/−1", null)]
    [InlineData("about 10", null)]
    public void A_figure_between_equal_arms_is_a_mean(string said, double? best) => Assert.Equal(
        best, Totals.Of([Event("a", Estimate.Parse(said)), Event("b", Estimate.Exactly(5))], Dependence.Unknown).Best);

    /// <summary>Ends that no decimal holds are converted as doubles.</summary>
    [Fact]
    public void Ends_beyond_a_decimal_are_converted_too()
    {
        Topic large = new("large", "tonnes", "large", Accrual.Cumulative, unit: Unit.Tonne);
        Estimate said = Estimate.Between(1_000_000_000_000_000m, 4_000_000_000_000_000m, Unit.Tonne);
        Totals total = Totals.Of([About("large", null, null, large, said)], Dependence.Unknown, unit: Unit.Kilogram);
        Assert.Equal(RealInterval.Closed(1e18, 4e18), total.Range);
    }
}
