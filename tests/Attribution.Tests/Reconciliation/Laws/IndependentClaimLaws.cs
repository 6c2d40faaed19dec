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
    /// Whether two figures have more than an end in common, as literally said and as they are compared: counts as whole numbers, so that
    /// "at least 2.5" and "less than 2.6" have none in common, and an error as two standard deviations either way. Two errors overlap
    /// where they lie less than two standard deviations of their difference apart: their ranges can meet and be up to 2.8 apart (Schenker
    /// and Gentleman 2001, https://doi.org/10.1198/000313001317097960).
    /// </summary>
    private static bool Overlap(Statement one, Statement other) =>
        one.Spread is { } mine && other.Spread is { } theirs
            ? Math.Abs(Spread.Between(mine, theirs)) < SpreadTest.Tension
            : MoreThanAnEnd(one.Extent, other.Extent) && MoreThanAnEnd(one.Literal, other.Literal);

    private static bool MoreThanAnEnd(RealInterval one, RealInterval other) =>
        one == other || one.Intersection(other) is { Width: > 0 };

    [Fact]
    public void An_independent_figure_that_overlaps_every_used_one_never_lowers_the_grade() =>
        Law.Holds(ClaimSetGen.OfOneQuantity, Figure, (claims, figure) =>
    {
        Reconciliation before = Reconciler.Default.Reconcile(claims.Set()), after = With(claims, figure);
        bool isWhole = WholeCount.IsOf(claims[0].Topic, [.. after.Used]);
        Statement newcomer = StatementOf(Saying(claims, figure), isWhole);
        return !before.Used.All(claim => claim.Value is Estimate && Overlap(newcomer, StatementOf(claim, isWhole)))
            || ShowsVagueness(after)
            || ShowsFractions(before, after)
            || IsNoLower(before, after);
    });

    /// <summary>
    /// But for one case: where nothing was earned, and the newcomer answers for another date or scope than every other, no two answers of
    /// different witnesses are about one quantity. Nothing was earned where the grade says so, and where there was one witness: what it
    /// says against itself grades it only as long as it is the sole one.
    /// </summary>
    [Fact]
    public void An_independent_answer_that_can_be_right_beside_every_used_one_never_lowers_the_grade() =>
        Law.Holds(ClaimSetGen.Any, Figure, (claims, figure) =>
    {
        Reconciliation before = Reconciler.Default.Reconcile(claims.Set()), after = With(claims, figure);
        return !before.Used.All(CanBeRightBesideIt)
            || ShowsVagueness(after)
            || ShowsFractions(before, after)
            || IsNoLower(before, after)
            || (EarnedNothing(before) && after.Grade == Grade.Incomparable && before.Used.All(IsElsewhere));

        static bool EarnedNothing(Reconciliation result) => result.Grade == Grade.Uncorroborated || result.WitnessCount.Maximum == 1;

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

    private static Claim Saying(Claim[] claims, Estimate figure) => new(
        Newcomer.Id, Chain.From(Newcomer), claims[0].Topic, figure, scope: claims[0].Scope, period: claims[0].Period);

    private static Reconciliation With(Claim[] claims, Estimate figure) =>
        Reconciler.Default.Reconcile(claims.Append(Saying(claims, figure)).Set());

    private static Statement StatementOf(Claim claim, bool isWhole) => Statement.Of(claim, Readers.SignificantDigits, isWhole: isWhole);

    /// <summary>A sharp figure can show that others, which agreed with each other, say nothing: then less is earned.</summary>
    private static bool ShowsVagueness(Reconciliation after) => after.Judgements.Any(pair => pair.SaysNothing);

    /// <summary>A fraction can show that an attribute is not a count of whole things: the others are then known to half a unit.</summary>
    private static bool ShowsFractions(Reconciliation before, Reconciliation after) =>
        WholeCount.IsOf(before.Topic, [.. before.Used]) && !WholeCount.IsOf(after.Topic, [.. after.Used]);

    private static bool IsNoLower(Reconciliation before, Reconciliation after) =>
        after.Grade >= before.Grade && after.WitnessCount.Minimum >= before.WitnessCount.Minimum;
}
