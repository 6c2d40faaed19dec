using System.Globalization;

namespace Attribution.Merging;

/// <summary>Covariance union of single numbers: a mean and the least variance that hold whichever one of the sources is right.</summary>
/// <remarks>
/// The smallest P with P ≥ Pᵢ + (x − xᵢ)² for every source: Uhlmann 2003, Covariance consistency methods for fault-tolerant
/// distributed data fusion, Information Fusion 4:201, doi:10.1016/S1566-2535(03)00036-8. Exact: the answer rests on one source, or on two
/// whose bounds cross.
/// </remarks>
public readonly record struct CovarianceUnion
{
    internal CovarianceUnion(double mean, double variance) => (Mean, Variance) = (mean, variance);

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>The variance.</summary>
    public double Variance { get; }

    /// <summary>Unites sources; O(k) for each time the answer changes hands, usually two or three times.</summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused, and the message names its index; or the values lie so far apart (about
    /// 1E154) that no double holds the variance.
    /// </exception>
    public static CovarianceUnion Combine(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        SampleGuard.Values(values);
        SampleGuard.Positive(variances, values.Length, nameof(variances), "a variance is finite and above 0");

        // A bound is replaced only by one that raises the answer for the pair, so that the search cannot come back and ends; where it is
        // raised by less than a digit, the mean still moves.
        int first = 0, second = 0;
        CovarianceUnion union = new(values[0], variances[0]);
        while (true)
        {
            int farthest = Farthest(values, variances, union.Mean);
            CovarianceUnion withFirst = OfTwo(values, variances, first, farthest), withSecond = OfTwo(values, variances, second, farthest);
            (CovarianceUnion next, int kept) = withFirst.Variance >= withSecond.Variance ? (withFirst, first) : (withSecond, second);
            SampleGuard.Result(next.Variance, "The variance that covers all sources");
            if (!(next.Variance > union.Variance)) return next.Variance == union.Variance ? next : union;
            (union, first, second) = (next, kept, farthest);
        }
    }

    /// <summary>For instance "2067.76 (variance 959066)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} (variance {Variance:G6})");

    private static int Farthest(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double mean)
    {
        int farthest = 0;
        double most = double.NegativeInfinity;
        for (int i = 0; i < values.Length; i++)
        {
            double bound = variances[i] + ((mean - values[i]) * (mean - values[i]));
            if (bound > most) (farthest, most) = (i, bound);
        }

        return farthest;
    }

    private static CovarianceUnion OfTwo(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int a, int b)
    {
        if (variances[a] < variances[b]) (a, b) = (b, a);

        // The wider source alone, if its variance covers the other; else where the two bounds are equal.
        double distance = values[b] - values[a], excess = variances[a] - variances[b];
        if (excess >= distance * distance) return new(values[a], variances[a]);
        double shift = (distance / 2) - (excess / (2 * distance));
        return new(values[a] + shift, variances[a] + (shift * shift));
    }
}
