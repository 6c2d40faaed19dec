using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Covariance intersection of single numbers: a mean and a variance that hold whatever the unknown correlation between the sources.
/// </summary>
/// <remarks>
/// 1/P = Σ ωᵢ/Pᵢ and x = P Σ ωᵢxᵢ/Pᵢ with Σ ω = 1: Julier and Uhlmann 1997, Proceedings of the American Control Conference,
/// p. 2369, doi:10.1109/ACC.1997.609105. Consistent if every source's variance is right; it does not detect sources that contradict each
/// other (<see cref="CovarianceUnion"/> allows for those).
/// </remarks>
public sealed class CovarianceIntersection
{
    private CovarianceIntersection(double mean, double variance, double[] weights)
    {
        Mean = mean;
        Variance = variance;
        Weights = [.. weights];
    }

    /// <summary>The fused mean.</summary>
    public double Mean { get; }

    /// <summary>The fused variance, never below the smallest of the sources.</summary>
    public double Variance { get; }

    /// <summary>ω, which adds up to 1.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>
    /// The weights with the least variance: for single numbers all weight goes to the most precise source; equally precise ones share it.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static CovarianceIntersection CombineOptimal(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        double least = Check(values, variances);
        double[] weights = new double[values.Length];
        for (int i = 0; i < weights.Length; i++) weights[i] = variances[i] == least ? 1 : 0;
        return CombineWeighted(values, variances, weights);
    }

    /// <summary>
    /// Weights in proportion to 1/variance, without optimising: Niehsen 2002, Proceedings FUSION 2002, p. 907,
    /// doi:10.1109/ICIF.2002.1020907.
    /// </summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static CovarianceIntersection CombineFast(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        double least = Check(values, variances);
        double[] weights = new double[values.Length];
        for (int i = 0; i < weights.Length; i++) weights[i] = least / variances[i];
        return CombineWeighted(values, variances, weights);
    }

    /// <summary>Given weights.</summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="weights">Relative weights, finite, not below 0, not all 0; empty for equal weights.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static CovarianceIntersection CombineWeighted(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights)
    {
        double least = Check(values, variances);
        double[] shares = PoolWeights.Shares(weights, values.Length);
        (double mean, double variance) = Pool(values, variances, shares, least);
        return new(mean, variance, shares);
    }

    /// <summary>Mean and variance with given shares.</summary>
    /// <param name="values">The values.</param>
    /// <param name="variances">Their variances.</param>
    /// <param name="shares">Shares that add up to 1.</param>
    /// <param name="least">The least variance.</param>
    internal static (double Mean, double Variance) Pool(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> shares, double least)
    {
        // Precisions in units of the greatest, values about the most precise one: nothing leaves the range of a double, and nothing
        // cancels.
        double origin = values[variances.IndexOf(least)];
        CompensatedSum precision = default, first = default;
        for (int i = 0; i < shares.Length; i++)
        {
            double share = shares[i] * (least / variances[i]);
            precision.Add(share);
            first.Add(share * (values[i] - origin));
        }

        return precision.Value >= 1e-250 && double.IsFinite(first.Value)
            ? (origin + (first.Value / precision.Value), least / precision.Value)
            : PoolOfExtremes(values, variances, shares);
    }

    /// <summary>The same with exponents that do not run out, about half the values: no distance of two of them overflows.</summary>
    private static (double Mean, double Variance) PoolOfExtremes(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> shares)
    {
        ScaledNumber[] weights = new ScaledNumber[shares.Length];
        ScaledNumber total = 0;
        int heaviest = 0;
        double most = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            weights[i] = ((ScaledNumber)shares[i]).Over(variances[i]);
            total += weights[i];
        }

        for (int i = 0; i < shares.Length; i++)
        {
            double part = weights[i] / total;
            if (part > most) (heaviest, most) = (i, part);
        }

        double origin = values[heaviest] / 2;
        CompensatedSum mean = default;
        for (int i = 0; i < shares.Length; i++) mean.Add(weights[i] / total * ((values[i] / 2) - origin));
        return (2 * (origin + mean.Value), (ScaledNumber)1 / total);
    }

    /// <summary>For instance "1211.76 (variance 26470.6)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} (variance {Variance:G6})");

    /// <summary>Gives the least variance.</summary>
    private static double Check(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        SampleGuard.Values(values);
        SampleGuard.Positive(variances, values.Length, nameof(variances), "a variance is finite and above 0");
        double least = double.PositiveInfinity;
        foreach (double variance in variances) least = Math.Min(least, variance);
        return least;
    }
}
