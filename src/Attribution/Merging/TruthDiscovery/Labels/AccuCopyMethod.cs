namespace Attribution.Merging;

/// <summary>
/// AccuCopy: ACCU in which a claim that may be copied counts for less; sources that share false values are taken for dependent. Dong,
/// Berti-Équille and Srivastava, PVLDB 2(1):550–561, 2009, doi 10.14778/1687627.1687690, sections 3 and 4.
/// </summary>
/// <remarks>
/// <para>Update: as ACCU, but a claim counts for its source's score times the probability that it is its own: the product of 1 − c P(s,
/// r) over the sources r of the fact that come before s, from the most accurate source down. P(s, r), the probability that one copies from
/// the other, is 1 / (1 + (1 − α)/α · Lt^kt · Lf^kf · Ld^kd): kt, kf and kd are the topics on which both give the true label, the
/// same false one, or different ones, by the beliefs of the round before (at first, by a vote); Lt = e² / (c e + (1 − c) e²) with e =
/// 1 − ε, Lf the same of ε²/n, where the copier repeats with ε, and Ld = 1 / (1 − c). Copied share c = 0.8, error ε = 0.2, prior
/// of dependence α = 0.2, false values n = 10. Prior and stopping rule as for ACCU.</para>
/// <para>Ties: where several labels of a topic are equally believed, sharing one is sharing a true value for its part of them; among
/// sources of one accuracy the order is averaged over all orders (each comes at a random moment, so that the probability is an integral
/// over it). So no name and no order of the input breaks a tie.</para>
/// <para>Assumes one accuracy per source, one truth per topic, n equally likely false values, and copiers that copy each value with
/// probability c. It sees that two depend, not who copies: each direction has half the probability.</para>
/// </remarks>
internal sealed class AccuCopyMethod(int falseValues, double prior, CopyModel model) : LabelMethod
{
    /// <summary>How many sources can be compared in pairs.</summary>
    public const int MostSources = 4_096;

    public override string Name =>
        FormattableString.Invariant($"AccuCopy (n = {falseValues}, α = {model.Prior}, ε = {model.Error}, c = {model.Copied})");

    protected override bool AssumesIndependence => false;

    protected override TruthFinding? Refusal(LabelFacts facts) => facts.Sources <= MostSources ? null : new(
        "too-many-sources",
        Printable.Message($"{facts.Sources} sources are too many to compare each with each; AccuCopy compares up to {MostSources}."),
        "Use ACCU, or learn from parts of the sources.");

    protected override LabelRounds Start(LabelFacts facts) => new AccuCopyRounds(facts, falseValues, prior, model);
}
