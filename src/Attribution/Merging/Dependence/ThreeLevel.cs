using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Random effects on two levels: origins differ, and so do the claims of one origin. Konstantopoulos 2011, Research Synthesis Methods 2:61,
/// https://doi.org/10.1002/jrsm.35. Fitted by REML.
/// </summary>
public static class ThreeLevel
{
    /// <summary>Fits value = common value + deviation of the origin + deviation of the claim + error.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="origins">
    /// For each claim the origin it comes from; any numbers. At least two origins, one of which has two claims.
    /// </param>
    /// <exception cref="ArgumentException">
    /// As for a fit; or the origins are not one per claim, or too few to tell the two levels apart.
    /// </exception>
    public static ThreeLevelResult Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<int> origins)
    {
        if (origins.Length != values.Length)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {values.Length} values and {origins.Length} origins: each value needs one origin."), nameof(origins));
        }

        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        var model = new ThreeLevelModel(prepared.Sample, origins);
        if (model.Origins < 2)
        {
            throw new ArgumentException(
                "All claims come from one origin: what differs between origins cannot be told. Use MetaAnalysis.Fit.", nameof(origins));
        }

        if (model.Origins == values.Length)
        {
            throw new ArgumentException(
                "Every claim has an origin of its own: the two levels cannot be told apart. Use MetaAnalysis.Fit.", nameof(origins));
        }

        ThreeLevelPoint best = Maximize(model);
        double unit = Math.ScaleB(1, -prepared.Exponent);
        Coefficient robust = ClusterRobust.FromScores(best.Estimate, best.Scores, nameof(origins));
        return new ThreeLevelResult
        {
            Count = values.Length,
            Origins = model.Origins,
            Common = new(unit * best.Estimate, unit * best.StandardError, double.PositiveInfinity),
            Robust = new(unit * best.Estimate, unit * robust.StandardError, robust.DegreesOfFreedom),
            BetweenOrigins = unit * unit * best.Between,
            WithinOrigins = unit * unit * best.Within,
            RestrictedLogLikelihood = best.LogLikelihood + ((values.Length - 1) * prepared.Exponent * LogProduct.LogTwo),
        };
    }

    /// <summary>
    /// For each variance within origins the best one between them is an ordinary search, on the means of the origins. What is left is a
    /// function of one variable, whose falling zeros are looked for on a grid in its logarithm.
    /// </summary>
    private static ThreeLevelPoint Maximize(ThreeLevelModel model)
    {
        const double GridStep = 0.25;
        double least = model.LeastVariance, end = model.Bound;
        ThreeLevelPoint left = model.At(0);
        ThreeLevelPoint? best = left.WithinScore <= 0 ? left : null;
        int intervals = (int)Math.Ceiling(Math.Log(1 + (end / least)) / GridStep) + 1;
        for (int i = 1; i <= intervals || left.WithinScore > 0; i++)
        {
            ThreeLevelPoint right = model.At(least * (Math.Exp(i * GridStep) - 1));
            if (left.WithinScore > 0 && right.WithinScore <= 0)
            {
                double root = Root.Bracketed(x => model.At(x).WithinScore, left.Within, right.Within, 1e-15 * least);
                ThreeLevelPoint candidate = model.At(root);
                if (best is null || candidate.LogLikelihood > best.LogLikelihood) best = candidate;
            }

            left = right;
        }

        return best ?? left;
    }
}
