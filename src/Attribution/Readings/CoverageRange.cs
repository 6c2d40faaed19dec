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
        double mean = estimate.Best is { } best ? NearestDouble.Of(best) : NearestDouble.OfSum(lower, upper) / 2;
        double halfWidth = NearestDouble.OfSum(upper, -lower) / 2;
        return CoverageFactor.StandardDeviation(halfWidth, level) is { } deviation ? Distribution.Normal(mean, deviation) : null;
    }

    /// <summary>
    /// The normal distribution of a best figure with its standard uncertainty (JCGM 101:2008, 6.4.7); null where the range has no width or
    /// is not even.
    /// </summary>
    public static Distribution? OfStandardUncertainty(Estimate estimate)
    {
        (decimal lower, decimal upper) = (estimate.Lower!.Value.Value, estimate.Upper!.Value.Value);
        if (estimate.Best is not { } best || !new PrintedRange(estimate).IsSymmetric) return null;
        double deviation = NearestDouble.OfSum(upper, -lower) / 2;
        return deviation > 0 && double.IsFinite(deviation) ? Distribution.Normal(NearestDouble.Of(best), deviation) : null;
    }

    /// <summary>
    /// The distribution that the shape of the range calls for: normal where it is symmetric to within the rounding of the printed digits,
    /// else log-normal where it is so on the scale of the logarithm, else split-normal on the scale on which the two sides are more alike.
    /// Null where a side that counts has no width.
    /// </summary>
    public static Distribution? OfItsShape(Estimate estimate, decimal level)
    {
        if (estimate.Best is not { } figure) return Normal(estimate, level);
        PrintedRange range = new(estimate);
        if (range.IsSymmetric) return Normal(estimate, level);
        double best = NearestDouble.Of(figure);
        if (range.IsLogSymmetric)
        {
            return Deviation(range.LogArms.Lower + range.LogArms.Upper) is { } deviation
                ? Distribution.LogNormal(Math.Log(best), deviation)
                : null;
        }

        bool onLogScale = range.IsPositive && Inequality(range.LogArms) < Inequality(range.Arms);
        (double down, double up) = onLogScale ? range.LogArms : range.Arms;
        if (Deviation(2 * down) is not { } below || Deviation(2 * up) is not { } above) return null;
        return onLogScale ? Distribution.LogSplitNormal(Math.Log(best), below, above) : Distribution.SplitNormal(best, below, above);

        double? Deviation(double width) => CoverageFactor.StandardDeviation(width / 2, level);
    }

    private static double Inequality((double Lower, double Upper) arms) =>
        Math.Max(arms.Lower, arms.Upper) / Math.Min(arms.Lower, arms.Upper);
}
