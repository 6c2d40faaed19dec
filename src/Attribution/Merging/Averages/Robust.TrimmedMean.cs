using Attribution.Numerics;

namespace Attribution.Merging;

public static partial class Robust
{
    /// <summary>The mean of what is left when a share of the values is cut off at either end: ⌊fraction · k⌋ values each.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <param name="fraction">The share to cut at each end, from 0 (the mean) to below 0.5; 0.25 gives the interquartile mean.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static double TrimmedMean(ReadOnlySpan<double> values, double fraction)
    {
        using SortedCopy sorted = new(values);
        int cut = CutAtEachEnd(values.Length, fraction);
        return Mean(sorted.Values[cut..^cut]);
    }

    /// <summary>The mean when ⌊fraction · k⌋ values at either end are replaced by the nearest value that is left.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <param name="fraction">The share to replace at each end, from 0 (the mean) to below 0.5.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static double WinsorisedMean(ReadOnlySpan<double> values, double fraction)
    {
        using SortedCopy sorted = new(values);
        int cut = CutAtEachEnd(values.Length, fraction);
        Span<double> all = sorted.Values;
        all[..cut].Fill(all[cut]);
        all[^cut..].Fill(all[^(cut + 1)]);
        return Mean(all);
    }

    private static int CutAtEachEnd(int count, double fraction) =>
        fraction is >= 0 and < 0.5
            ? (int)(count * fraction)
            : throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, "The share to cut at each end must be from 0 to below 0.5.");

    /// <summary>
    /// The mean, about a value in the middle so that equal values give themselves and no sum overflows before its mean does.
    /// </summary>
    private static double Mean(ReadOnlySpan<double> sorted)
    {
        double part = SortedCopy.FinitePart(sorted), origin = part * sorted[sorted.Length / 2];
        CompensatedSum sum = default;
        foreach (double value in sorted) sum.Add(((part * value) - origin) / sorted.Length);
        return (origin + sum.Value) / part;
    }
}
