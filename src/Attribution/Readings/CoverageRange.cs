namespace Attribution;

/// <summary>Distributions from a range of known coverage.</summary>
internal static class CoverageRange
{
    /// <summary>
    /// A normal distribution: its mean the best figure, or the midpoint where none is named, its standard deviation from the whole width
    /// (Cochrane Handbook 6.3.1). Null where the range has no width.
    /// </summary>
    public static Distribution? Normal(Estimate estimate, decimal level)
    {
        (decimal lower, decimal upper) = (estimate.Lower!.Value.Value, estimate.Upper!.Value.Value);
        double mean = Nearest.Double(estimate.Best ?? ((lower / 2) + (upper / 2)));
        double halfWidth = Nearest.Double((upper / 2) - (lower / 2));
        return CoverageFactor.StandardDeviation(halfWidth, level) is { } deviation ? Distribution.Normal(mean, deviation) : null;
    }

    /// <summary>
    /// The distribution that the shape of the range calls for: normal or log-normal where the range is symmetric on that scale to within
    /// the rounding of the printed digits, else split-normal or log-split-normal. Where both scales would do, or neither, the one on
    /// which the two sides are more alike, and the linear one of two equal ones. Null where a side that counts has no width.
    /// </summary>
    public static Distribution? OfItsShape(Estimate estimate, decimal level)
    {
        if (estimate.Best is not { } figure) return Normal(estimate, level);
        PrintedRange range = new(estimate);
        (double Lower, double Upper) arms = range.Arms, logArms = range.LogArms;
        bool isLinear = range.IsSymmetric, isLog = range.IsLogSymmetric;
        bool onLogScale = estimate.Lower!.Value.Value > 0 && (isLinear == isLog ? Inequality(logArms) < Inequality(arms) : isLog);
        double best = Nearest.Double(figure);

        if (!onLogScale && isLinear) return Normal(estimate, level);
        (double down, double up) = onLogScale ? logArms : arms;
        if (onLogScale && isLog)
            return CoverageFactor.StandardDeviation((down + up) / 2, level) is { } deviation ? Distribution.LogNormal(Math.Log(best), deviation) : null;
        if (CoverageFactor.StandardDeviation(down, level) is not { } below || CoverageFactor.StandardDeviation(up, level) is not { } above) return null;
        return onLogScale ? Distribution.LogSplitNormal(Math.Log(best), below, above) : Distribution.SplitNormal(best, below, above);
    }

    private static double Inequality((double Lower, double Upper) arms) => Math.Max(arms.Lower, arms.Upper) / Math.Min(arms.Lower, arms.Upper);
}
