using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>The rounds of a method for labels: what every one of them keeps, and what its result is made of.</summary>
internal abstract class LabelRounds : TruthRounds
{
    protected LabelRounds(LabelFacts facts) => (Facts, Belief) = (facts, new double[facts.Count]);

    /// <summary>The belief in each fact.</summary>
    public double[] Belief { get; }

    /// <summary>What a method that has a likelihood reached; null where it has none.</summary>
    public virtual double? LogLikelihood => null;

    /// <summary>How likely sources are to depend on each other.</summary>
    public virtual IEnumerable<CopyProbability> Copying => [];

    protected LabelFacts Facts { get; }

    /// <summary>The method's figure for a source, finite and not below 0.</summary>
    public abstract double WeightOf(int source);

    /// <summary>
    /// The probability that a claim of a source is true, from 0 to 1; null where the method gives scores and no probabilities.
    /// </summary>
    public abstract double? TrustOf(int source);

    /// <summary>
    /// The standard error of <see cref="WeightOf"/>; null where the method has none. Of a probability learnt from claims it is the
    /// standard deviation of the beta distribution that n claims, of which the trust is the part that is true, make of a uniform one.
    /// </summary>
    public virtual double? StandardErrorOf(int source) => null;

    /// <summary>From which share of all weight on a source decides alone; one half where weights are added up to a vote.</summary>
    public virtual double DecisiveShare => 0.95;

    /// <summary>Called once after the last pass.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>The labels possible on each topic: those claimed, unless the method thinks of others.</summary>
    public virtual LabelCandidates Candidates() => new(Facts.OfTopic, Facts.Codes, Belief);

    /// <summary>What each source says for each true label; null where the method has one figure per source.</summary>
    public virtual ConfusionMatrices? Confusion() => null;

    /// <summary>Two figures per source; none where the method has one.</summary>
    public virtual ImmutableArray<SourceQuality> Qualities() => [];

    /// <summary>
    /// How often n trials that succeed with an observed frequency would succeed: the standard deviation of what is then known.
    /// </summary>
    protected double DeviationOf(double trust, int source)
    {
        double claims = Facts.Columns.ClaimsOf[source], successes = 1 + (claims * trust), all = claims + 2;
        return Math.Sqrt(successes * (all - successes) / (all * all * (all + 1)));
    }

    /// <summary>Adds a figure of a fact to the sum of each of its sources.</summary>
    protected void Add(double figure, int fact, Span<double> sums)
    {
        foreach (int source in Facts.SourcesOf(fact)) sums[source] += figure;
    }

    /// <summary>The sum of a figure of the sources over those of a fact.</summary>
    protected double Sum(double[] figures, int fact)
    {
        double sum = 0;
        foreach (int source in Facts.SourcesOf(fact)) sum += figures[source];
        return sum;
    }

    /// <summary>Makes the shares of the claims on a topic the belief in its facts.</summary>
    protected void Vote(int topic)
    {
        int first = Facts.OfTopic[topic], end = Facts.OfTopic[topic + 1];
        double claims = Facts.ClaimStart[end] - Facts.ClaimStart[first];
        for (int fact = first; fact < end; fact++) Belief[fact] = (Facts.ClaimStart[fact + 1] - Facts.ClaimStart[fact]) / claims;
    }

    /// <summary>The facts of a topic that share the highest belief.</summary>
    /// <returns>How many there are, and the belief from which on a fact is one of them.</returns>
    protected (int Count, double From) Best(int topic)
    {
        ReadOnlySpan<double> beliefs = Belief.AsSpan(Facts.OfTopic[topic]..Facts.OfTopic[topic + 1]);
        double best = 0;
        foreach (double belief in beliefs) best = Math.Max(best, belief);
        double from = best * (1 - LabelMethod.TieTolerance);
        int count = 0;
        foreach (double belief in beliefs) count += belief >= from ? 1 : 0;
        return (count, from);
    }

    /// <summary>The largest difference of two columns, relative to the largest figure of the new one.</summary>
    protected static double RelativeChange(ReadOnlySpan<double> old, ReadOnlySpan<double> made)
    {
        double change = 0, largest = 0;
        for (int i = 0; i < made.Length; i++)
        {
            change = Math.Max(change, Math.Abs(made[i] - old[i]));
            largest = Math.Max(largest, Math.Abs(made[i]));
        }

        return change == 0 ? 0 : change / largest;
    }
}
