namespace Attribution.Merging;

/// <summary>The rounds of ACCU: beliefs from accuracies, accuracies from beliefs.</summary>
internal class AccuRounds : LabelRounds
{
    /// <summary>The least accuracy, and by how much the largest is below 1: no claim is certain.</summary>
    private const double Margin = 0.01;

    private readonly int _falseValues;
    private readonly double[] _scores;
    private double[] _used;

    public AccuRounds(LabelFacts facts, int falseValues, double prior)
        : base(facts)
    {
        _falseValues = falseValues;
        (_scores, _used, Accuracy) = (new double[facts.Sources], new double[facts.Sources], new double[facts.Sources]);
        Array.Fill(Accuracy, Math.Clamp(prior, Margin, 1 - Margin));
        Score();
    }

    public sealed override int Sums => Facts.Sources;

    public override bool Opens => false;

    protected double[] Accuracy { get; private set; }

    /// <summary>What the claims of each source count for, as a logarithm of odds.</summary>
    protected ReadOnlySpan<double> Scores => _scores;

    public override double Map(in TruthPart part)
    {
        for (int topic = part.First; topic < part.End; topic++)
        {
            int first = Facts.OfTopic[topic], end = Facts.OfTopic[topic + 1];
            if (part.IsOpening) Vote(topic);
            else Believe(first, end, part.Worker);
            for (int fact = first; fact < end; fact++) Add(Belief[fact], fact, part.Sums);
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        if (isOpening) return 0;
        (_used, Accuracy) = (Accuracy, _used);
        for (int source = 0; source < sums.Length; source++)
        {
            Accuracy[source] = Math.Clamp(sums[source] / Facts.Columns.ClaimsOf[source], Margin, 1 - Margin);
        }

        Score();
        return RelativeChange(_used, Accuracy);
    }

    public sealed override double WeightOf(int source) => Accuracy[source];

    public sealed override double? TrustOf(int source) => Accuracy[source];

    public sealed override double? StandardErrorOf(int source) => DeviationOf(Accuracy[source], source);

    /// <summary>The vote count of a fact, in which each claim counts by the accuracy of its source.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="worker">The worker that asks, for room of its own.</param>
    protected virtual double CountOf(int fact, int worker) => Sum(_scores, fact);

    private void Believe(int first, int end, int worker)
    {
        double largest = 0, sum = 0;
        for (int fact = first; fact < end; fact++) largest = Math.Max(largest, Belief[fact] = CountOf(fact, worker));
        for (int fact = first; fact < end; fact++) sum += Belief[fact] = Math.Exp(Belief[fact] - largest);
        sum += Math.Max(0, _falseValues + 1.0 - (end - first)) * Math.Exp(-largest);
        for (int fact = first; fact < end; fact++) Belief[fact] /= sum;
    }

    private void Score()
    {
        for (int source = 0; source < _scores.Length; source++)
        {
            _scores[source] = Math.Log(_falseValues * Accuracy[source] / (1 - Accuracy[source]));
        }
    }
}
