using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attribution.Merging;

/// <summary>
/// The rounds of the methods whose truths are weighted means: each topic is read once per round, its mean is taken by the weights of the
/// sources, and the squares of what is left are added up by source.
/// </summary>
internal abstract class SquaredRounds(ClaimColumns<double> claims, UnitTopics units, TruthRun run) : TruthRounds
{
    private readonly double[] _truths = run.LendZeros(claims.Topics);

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
        ref int starts = ref MemoryMarshal.GetArrayDataReference(claims.TopicStart);
        ref int sources = ref MemoryMarshal.GetArrayDataReference(claims.SourceOf);
        ref double z = ref MemoryMarshal.GetArrayDataReference(units.Z);
        ref double weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref double sums = ref MemoryMarshal.GetReference(part.Sums);
        double[] factors = Factors, priors = PriorMeans, truths = _truths;
        double priorWeight = PriorWeight, change = 0;
        bool isPlain = factors.Length == 0 && !AddsVariance, isOpening = part.IsOpening, hasMeans = priors.Length > 0;
        for (int topic = part.First; topic < part.End; topic++)
        {
            nint start = Unsafe.Add(ref starts, topic), end = Unsafe.Add(ref starts, topic + 1);
            if (start == end) continue;
            double truth = 0, extra = 0;
            if (!isOpening)
            {
                // Two sums of each, which do not wait for each other.
                double weight = priorWeight, sum = hasMeans ? priorWeight * priors[topic] : 0, evenWeight = 0, evenSum = 0;
                nint claim = start;
                for (; claim < end - 1; claim += 2)
                {
                    double one = Unsafe.Add(ref weights, Unsafe.Add(ref sources, claim));
                    double next = Unsafe.Add(ref weights, Unsafe.Add(ref sources, claim + 1));
                    weight += one;
                    evenWeight += next;
                    sum += one * Unsafe.Add(ref z, claim);
                    evenSum += next * Unsafe.Add(ref z, claim + 1);
                }

                if (claim < end)
                {
                    double one = Unsafe.Add(ref weights, Unsafe.Add(ref sources, claim));
                    weight += one;
                    sum += one * Unsafe.Add(ref z, claim);
                }

                weight += evenWeight;
                truth = weight > 0 ? (sum + evenSum) / weight : Mean(units.Z.AsSpan((int)start..(int)end));
                if (AddsVariance) extra = 1 / weight;
                change = Math.Max(change, Math.Abs(truth - truths[topic]));
                truths[topic] = truth;
            }

            if (isPlain)
            {
                for (nint claim = start; claim < end; claim++)
                {
                    double off = Unsafe.Add(ref z, claim) - truth;
                    Unsafe.Add(ref sums, Unsafe.Add(ref sources, claim)) += off * off;
                }

                continue;
            }

            double factor = factors.Length == 0 ? 1 : factors[topic];
            for (nint claim = start; claim < end; claim++)
            {
                double off = Unsafe.Add(ref z, claim) - truth;
                Unsafe.Add(ref sums, Unsafe.Add(ref sources, claim)) += factor * ((off * off) + extra);
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
