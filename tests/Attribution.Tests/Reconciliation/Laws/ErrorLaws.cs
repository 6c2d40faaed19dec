using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Laws of figures with errors: silence is not precision, and what says nothing changes nothing.</summary>
public class ErrorLaws
{
    private static readonly Topic Length = new("length", "length", "the bar", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Topic Count = new("count", "deaths", "the flood", Accrual.FixedAttribute, unit: People);

    private static readonly Gen<decimal> Level = Gen.Int[0, 3].Select(index => new[] { 0.6827m, 0.9m, 0.95m, 0.99m }[index]);

    private static readonly Gen<(decimal Value, decimal Error, decimal Coverage)> Figure =
        Gen.Select(Gen.Int[100, 140], Gen.Int[1, 12], Level, (value, error, level) => ((decimal)value, (decimal)error, level));

    private static Claim Said(int id, Topic topic, Estimate estimate) => By(State($"s{id}"), $"{id}", estimate, topic: topic);

    private static Estimate Stated((decimal Value, decimal Error, decimal Coverage) figure) =>
        Estimate.PlusMinus(figure.Value, figure.Error, coverage: figure.Coverage);

    /// <summary>From the figure with its error to the figure alone.</summary>
    private static Estimate[] Weaker((decimal Value, decimal Error, decimal Coverage) figure) =>
        [Stated(figure), Estimate.PlusMinus(figure.Value, figure.Error), Estimate.Of(figure.Value)];

    /// <summary>How strong a conflict is.</summary>
    private static int Strength(PairRelation relation) => relation switch
    {
        PairRelation.Contradicts => 2,
        PairRelation.Disagrees => 1,
        _ => 0,
    };

    [Fact]
    public void A_pair_that_conflicts_with_its_errors_stated_conflicts_no_more_strongly_without_them() => Gen.Select(
        Figure, Figure, Gen.Bool).Sample((one, other, isCounted) =>
    {
        Topic topic = isCounted ? Count : Length;
        PairRelation stated = Between(Stated(one), Stated(other));
        return Strength(stated) == 0 || Weaker(one).All(first => Weaker(other).All(second =>
            (isCounted && first.Coverage == Coverage.None && second.Coverage == Coverage.None)
            || Strength(Between(first, second)) <= Strength(stated)));

        PairRelation Between(Estimate first, Estimate second) =>
            Reconcile(Said(1, topic, first), Said(2, topic, second)).Judgements[0].Relation;
    });

    [Fact]
    public void A_missing_error_never_makes_a_contradiction() => Gen.Select(Figure, Figure).Sample((one, other) =>
        Weaker(one).All(first => Reconcile(Said(1, Length, first), Said(2, Length, Estimate.Of(other.Value)))
            .Judgements[0].Relation != PairRelation.Contradicts)
        && Reconcile(Said(1, Count, Stated(one)), Said(2, Count, Estimate.Of(other.Value)))
            .Judgements[0].Relation != PairRelation.Contradicts);

    [Fact]
    public void A_claim_that_covers_two_others_does_not_change_their_relation() => Gen.Select(
        Figure.Array[2, 6], Gen.Int[500, 3_000], Gen.Int[1, 4]).Sample((figures, error, times) =>
    {
        Claim[] claims = [.. figures.Select((figure, i) => Said(i, Length, Stated(figure)))];
        Claim[] covering = [.. Enumerable.Range(0, times).Select(i => Said(100 + i, Length, Estimate.PlusMinus(120 + i, error)))];
        Reconciliation before = Reconcile(claims), after = Reconcile([.. claims, .. covering]);
        return before.Judgements.All(pair => after.Between(pair.First.Id, pair.Second.Id)! is var same
            && same.Relation == pair.Relation
            && same.Reason == pair.Reason);
    });

    [Fact]
    public void A_vacuous_claim_raises_a_single_one_to_compatible_at_most_and_corroborates_nothing() => Gen.Select(
        Figure, Gen.Int[500, 3_000], Gen.Int[1, 4]).Sample((figure, error, times) =>
    {
        Claim[] vacuous = [.. Enumerable.Range(0, times).Select(i => Said(100 + i, Length, Estimate.PlusMinus(120 + i, error)))];
        Reconciliation result = Reconcile([Said(1, Length, Stated(figure)), .. vacuous]);
        return result.Grade == Grade.Compatible && result.Judgements.All(pair => pair.Relation == PairRelation.Compatible);
    });
}
