using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class IndependentClaimLaws
{
    private static readonly Source Newcomer = State("newcomer");

    private static readonly Gen<Estimate> Figure = Gen.Frequency(
        (2, ClaimSetGen.Value(Gen.Const((Unit?)null))),
        (1, Gen.Int[0, 5].Select(Gen.Int[6, 20], (low, high) => Estimate.Between(low * 100, high * 100))),
        (1, Gen.Const(Estimate.Between(-10_000_000, 10_000_000))));

    /// <summary>
    /// Whether two figures have more than an end in common, as literally said and as conventionally read. Errors have no ends: they are
    /// tested by standard deviations, and the law below holds them.
    /// </summary>
    private static bool Overlap(Estimate one, Estimate other) =>
        !one.Coverage.IsStated
        && !other.Coverage.IsStated
        && new[] { Readers.Literal, Readers.SignificantDigits }.All(reader =>
            reader.Read(one).Interval.Intersection(reader.Read(other).Interval) is { } common
            && (common.Width > 0 || reader.Read(one).Interval == reader.Read(other).Interval));

    [Fact]
    public void An_independent_figure_that_overlaps_every_used_one_never_lowers_the_grade() =>
        Law.Holds(ClaimSetGen.OfOneQuantity, Figure, (claims, figure) =>
    {
        Reconciliation before = Reconciler.Default.Reconcile(claims.Set()), after = With(claims, figure);
        return !before.Used.All(claim => claim.Value is Estimate used && Overlap(figure, InUnitOf(claim.Topic, used)))
            || ShowsVagueness(after)
            || IsNoLower(before, after);
    });

    /// <summary>
    /// But for one case: where nothing was earned, and the newcomer answers for another date or scope than every other, no two answers are
    /// about one quantity.
    /// </summary>
    [Fact]
    public void An_independent_answer_that_can_be_right_beside_every_used_one_never_lowers_the_grade() =>
        Law.Holds(ClaimSetGen.Any, Figure, (claims, figure) =>
    {
        Reconciliation before = Reconciler.Default.Reconcile(claims.Set()), after = With(claims, figure);
        return !before.Used.All(CanBeRightBesideIt)
            || ShowsVagueness(after)
            || IsNoLower(before, after)
            || (before.Grade == Grade.Uncorroborated && after.Grade == Grade.Incomparable && before.Used.All(IsElsewhere));

        bool CanBeRightBesideIt(Claim claim) => after.Between(claim.Id, Newcomer.Id)?.Relation
            is PairRelation.Corroborates or PairRelation.Constrains or PairRelation.Compatible;

        bool IsElsewhere(Claim claim) => after.Between(claim.Id, Newcomer.Id)!.Basis != PairBasis.SameQuantity;
    });

    [Fact]
    public void An_independent_answer_for_another_date_or_scope_earns_nothing() => Law.Holds(ClaimSetGen.Any, Figure, (claims, figure) =>
    {
        Reconciliation before = Reconciler.Default.Reconcile(claims.Set()), after = With(claims, figure);
        return !before.Used.All(claim => after.Between(claim.Id, Newcomer.Id) is { Basis: not PairBasis.SameQuantity })
            || after.Grade <= before.Grade
            || after.Grade <= Grade.Uncorroborated;
    });

    private static Reconciliation With(Claim[] claims, Estimate figure) => Reconciler.Default.Reconcile(claims
        .Append(new(Newcomer.Id, Chain.From(Newcomer), claims[0].Topic, figure, scope: claims[0].Scope, period: claims[0].Period))
        .Set());

    /// <summary>A sharp figure can show that others, which agreed with each other, say nothing: then less is earned.</summary>
    private static bool ShowsVagueness(Reconciliation after) => after.Judgements.Any(pair => pair.SaysNothing);

    private static bool IsNoLower(Reconciliation before, Reconciliation after) =>
        after.Grade >= before.Grade && after.WitnessCount.Minimum >= before.WitnessCount.Minimum;

    private static Estimate InUnitOf(Topic topic, Estimate estimate) =>
        topic.Unit is { Kind: not UnitKind.Count } own && estimate.Unit is not null ? estimate.In(own) : estimate;
}
