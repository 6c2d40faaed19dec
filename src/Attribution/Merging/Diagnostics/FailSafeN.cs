using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>How many unpublished null results it would take to undo a merged result.</summary>
public static class FailSafeN
{
    private const string Number = "The number of null results";

    /// <summary>
    /// Rosenthal 1979, Psychological Bulletin 86:638, https://doi.org/10.1037/0033-2909.86.3.638: null results that bring Stouffer's
    /// combined z, Σ z/√k, down to the one-tailed critical value.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="alpha">The one-tailed significance level, strictly between 0 and 1; default 0.05.</param>
    /// <returns>The number, rounded up; 0 where the result is not significant to begin with.</returns>
    /// <exception cref="ArgumentException">As for a fit; or no double holds the number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is 0, 1 or beyond.</exception>
    public static double Rosenthal(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double alpha = 0.05)
    {
        Refuse.NotLevel(alpha);
        _ = MetaAnalysis.Fit(values, variances, FixedEffect);
        CompensatedSum z = default;
        for (int i = 0; i < values.Length; i++) z.Add(values[i] / Math.Sqrt(variances[i]));
        double ratio = z.Value / StandardNormal.UpperQuantile(alpha);
        return z.Value == 0 ? 0 : SampleGuard.Result(Up((ratio * ratio) - values.Length), Number, nameof(alpha));
    }

    /// <summary>
    /// Orwin 1983, J. Educ. Statist. 8:157, https://doi.org/10.3102/10769986008002157: null results that bring the plain mean down to a
    /// size that no longer matters.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="trivial">The absolute value that no longer matters, above 0; default half the absolute mean.</param>
    /// <returns>The number, rounded up; 0 where the mean is not larger than that to begin with. +∞ where no double holds it.</returns>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trivial"/> is not above 0.</exception>
    public static double Orwin(ReadOnlySpan<double> values, double? trivial = null)
    {
        SampleGuard.Values(values);
        if (trivial is { } given && !(given > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(trivial), given, "The size that no longer matters must be above 0; by default it is half the absolute mean.");
        }

        // Divided first: no sum of finite values then overflows.
        CompensatedSum sum = default;
        foreach (double value in values) sum.Add(value / values.Length);
        double mean = Math.Abs(sum.Value);
        return mean == 0 ? 0 : Up(values.Length * ((trivial is { } target ? mean / target : 2) - 1));
    }

    /// <summary>
    /// Rosenberg 2005, Evolution 59:464, https://doi.org/10.1111/j.0014-3820.2005.tb01004.x: null results of average weight that bring the
    /// fixed-effect estimate down to two-tailed significance.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="alpha">The two-tailed significance level, strictly between 0 and 1; default 0.05.</param>
    /// <returns>The number, rounded up; 0 where the estimate is not significant to begin with.</returns>
    /// <exception cref="ArgumentException">As for a fit; or no double holds the number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is 0, 1 or beyond.</exception>
    public static double Rosenberg(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double alpha = 0.05)
    {
        Refuse.NotLevel(alpha);
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, FixedEffect);
        double ratio = fit.Statistic / StandardNormal.UpperQuantile(alpha / 2);
        return SampleGuard.Result(Up(values.Length * ((ratio * ratio) - 1)), Number, nameof(alpha));
    }

    private static MetaAnalysisOptions FixedEffect { get; } = new() { TauSquared = TauSquared.FixedEffect };

    // What falls short of a whole number by rounding alone is that number.
    private static double Up(double number) => Math.Max(0, Math.Ceiling(number * (1 - 1e-9)));
}
