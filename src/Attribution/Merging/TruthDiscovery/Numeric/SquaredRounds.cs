namespace Attribution.Merging;

/// <summary>
/// The rounds of the methods whose truths are weighted means: each topic is read once per round, its mean is taken by the weights of the
/// sources, and the squares of what is left are added up by source.
/// </summary>
internal abstract class SquaredRounds(ClaimColumns<double> claims, UnitTopics units) : TruthRounds
{
    private readonly double[] _truths = new double[claims.Topics];

    public override int Sums => claims.Sources;

    /// <summary>The truths in units of the spread of each topic, from its centre, which is where they start.</summary>
    public double[] Truths => _truths;

    /// <summary>How much each source weighs in this round.</summary>
    public abstract double[] Weights { get; }

    protected ClaimColumns<double> Columns => claims;

    /// <summary>By what the squares of each topic are multiplied; empty for 1.</summary>
    protected double[] Factors { get; init; } = [];

    /// <summary>The weight of a claim at the prior's mean that every topic has besides its own.</summary>
    protected double PriorWeight { get; init; }

    /// <summary>The prior's mean of each topic, from its centre; empty for 0.</summary>
    protected double[] PriorMeans { get; init; } = [];

    /// <summary>Whether the variance of the truth is added to each square.</summary>
    protected bool AddsVariance { get; init; }

    public override double Map(in TruthPart part)
    {
        ReadOnlySpan<int> starts = claims.TopicStart, sources = claims.SourceOf;
        ReadOnlySpan<double> z = units.Z, weights = Weights, factors = Factors, priors = PriorMeans;
        Span<double> sums = part.Sums;
        double change = 0;
        for (int topic = part.First; topic < part.End; topic++)
        {
            int start = starts[topic], count = starts[topic + 1] - start;
            if (count == 0) continue;
            ReadOnlySpan<double> values = z.Slice(start, count);
            ReadOnlySpan<int> of = sources.Slice(start, count);
            double truth = 0, extra = 0;
            if (!part.IsOpening)
            {
                double weight = PriorWeight, sum = priors.IsEmpty ? 0 : PriorWeight * priors[topic];
                for (int i = 0; i < values.Length && i < of.Length; i++)
                {
                    double one = weights[of[i]];
                    weight += one;
                    sum += one * values[i];
                }

                truth = weight > 0 ? sum / weight : Mean(values);
                if (AddsVariance) extra = 1 / weight;
                change = Math.Max(change, Math.Abs(truth - _truths[topic]));
                _truths[topic] = truth;
            }

            double factor = factors.IsEmpty ? 1 : factors[topic];
            for (int i = 0; i < values.Length && i < of.Length; i++)
            {
                double off = values[i] - truth;
                sums[of[i]] += factor * ((off * off) + extra);
            }
        }

        return change;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
