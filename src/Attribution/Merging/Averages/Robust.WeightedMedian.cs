using System.Buffers;
using Attribution.Numerics;

namespace Attribution.Merging;

public static partial class Robust
{
    // Weights written in decimals, as 0.1 + 0.2 against 0.3, tie although their doubles do not.
    private const double TieTolerance = 1e-14;

    /// <summary>The weighted median: at most half of the weight lies below it and at most half above.</summary>
    /// <remarks>
    /// Where exactly half lies on either side (to 1e-14 of the whole), every number between two values qualifies; both are given.
    /// </remarks>
    /// <param name="values">At least one finite value.</param>
    /// <param name="weights">A weight for each: finite, not below 0, not all 0; 0 leaves the value out. Only ratios matter.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static WeightedMedian WeightedMedian(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        SampleGuard.Values(values);
        double heaviest = SampleGuard.Weights(weights, values.Length);
        int count = values.Length;
        double[] rented = ArrayPool<double>.Shared.Rent(2 * count);
        Span<double> sorted = rented.AsSpan(0, count), shares = rented.AsSpan(count, count);
        values.CopyTo(sorted);
        for (int i = 0; i < count; i++) shares[i] = weights[i] / heaviest;
        sorted.Sort(shares);

        double half = CompensatedSum.Of(shares) / 2;
        double lower = FirstToReach(half, sorted, shares);
        sorted.Reverse();
        shares.Reverse();
        double upper = FirstToReach(half, sorted, shares);
        ArrayPool<double>.Shared.Return(rented);
        return new(lower, upper);
    }

    private static double FirstToReach(double half, ReadOnlySpan<double> values, ReadOnlySpan<double> shares)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < values.Length - 1; i++)
        {
            sum.Add(shares[i]);
            if (shares[i] > 0 && sum.Value >= half * (1 - TieTolerance)) return values[i];
        }

        return values[^1];
    }
}
