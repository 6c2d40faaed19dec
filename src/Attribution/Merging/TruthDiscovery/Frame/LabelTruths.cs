using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>Labels discovered, topic by topic, each with its belief; made by the library.</summary>
public sealed class LabelTruths : TruthResult
{
    private readonly int[] _starts;
    private readonly int[] _candidates;
    private readonly double[] _beliefs;

    /// <param name="summary">What every result has.</param>
    /// <param name="starts">Where the candidates of each topic start, and their number at the end.</param>
    /// <param name="candidates">The labels that were claimed of each topic, ascending.</param>
    /// <param name="beliefs">The belief in each, finite and not below 0.</param>
    internal LabelTruths(TruthSummary summary, int[] starts, int[] candidates, double[] beliefs)
        : base(summary) => (_starts, _candidates, _beliefs) = (starts, candidates, beliefs);

    /// <summary>What each source says for each true label, by Dawid–Skene; null for all other methods.</summary>
    public ConfusionMatrices? Confusion { get; internal init; }

    /// <summary>Sensitivity and specificity of each source, by the latent truth model; empty for all other methods.</summary>
    public ImmutableArray<SourceQuality> Qualities { get; internal init; } = [];

    /// <summary>
    /// The labels that may be true of a topic, ascending: those that sources claim of it; by Dawid–Skene all labels of the table, and by
    /// its one-coin form also those that no source claims of the topic and that are the most probable ones.
    /// </summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public ReadOnlySpan<int> CandidatesOf(int topic) => _candidates.AsSpan(Range(topic));

    /// <summary>
    /// The belief in each candidate, in the same order: a probability where the method has one, otherwise its score; finite, not below 0.
    /// </summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public ReadOnlySpan<double> BeliefsOf(int topic) => _beliefs.AsSpan(Range(topic));

    /// <summary>
    /// The label with the highest belief, or all of those that share it, ascending: a tie is not broken. Empty where the topic has no
    /// claim.
    /// </summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public ImmutableArray<int> TruthsOf(int topic)
    {
        ReadOnlySpan<double> beliefs = BeliefsOf(topic);
        double best = 0;
        foreach (double belief in beliefs) best = Math.Max(best, belief);

        ImmutableArray<int>.Builder tied = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < beliefs.Length; i++)
        {
            if (beliefs[i] >= best * (1 - LabelMethod.TieTolerance)) tied.Add(CandidatesOf(topic)[i]);
        }

        return tied.DrainToImmutable();
    }

    private Range Range(int topic)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, Topics);
        return _starts[topic].._starts[topic + 1];
    }
}
