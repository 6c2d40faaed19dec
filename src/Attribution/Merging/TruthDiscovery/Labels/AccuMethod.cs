namespace Attribution.Merging;

/// <summary>
/// ACCU: the probability of each label by the accuracies of its sources, and the accuracy of a source as the mean probability of its
/// claims. Dong, Berti-Équille and Srivastava, PVLDB 2(1):550–561, 2009, doi 10.14778/1687627.1687690, section 3 without copying.
/// </summary>
/// <remarks>
/// <para>Update: C(f) = Σ ln(n A(s) / (1 − A(s))) over the sources of f; P(f) = exp C(f) over the sum of the same for all n + 1 values
/// that the topic could have, those that no source claims among them with C = 0; A(s) the mean of P(f) over the facts of s, held within
/// 0.01 and 0.99. False values n = 10. Prior: A = 0.8. Stops when no A changes by more than the tolerance times the largest.</para>
/// <para>Assumes independent sources of one accuracy each for all labels, one truth per topic, and n false values that are equally likely.
/// A source that is worse than chance counts against what it says. Ties are left as they are. Computed as logarithms.</para>
/// </remarks>
internal sealed class AccuMethod(int falseValues, double prior) : LabelMethod
{
    public override string Name => FormattableString.Invariant($"ACCU (n = {falseValues})");

    protected override LabelRounds Start(LabelFacts facts) => new AccuRounds(facts, falseValues, prior);
}
