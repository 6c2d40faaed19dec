using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class UnitChangeLaws
{
    private const double Factor = 1_000;

    private static Claim[] Converted(Claim[] claims, bool valuesToo) =>
    [
        .. claims.Select(claim => claim.With(
            topic: claim.Topic.With(unit: Unit.Metre),
            value: claim.Value is Estimate estimate
            ? InMetres(estimate.Unit is null ? estimate.WithUnit(Unit.Kilometre) : estimate, valuesToo)
            : claim.Value)),
    ];

    private static Estimate InMetres(Estimate estimate, bool convert) => convert ? estimate.In(Unit.Metre) : estimate;

    private static bool IsScaled(double? one, double? other, double factor, double tolerance) =>
        one is null || other is null ? one is null && other is null
        : double.IsInfinity(one.Value) ? one == other
        : Math.Abs(other.Value - (one.Value * factor)) <= tolerance * Math.Max(Math.Abs(other.Value), factor);

    private static bool IsScaled(RealInterval? one, RealInterval? other, double factor, double tolerance) =>
        one is { } mine && other is { } theirs
            ? mine.LowerInclusive == theirs.LowerInclusive && mine.UpperInclusive == theirs.UpperInclusive
                && IsScaled(mine.Lower, theirs.Lower, factor, tolerance) && IsScaled(mine.Upper, theirs.Upper, factor, tolerance)
            : one is null && other is null;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_unit_changes_nothing_but_the_unit(bool valuesToo) => Law.Holds(ClaimSetGen.Measured, claims =>
    {
        // The shape of an error about a best figure, even or not, is told by the digits that are printed, and a conversion prints others:
        // 2.5 (1 to 5) km has ends that are rounded to kilometres, 2,500 (1,000 to 5,000) m ends that are rounded to hundreds of metres.
        if (valuesToo && claims.Any(HasAnotherShapeInMetres)) return true;
        // So is what repeats a figure of another unit: by its rounding there.
        if (valuesToo && claims.Any(claim => claim.Relations.Any(relation => relation.Kind == ClaimRelationKind.SameAs))) return true;
        Reconciliation one = Reconciler.Default.Reconcile(claims.Set()), other = Reconciler.Default.Reconcile(
            Converted(claims, valuesToo).Set());
        return one.Grade == other.Grade
            && one.WitnessCount == other.WitnessCount
            && one.Audit.Select(entry => entry.Use).SequenceEqual(other.Audit.Select(entry => entry.Use))
            && Pairs(one).SequenceEqual(Pairs(other))
            && one.Refusals.SequenceEqual(other.Refusals)
            && IsScaled(one.Factor, other.Factor, 1, 1e-12)
            && one.Camps.Length == other.Camps.Length
            && one.Camps.Zip(other.Camps).All(
                pair => Ids(pair.First).SequenceEqual(Ids(pair.Second)) && IsScaled(pair.First.Common, pair.Second.Common, Factor, 1e-12));

        static bool HasAnotherShapeInMetres(Claim claim) =>
            claim.Value is Estimate { Best: not null, Lower: not null, Upper: not null } said
            && said.Coverage != Coverage.None
            && ShapeOf(said) != ShapeOf((said.Unit is null ? said.WithUnit(Unit.Kilometre) : said).In(Unit.Metre));
        static (bool, bool) ShapeOf(Estimate estimate)
        {
            PrintedRange range = new(estimate);
            return (range.IsSymmetric, range.IsLogSymmetric);
        }

        static IEnumerable<(PairRelation, PairBasis, string)> Pairs(Reconciliation result) =>
            result.Judgements.Select(pair => (pair.Relation, pair.Basis, pair.First.Id));
        static IEnumerable<string> Ids(ClaimCamp camp) => camp.Claims.Select(claim => claim.Id);
    });

    [Theory]
    [MemberData(nameof(AllMergers.Names), MemberType = typeof(AllMergers))]
    public void Another_unit_changes_no_merged_value_but_in_its_unit(string name)
    {
        IMerger merger = AllMergers.Named(name);
        bool log = name.Contains("log scale", StringComparison.Ordinal);
        Reconciler reconciler = Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = merger };
        Topic topic = new("t", "length", "the fence", unit: Unit.Kilometre);
        Gen<Claim[]> claims = Gen.Select(Gen.Int[98, 102], Gen.Int[5, 20]).Array[2, 8].Select(drawn => drawn
            .Select((figure, i) =>
                By(State($"s{i}"), $"{i}", Estimate.PlusMinus(figure.Item1, figure.Item2, Unit.Kilometre, 0.95m), topic: topic))
            .ToArray());
        claims.Sample(
            given =>
            {
                Merged one = reconciler.Reconcile(given.Set()).Merged!, other = reconciler.Reconcile(Converted(given, true).Set()).Merged!;
                return one.Refusal?.Code == other.Refusal?.Code
                    && IsScaled(one.Value, other.Value, Factor, 1e-9)
                    && IsScaled(one.Range, other.Range, Factor, 1e-9)
                    && IsScaled(one.PredictionInterval, other.PredictionInterval, Factor, 1e-9)
                    && IsScaled(one.StandardError, other.StandardError, log ? 1 : Factor, 1e-9)
                    && IsScaled(one.Heterogeneity?.TauSquared, other.Heterogeneity?.TauSquared, log ? 1 : Factor * Factor, 1e-9)
                    && one.LeftOut.Select(left => (left.Index, left.Reason.Code)).SequenceEqual(
                        other.LeftOut.Select(left => (left.Index, left.Reason.Code)));
            },
            iter: Check.Iter / 5,
            print: ClaimSetGen.Print);
    }
}
