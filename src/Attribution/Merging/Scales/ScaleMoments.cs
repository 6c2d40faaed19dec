using MathNet.Numerics;

namespace Attribution;

/// <summary>The mean and the variance of a distribution on a scale.</summary>
/// <remarks>
/// On the log scale those of the natural logarithm: exact for log-normal and log-split-normal distributions; for others, of the log-normal
/// with the same mean m and standard deviation s: σ² = ln(1 + (s/m)²), μ = ln m − σ²/2. Higgins, White and Anzures-Cabrera 2008,
/// Statistics in Medicine 27:6072, method 1, doi:10.1002/sim.3427.
/// </remarks>
internal static class ScaleMoments
{
    /// <summary>
    /// Null where one of the two, or the value that the mean stands for, is outside the range of a double, the variance at 0 included.
    /// </summary>
    public static (double Mean, double Variance)? Of(Distribution distribution, MergeScale scale)
    {
        (double mean, double variance) = scale == MergeScale.Linear ? (distribution.Mean, distribution.Variance)
            : Logarithm(distribution) is { } logarithm ? (logarithm.Mean, logarithm.Variance)
            : Matched(distribution.Mean, distribution.StandardDeviation);
        bool hasVariance = variance > 0 && double.IsFinite(variance);
        bool exists = hasVariance && double.IsFinite(mean) && (scale == MergeScale.Linear || double.IsFinite(Math.Exp(mean)));
        return exists ? (mean, variance) : null;
    }

    private static Distribution? Logarithm(Distribution distribution) => distribution switch
    {
        LogNormalDistribution log => Distribution.Normal(log.Parameters[0].Value, log.Parameters[1].Value),
        LogSplitNormalDistribution log =>
            Distribution.SplitNormal(log.Parameters[0].Value, log.Parameters[1].Value, log.Parameters[2].Value),
        _ => null,
    };

    private static (double Mean, double Variance) Matched(double mean, double deviation)
    {
        double variance = SpecialFunctions.Log1p(deviation / mean * (deviation / mean));
        return (Math.Log(mean) - (variance / 2), variance);
    }
}
