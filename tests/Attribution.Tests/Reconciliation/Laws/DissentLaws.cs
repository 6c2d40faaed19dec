namespace Attribution.Tests;

public class DissentLaws
{
    [Fact]
    public void Every_used_figure_is_in_a_camp() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return result.Used.Where(claim => claim.Value is Estimate).ToHashSet().SetEquals(result.Camps.SelectMany(camp => camp.Claims));
    });

    [Fact]
    public void Claims_of_one_camp_do_not_conflict() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return result.Judgements.Where(pair => pair.IsConflict).All(pair =>
            !result.Camps.Any(camp => camp.Claims.Contains(pair.First) && camp.Claims.Contains(pair.Second)));
    });

    [Fact]
    public void No_camp_lies_within_another() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return !result.Camps.Any(camp => result.Camps.Any(other => other != camp && camp.Claims.All(other.Claims.Contains)));
    });

    [Fact]
    public void Every_conflict_is_told_or_counted() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        HashSet<Claim> used = [.. result.Used];
        Judgement[] conflicts = [.. result.Judgements.Where(pair => pair.IsConflict)];
        return Told(conflicts.Where(pair => pair.IsOneVoice))
            && Told(conflicts.Where(pair => !pair.IsOneVoice && used.Contains(pair.First) && used.Contains(pair.Second)));

        bool Told(IEnumerable<Judgement> pairs)
        {
            int untold = pairs.Count(pair => !result.Explanation.Any(sentence => Tells(sentence, pair)));
            return untold == 0
                || result.Explanation.Any(
                    sentence => sentence.Text.StartsWith($"A further {untold} pairs conflict", StringComparison.Ordinal));
        }
    });

    private static bool Tells(Sentence sentence, Judgement pair) =>
        sentence.Claims is [var one, var other]
        && one.Equals(pair.First)
        && other.Equals(pair.Second)
        && sentence.Text.Contains(pair.Reason[1..], StringComparison.Ordinal);

    [Fact]
    public void Whether_somebody_conflicts_is_in_the_grade() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        HashSet<Claim> used = [.. result.Used];
        return result.Grade is Grade.Contradicted or Grade.Divided
            || !result.Judgements.Any(
                pair => pair.IsConflict && !pair.IsOneVoice && used.Contains(pair.First) && used.Contains(pair.Second));
    });

    [Fact]
    public void Answers_about_one_quantity_are_not_incomparable() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return result.Grade != Grade.Incomparable || !AcrossWitnesses(result).Any(IsOfOneQuantity);
    });

    [Fact]
    public void Answers_of_which_no_two_are_about_one_quantity_earn_nothing() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return AcrossWitnesses(result).Any(IsOfOneQuantity) || (result.Grade <= Grade.Uncorroborated && result.Merged is null);
    });

    [Fact]
    public void A_camp_has_one_date_and_one_scope() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        return result.Camps.All(camp => camp.Claims.All(one => camp.Claims.All(other =>
            one == other || result.Between(one.Id, other.Id)!.Basis == PairBasis.SameQuantity)));
    });

    private static bool IsOfOneQuantity(Judgement pair) =>
        pair.Relation != PairRelation.NotComparable && pair.Basis == PairBasis.SameQuantity;

    private static IEnumerable<Judgement> AcrossWitnesses(Reconciliation result)
    {
        HashSet<Claim> used = [.. result.Used];
        return result.Judgements.Where(pair =>
            used.Contains(pair.First)
            && used.Contains(pair.Second)
            && !result.Witnesses.Any(witness => witness.Used.Contains(pair.First) && witness.Used.Contains(pair.Second)));
    }
}
