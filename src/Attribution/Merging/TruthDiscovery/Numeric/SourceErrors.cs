using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// What is left between each source's claims and the truths, in units of the spread of each topic: sums over its tested claims, of the
/// errors and of their squares.
/// </summary>
internal sealed class SourceErrors
{
    private const int FewestForOffset = 10;
    private const double LeastOffset = 0.5;
    private const double LeastStatistic = 5;

    private readonly double[] _sums;

    private SourceErrors(double[] sums) => _sums = sums;

    public static SourceErrors Of(
        ClaimColumns<double> claims, UnitTopics units, double[] truths, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        ErrorRounds rounds = new(claims, units, truths);
        TruthDriver.Run(rounds, claims.TopicStart, options with { MaximumIterations = 1, Progress = null }, cancellation);
        return new(rounds.Totals);
    }

    /// <summary>The mean square of each source's errors, 0 where no claim of it was tested.</summary>
    public double[] Variances(ReadOnlySpan<int> tested)
    {
        double[] variances = new double[tested.Length];
        for (int source = 0; source < variances.Length; source++)
        {
            if (tested[source] > 0) variances[source] = Squares(source) / tested[source];
        }

        return variances;
    }

    /// <summary>
    /// The probability that a claim lies within one spread of the truth if the errors of its source are normal: 2 Φ(1/σ) − 1, where
    /// σ² counts one more claim that errs by the spread, so that no finite number of claims earns certainty.
    /// </summary>
    public double? TrustIn(int source, int tested) => tested < SourceReliability.MinimumTested
        ? null
        : Math.Clamp(1 - (2 * StandardNormal.UpperTail(Math.Sqrt((tested + 1) / (Squares(source) + 1)))), 0, 1);

    /// <summary>Sources whose errors lean to one side, as those of a source do that means something else.</summary>
    public IEnumerable<Finding> Offsets(ReadOnlySpan<int> tested, ReadOnlySpan<int> ids)
    {
        List<(int Id, double Mean)> leaning = [];
        for (int source = 0; source < tested.Length; source++)
        {
            int count = tested[source];
            if (count < FewestForOffset) continue;
            double mean = _sums[source] / count, variance = Math.Max(0, (Squares(source) / count) - (mean * mean));
            bool isCertain = Math.Abs(mean) > LeastStatistic * Math.Sqrt(variance / count);
            if (Math.Abs(mean) >= LeastOffset && isCertain) leaning.Add((ids[source], mean));
        }

        if (leaning.Count == 0) return [];
        int[] first = [.. leaning.Take(3).Select(each => each.Id)];
        string sides = leaning.All(each => each.Mean > 0) ? "above" : leaning.All(each => each.Mean < 0) ? "below" : "to one side of";
        return
        [
            new(
                "leaning-source",
                Printable.Message(
                    $"The claims of {TruthFindings.Sources(first, leaning.Count)} lie {sides} the truths as a rule, as if another quantity "
                    + $"were meant; weights that are learnt amplify the reading of the majority."),
                "Find out what the source means by the attribute; keep what means another thing as topics of its own."),
        ];
    }

    private double Squares(int source) => _sums[(_sums.Length / 2) + source];

    private sealed class ErrorRounds(ClaimColumns<double> claims, UnitTopics units, double[] truths) : TruthRounds
    {
        public double[] Totals { get; private set; } = [];

        public override int Sums => 2 * claims.Sources;

        public override bool Opens => false;

        public override double Map(in TruthPart part)
        {
            for (int topic = part.First; topic < part.End; topic++)
            {
                ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
                if (units.Spreads[topic] == 0 || of.IsEmpty || !of.ContainsAnyExcept(of[0])) continue;
                ReadOnlySpan<double> z = units.Z.AsSpan(claims.TopicStart[topic], of.Length);
                for (int i = 0; i < of.Length; i++)
                {
                    double error = z[i] - truths[topic];
                    part.Sums[of[i]] += error;
                    part.Sums[claims.Sources + of[i]] += error * error;
                }
            }

            return 0;
        }

        public override double Update(ReadOnlySpan<double> sums, bool isOpening)
        {
            Totals = sums.ToArray();
            return 0;
        }
    }
}
