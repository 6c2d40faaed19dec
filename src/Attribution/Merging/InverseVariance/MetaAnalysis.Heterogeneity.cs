using Attribution.Numerics;

namespace Attribution.Merging;

/// <content>How well τ² is known.</content>
public static partial class MetaAnalysis
{
    /// <summary>
    /// The Q-profile interval: all τ² at which Q(τ²) lies between the outer quantiles of chi-squared with k − 1 degrees of freedom.
    /// Exact under normality; it need not contain the estimate of any particular method. Viechtbauer 2007, Statistics in Medicine 26:37,
    /// https://doi.org/10.1002/sim.2514.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <returns>
    /// The intervals. With one claim that of τ² is 0 to ∞. Where Q is below the lower quantile even at τ² = 0, both ends are 0.
    /// </returns>
    /// <exception cref="ArgumentException">As for a fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public static HeterogeneityInterval Heterogeneity(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double level = 0.95)
    {
        Refuse.NotLevel(level);
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        Sample sample = prepared.Sample;
        int k = sample.Count;
        if (k == 1) return new(new(0, double.PositiveInfinity, level), new(0, 1, level), new(1, double.PositiveInfinity, level));

        Moments atZero = Moments.At(sample, 0);
        double tail = 0.5 * (1 - level), typical = (k - 1) / atZero.Trace;
        double lower = GeneralizedQ.Solve(sample, atZero, ChiSquared.UpperQuantile(tail, k - 1)).TauSquared;
        double upper = GeneralizedQ.Solve(sample, atZero, ChiSquared.Quantile(tail, k - 1)).TauSquared;
        return new(
            new(Math.ScaleB(lower, -2 * prepared.Exponent), Math.ScaleB(upper, -2 * prepared.Exponent), level),
            new(lower / (lower + typical), upper / (upper + typical), level),
            new(1 + (lower / typical), 1 + (upper / typical), level));
    }
}
