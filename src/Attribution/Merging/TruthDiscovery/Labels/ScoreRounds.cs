namespace Attribution.Merging;

/// <summary>
/// The rounds of the methods that give scores in turn to sources and to facts (Pasternack and Roth 2010): the scores of the sources from
/// those of the facts, then the scores of the facts from those of the sources. Only ratios matter: both are given as shares of the
/// largest.
/// </summary>
internal abstract class ScoreRounds : LabelRounds
{
    private double[] _used;

    protected ScoreRounds(LabelFacts facts)
        : base(facts)
    {
        _used = new double[facts.Sources];
        Scores = new double[facts.Sources];
        Array.Fill(Scores, 1);
    }

    public sealed override int Sums => Facts.Sources;

    public sealed override bool Opens => true;

    public sealed override double DecisiveShare => 0.5;

    /// <summary>The scores of the sources, the largest 1.</summary>
    protected double[] Scores { get; private set; }

    public sealed override double Map(in TruthPart part)
    {
        for (int topic = part.First; topic < part.End; topic++)
        {
            if (part.IsOpening) Open(topic);
            else Believe(topic);
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++) Add(Return(fact), fact, part.Sums);
        }

        return 0;
    }

    public sealed override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        // Those that the beliefs were made of stay: they are the result, if this was the last round.
        (_used, Scores) = (Scores, _used);
        double largest = 0;
        for (int source = 0; source < sums.Length; source++)
        {
            Scores[source] = Score(source, sums[source], _used[source]);
            largest = Math.Max(largest, Scores[source]);
        }

        Rescale(Scores, largest);
        Scored();
        return isOpening ? 0 : RelativeChange(_used, Scores);
    }

    public sealed override void Finish()
    {
        double largest = 0;
        foreach (double belief in Belief) largest = Math.Max(largest, belief);
        Rescale(Belief, largest);
    }

    public sealed override double WeightOf(int source) => _used[source];

    public sealed override double? TrustOf(int source) => null;

    /// <summary>The prior belief in the facts of a topic.</summary>
    protected abstract void Open(int topic);

    /// <summary>The belief in the facts of a topic, by the scores of the sources.</summary>
    protected abstract void Believe(int topic);

    /// <summary>What a fact gives each of its sources.</summary>
    protected abstract double Return(int fact);

    /// <summary>The score of a source.</summary>
    /// <param name="source">Its number.</param>
    /// <param name="returns">The sum of what its facts give it.</param>
    /// <param name="before">The score that the returns were made with.</param>
    protected abstract double Score(int source, double returns, double before);

    /// <summary>Called when the sources have new scores.</summary>
    protected virtual void Scored()
    {
    }

    /// <summary>Where all are 0, they stay: nothing is divided by 0.</summary>
    private static void Rescale(double[] scores, double largest)
    {
        if (largest == 0) return;
        foreach (ref double score in scores.AsSpan()) score /= largest;
    }
}
