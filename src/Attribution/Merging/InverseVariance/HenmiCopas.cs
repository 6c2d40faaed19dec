using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The interval of Henmi and Copas 2010, Statistics in Medicine 29:2969, https://doi.org/10.1002/sim.4029: centred on the fixed-effect
/// estimate, with critical values from the joint distribution of the estimate and Q, whose law given the estimate is taken as a gamma with
/// the right mean and variance.
/// </summary>
public static class HenmiCopas
{
    /// <summary>Fits the interval.</summary>
    /// <param name="values">The values, finite; at least three.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentException">
    /// As for a fit; or there are fewer than three claims, for which the gamma approximation has no solution.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public static HenmiCopasResult Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double level = 0.95)
    {
        (double estimate, double error, double tauSquared, ConfidenceInterval interval) = Run(values, variances, level);
        return new(estimate, error, tauSquared, interval);
    }

    /// <summary>Whether the most precise value has over 99.99 % of the weight.</summary>
    internal static bool OneHasAll(ReadOnlySpan<double> variances)
    {
        double least = variances[0], total = 0;
        foreach (double variance in variances) least = Math.Min(least, variance);
        foreach (double variance in variances) total += least / variance;
        return total - 1 < 1e-4;
    }

    /// <summary>The same as plain numbers.</summary>
    internal static (double Estimate, double StandardError, double TauSquared, ConfidenceInterval Interval) Run(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double level)
    {
        Refuse.NotLevel(level);
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        Sample sample = prepared.Sample;
        if (sample.Count < 3)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The Henmi–Copas interval needs at least three claims; there are {sample.Count}. Use MetaAnalysis.Fit."),
                nameof(values));
        }

        Moments atZero = Moments.Exact(sample, 0);
        double tauSquared = TauSquared.DerSimonianLaird.Fit(sample, Moments.At(sample, 0), out _);
        HenmiCopasLaw law = new(sample, atZero, tauSquared * atZero.Weight);
        double w1 = atZero.Weight;
        double error = Math.Sqrt(law.Variance / w1);
        double half = law.CriticalValue(0.5 * (1 - level)) * Math.Sqrt(law.Variance) * error;
        double estimate = Math.ScaleB(sample.Pivot + atZero.Shift, -prepared.Exponent);
        half = Math.ScaleB(half, -prepared.Exponent);
        return (
            estimate,
            Math.ScaleB(error, -prepared.Exponent),
            Math.ScaleB(tauSquared, -2 * prepared.Exponent),
            new(estimate - half, estimate + half, level));
    }
}
