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

    public static SourceErrors Of(ClaimColumns<double> claims, UnitTopics units, double[] truths, TruthRun run)
    {
        ErrorRounds rounds = new(claims, units, truths);
        TruthDriver.RunOnce(rounds, claims.TopicStart, run);
        return new(rounds.Totals.ToArray());
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
    public IEnumerable<TruthFinding> Offsets(ReadOnlySpan<int> tested, ReadOnlySpan<int> ids)
    {
        List<(int Id, double Mean)> leaning = [];
        for (int source = 0; source < tested.Length; source++)
        {
            int count = tested[source];
            if (count == 0) continue;
            double mean = _sums[2 * source] / count;
            if (IsLeaning(count, mean, Squares(source) / count)) leaning.Add((ids[source], mean));
        }

        if (leaning.Count == 0) return [];
        string sides = leaning.All(each => each.Mean > 0) ? "above" : leaning.All(each => each.Mean < 0) ? "below" : "to one side of";
        return
        [
            new(
                "leaning-source",
                [new([.. leaning.Select(each => each.Id)])],
                who => Printable.Message(
                    $"The claims of {who} lie {sides} the truths as a rule, as if another quantity were meant; weights that are learnt "
                    + $"amplify the reading of the majority."),
                "Find out what the source means by the attribute; keep what means another thing as topics of its own."),
        ];
    }

    /// <summary>Whether errors lean to one side: by half a spread at least, and by five standard errors, over ten claims or more.</summary>
    /// <param name="count">How many errors there are.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="square">The mean of their squares.</param>
    public static bool IsLeaning(int count, double mean, double square) =>
        count >= FewestForOffset
        && Math.Abs(mean) >= LeastOffset
        && Math.Abs(mean) > LeastStatistic * Math.Sqrt(Math.Max(0, square - (mean * mean)) / count);

    private double Squares(int source) => _sums[(2 * source) + 1];
}
