namespace Attribution.Merging;

/// <summary>
/// One-coin Dawid–Skene: each source is right with one probability, whatever the truth, and errs evenly among the other labels. Zhang,
/// Chen, Zhou and Jordan, JMLR 17(102):1–44, 2016, doi 10.48550/arXiv.1406.3824, section 2.3; EM as Dawid and Skene 1979.
/// </summary>
/// <remarks>
/// <para>Update: E: P(k) ∝ p(k) · Π a(s) over the sources of k · Π (1 − a(s)) / (K − 1) over those of other labels, of all K
/// labels of the table; M: a(s) the mean of P over the claims of s, p(k) the mean of P(k) over the topics. Priors: of p none; of a(s) a
/// beta distribution as pseudo-claims, right and wrong, default none (maximum likelihood). Start: the shares of a vote. a(s), (1 − a(s))
/// / (K − 1) and p(k) are held above 1e−10, as crowd-kit does. Stops when the log-likelihood changes by less than the tolerance,
/// relatively.</para>
/// <para>Assumes independent sources, the same set of labels on all topics, and sources on the whole better than chance: the likelihood
/// has a mirror image in which the truth is what few say. Ties are left as they are. Computed as logarithms.</para>
/// </remarks>
internal sealed class OneCoinMethod(double right, double wrong) : LabelMethod
{
    public override string Name => right + wrong == 0
        ? "One-coin Dawid–Skene"
        : FormattableString.Invariant($"One-coin Dawid–Skene ({right} right and {wrong} wrong pseudo-claims)");

    protected override LabelRounds Start(LabelFacts facts) => new OneCoinRounds(facts, right, wrong);
}
