namespace Attribution.Merging;

/// <summary>
/// Dawid–Skene: each source has a matrix of how often it gives each label for each true one. Dawid and Skene, Applied Statistics
/// 28(1):20–28, 1979, doi 10.2307/2346806.
/// </summary>
/// <remarks>
/// <para>Update: E: P(k) ∝ p(k) · Π e(s; l, k) over the claims (s, l) on a topic, of all labels k of the table; M: e(s; l, k) the
/// share of the claims l of s, weighted by P(k), on what it says where k is true; p(k) the mean of P(k) over the topics. Priors: of p
/// none; of e a symmetric Dirichlet distribution as pseudo-claims per cell, default none (maximum likelihood). Start: the shares of a
/// vote. Cells of labels that a source gives, and p, are held above 1e−10, as crowd-kit does, before cells are scaled to sum to 1. Stops
/// when the log-likelihood changes by less than the tolerance, relatively.</para>
/// <para>Assumes independent sources, the same set of labels on all topics, and enough claims per source for K² cells: with few, one-coin
/// is the better choice. Ties are left as they are. Computed as logarithms.</para>
/// </remarks>
internal sealed class DawidSkeneMethod(double smoothing) : LabelMethod
{
    /// <summary>How many probabilities fit: those of all labels on all topics, or of all labels for what each source gives.</summary>
    private const long MostCells = 1L << 28;

    public override string Name =>
        smoothing == 0 ? "Dawid–Skene" : FormattableString.Invariant($"Dawid–Skene ({smoothing} pseudo-claims per cell)");

    protected override TruthFinding? Refusal(LabelFacts facts) =>
        (long)facts.Labels * Math.Max(facts.Topics, facts.Columns.Claims) <= MostCells ? null : new(
            "too-many-labels",
            Printable.Message($"{facts.Labels} labels on {facts.Topics} topics are too many for a matrix of labels per source."),
            "Use one-coin Dawid–Skene, whose effort does not grow with the labels, or ACCU where each topic has labels of its own.");

    protected override LabelRounds Start(LabelFacts facts) => new DawidSkeneRounds(facts, smoothing);
}
