using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a total is as an estimate, by the ends of what it adds up, and why quantities of unlike kinds make none.</summary>
public class TotalFormTests
{
    [Theory]
    [InlineData("exactly 5", "15 people", "[15, 15]")]
    [InlineData("at least 5", "at least 15 people", "[15, ∞)")]
    [InlineData("more than 5", "more than 15 people", "(15, ∞)")]
    [InlineData("at most 5", "10–15 people", "[10, 15]")]
    [InlineData("5 to 9", "15–19 people", "[15, 19]")]
    public void A_total_has_the_form_of_its_ends(string said, string total, string range)
    {
        Totals sum = Totals.Of([Event("a", Estimate.Parse(said, null)), Event("b", Estimate.Exactly(10))], Dependence.Unknown);
        Assert.Equal(RealInterval.Parse(range), sum.Range);
        Assert.Equal(total, sum.ToEstimate()!.ToString());
    }

    /// <summary>A count is never below 0, and a length is not known to be no less.</summary>
    [Theory]
    [InlineData("at most 5 m", "up to 15 m", "(-∞, 15]")]
    [InlineData("less than 5 m", "less than 15 m", "(-∞, 15)")]
    [InlineData("more than 5 m", "more than 15 m", "(15, ∞)")]
    public void So_it_is_of_what_may_be_below_0(string said, string total, string range)
    {
        Totals sum = Totals.Of(
            [
                Measured("a", Unit.Metre, Estimate.Parse(said, null)),
                Measured("b", Unit.Metre, Estimate.Between(10, 10, Unit.Metre)),
            ],
            Dependence.Unknown);
        Assert.Equal(RealInterval.Parse(range), sum.Range);
        Assert.Equal(total, sum.ToEstimate()!.ToString());
    }

    /// <summary>Ends that are not there convert into any unit.</summary>
    [Fact]
    public void A_bound_in_another_unit_is_added_in_the_unit_of_the_total()
    {
        Totals total = Totals.Of(
            [
                Measured("a", Unit.Kilometre, Estimate.AtLeast(5, Unit.Kilometre)),
                Measured("b", Unit.Metre, Estimate.Between(10, 20, Unit.Metre)),
            ],
            Dependence.Unknown,
            areDisjoint: true,
            unit: Unit.Metre);
        Assert.Equal(RealInterval.AtLeast(5_010), total.Range);
    }

    /// <summary>Errors of counts lead below zero, and the count does not.</summary>
    [Fact]
    public void A_total_of_counts_begins_at_zero_where_its_errors_lead_below()
    {
        Reconciliation[] counts = [Event("a", Normal(5, 10)), Event("b", Normal(1, 3))];
        Assert.Equal(0, Totals.Of(counts, Dependence.Independent, areDisjoint: true).Range!.Value.Lower);
        Reconciliation[] lengths = [Measured("a", Unit.Metre, Normal(5, 10)), Measured("b", Unit.Metre, Normal(1, 3))];
        Assert.InRange(Totals.Of(lengths, Dependence.Independent, areDisjoint: true).Range!.Value.Lower, -5, -4);
    }

    [Fact]
    public void Of_an_end_on_either_side_nothing_is_known() => Assert.Equal(
        (RealInterval.All, (Estimate?)null),
        Totals.Of(
            [
                Measured("a", Unit.Metre, Estimate.AtLeast(5, Unit.Metre)), Measured("b", Unit.Metre, Estimate.UpTo(9, Unit.Metre)),
            ],
            Dependence.Unknown) is var sum
            ? (sum.Range!.Value, sum.ToEstimate())
            : default);

    [Fact]
    public void Quantities_of_unlike_kinds_make_no_total()
    {
        Reconciliation total = Topic("total", Accrual.Cumulative, People), state = Topic("state", Accrual.State, People);
        Reconciliation attribute = Topic("attribute", Accrual.FixedAttribute, People), metres = Topic("m", Accrual.Cumulative, Unit.Metre);
        Reconciliation none = Topic("none", Accrual.Cumulative, null);
        Assert.Equal(
            "state is a state and total is a running total. Add up quantities of one kind. [unlike-accruals]", Refusal(total, state));
        Assert.Equal(
            "attribute is an attribute and state is a state. Add up quantities of one kind. [unlike-accruals]", Refusal(state, attribute));
        Assert.Equal(
            "total is in people, which does not convert to m. Add up quantities of one kind. [unlike-units]", Refusal(metres, total));
        Assert.Equal(
            "total is in people, which does not convert to no unit. Add up quantities of one kind. [unlike-units]", Refusal(none, total));
        Assert.Equal(
            "warm is in °F, which has another zero than °C. Add up quantities of one kind. [unlike-units]",
            Refusal(Topic("cold", Accrual.State, Unit.Parse("Cel")), Topic("warm", Accrual.State, Unit.Parse("[degF]"))));

        static Reconciliation Topic(string id, Accrual accrual, Unit? unit) =>
            About(id, null, null, new(id, "size", id, accrual, unit: unit), Estimate.Of(3));

        static string Refusal(params Reconciliation[] events) => Totals.Of(events, Dependence.Unknown).Refusal!.ToString();
    }

    /// <summary>
    /// Three measurements of 100 kg, from 50 to 200 kg with 95 %, merge on the scale of the logarithm to a deviation of
    /// ln 2 / 1.959964 / √3 = 0.204180: the mean of such a value is 100·exp(0.204180² / 2) = 102.106, and its deviation 21.0674.
    /// Those of ± 30 kg merge on the linear scale to 30 / 1.959964 / √3 = 8.83712. Two independent ones have √2 times as much.
    /// </summary>
    [Theory]
    [InlineData(MergeScale.Log, 50, 200, null, 204.2127, 29.79386)]
    [InlineData(MergeScale.Linear, 70, 130, 200.0, 200, 12.49757)]
    public void A_merged_value_errs_as_its_range_lies_about_it(
        MergeScale scale, int lower, int upper, double? best, double middle, double deviation)
    {
        Totals total = Totals.Of([Merged("a"), Merged("b")], Dependence.Independent);
        Assert.Equal(deviation, total.StandardError!.Value, 4);
        Assert.Equal(middle - (1.959964 * deviation), total.Range!.Value.Lower, 3);
        Assert.Equal(middle + (1.959964 * deviation), total.Range.Value.Upper, 3);
        Assert.Equal(best, total.Best);

        Reconciliation Merged(string id) => (Reconciler.Default with
        {
            Reader = Readers.StatedCoverage,
            Merger = Mergers.FixedEffect(scale),
        }).Reconcile([.. Enumerable.Range(0, 3).Select(i => By(
            State($"{id}{i}"),
            $"{id}{i}",
            Estimate.BestWithRange(100, lower, upper, coverage: 0.95m),
            topic: new(id, "mass", id, Accrual.Cumulative, unit: Unit.Kilogram, parts: Parts.AddUp)))]);
    }
}
