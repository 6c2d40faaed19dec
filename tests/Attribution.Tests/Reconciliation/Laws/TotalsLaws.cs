using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What holds of the total of any events.</summary>
public class TotalsLaws
{
    private static readonly Gen<Dependence> How = Gen.Enum<Dependence>();

    private static readonly Gen<Reconciliation[]> Some = ClaimSetGen.Any.Array[1, 8].Select(sets => Reconciled(sets.Select(
        (claims, i) => claims.Select(claim => claim.With($"{i}-{claim.Id}", topic: Summed($"t{i}", claim.Topic), relations: [])))));

    /// <summary>Figures with stated errors, a few without.</summary>
    private static readonly Gen<Reconciliation[]> Measured = Gen
        .Select(Gen.Int[-1_000, 1_000], Gen.Int[1, 100], Gen.Int[1, 100], Gen.Int[0, 9])
        .Array[1, 8]
        .Select(drawn => Reconciled(drawn.Select((each, i) => new[] { By(State("a"), $"{i}", Drawn(each), topic: Length($"t{i}")) })));

    [Fact]
    public void The_order_of_events_changes_no_bit() => Gen.Select(Some, How).Sample((events, how) =>
    {
        Totals one = Totals.Of(events, how, areDisjoint: true), other = Totals.Of(events.Reverse(), how, areDisjoint: true);
        return one.Equals(other) && one.ToText(full: true) == other.ToText(full: true);
    }, iter: Check.Iter);

    [Fact]
    public void One_event_is_its_merged_value() => Some.Sample(events => events.Where(each => each.Merged is { Refusal: null }).All(each =>
        Totals.Of([each], Dependence.Unknown) is { } total
        && (total.Refusal is not null
            || (total.Known == (each.Merged!.Range ?? total.Known) && (total.Best ?? each.Merged.Value) == each.Merged.Value))),
        iter: Check.Iter);

    [Fact]
    public void An_event_without_a_figure_never_lowers_a_total_and_makes_it_at_least() => Gen.Select(Some, How).Sample((events, how) =>
    {
        Totals before = Totals.Of(events, how, areDisjoint: true);
        if (before.Refusal is not null) return true;
        Reconciliation unknown = Reconcile(By(State("a"), "new", null, Stance.Evades, topic: Summed("zz", events[0].Topic)));
        Totals after = Totals.Of([.. events, unknown], how, areDisjoint: true);
        bool mayBeNegative = before.Range is not { HasLower: true, Lower: >= 0 };
        return after.Known == before.Known
            && after.Best is null
            && !after.Range!.Value.HasUpper
            && (mayBeNegative || (after.IsAtLeast && after.Range.Value.Lower >= before.Range!.Value.Lower));
    }, iter: Check.Iter);

    [Fact]
    public void Independent_errors_give_no_wider_a_range_than_dependent_ones() => Measured.Sample(events =>
        Width(events, Dependence.Independent) <= Width(events, Dependence.Full) * (1 + 1e-9), iter: Check.Iter);

    [Fact]
    public void More_events_never_narrow_the_range_by_ends() => Measured.Sample(events =>
        events.Length == 1 || Width(events[1..], Dependence.Unknown) <= Width(events, Dependence.Unknown) * (1 + 1e-9), iter: Check.Iter);

    [Fact]
    public void The_unit_changes_nothing() => Gen.Select(Measured, How).Sample((events, how) =>
    {
        RealInterval kilometres = Totals.Of(events, how).Known!.Value, metres = Totals.Of(events, how, unit: Unit.Metre).Known!.Value;
        return Near(kilometres.Lower * 1_000, metres.Lower) && Near(kilometres.Upper * 1_000, metres.Upper);

        static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
    }, iter: Check.Iter);

    private static double Width(Reconciliation[] events, Dependence how) => Totals.Of(events, how).Known!.Value.Width;

    private static Topic Summed(string id, Topic like) => new(
        id, like.Predicate, like.Subject, Accrual.Cumulative, unit: People, nouns: ["dead"], parts: like.Parts);

    private static Topic Length(string id) => new(id, "length", id, Accrual.FixedAttribute, unit: Unit.Kilometre);

    private static Estimate Drawn((int Best, int Below, int Above, int Form) drawn) => drawn.Form switch
    {
        0 => Estimate.Of(drawn.Best),
        1 => Estimate.Between(drawn.Best, drawn.Best + drawn.Above),
        2 => Estimate.PlusMinus(drawn.Best, drawn.Above),
        3 or 4 or 5 => Estimate.BestWithRange(drawn.Best, drawn.Best - drawn.Below, drawn.Best + drawn.Above, coverage: 0.95m),
        6 => Estimate.PlusMinus(drawn.Best, drawn.Above, coverage: 0.5m),
        _ => Estimate.PlusMinus(drawn.Best, drawn.Above, coverage: 0.95m),
    };

    private static Reconciliation[] Reconciled(IEnumerable<IEnumerable<Claim>> events) =>
        [.. events.Select(claims => Reconciler.Default.Reconcile(ClaimSet.Create([.. claims])))];
}
