namespace Attribution.Merging;

public static partial class Robust
{
    /// <summary>
    /// The Hodges–Lehmann estimate: the median of the k(k + 1)/2 midpoints of all pairs, each value paired with itself too.
    /// </summary>
    /// <remarks>
    /// Hodges and Lehmann 1963, Annals of Mathematical Statistics 34:598, doi:10.1214/aoms/1177704172. The midpoints are not made: the
    /// middle one is found by bisection over the doubles, counting in one pass how many midpoints are no larger; O(k log k) time, O(k)
    /// memory, exact.
    /// </remarks>
    /// <param name="values">At least one finite value.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite; the message names its index.</exception>
    public static double HodgesLehmann(ReadOnlySpan<double> values)
    {
        using SortedCopy sorted = new(values);
        long pairs = (long)values.Length * (values.Length + 1) / 2;
        return SortedCopy.Midpoint(Walsh(sorted.Values, (pairs + 1) / 2), Walsh(sorted.Values, (pairs / 2) + 1));
    }

    /// <summary>The midpoint with the given rank, from 1, among all pairs of sorted values.</summary>
    private static double Walsh(ReadOnlySpan<double> sorted, long rank)
    {
        long low = Ordinal(sorted[0]), high = Ordinal(sorted[^1]);
        while (low < high)
        {
            // Half of the (unsigned) distance: the ordinals of −1e300 and 1e300 are too far apart for a long.
            long middle = low + (long)((ulong)(high - low) / 2);
            if (PairsUpTo(sorted, FromOrdinal(middle)) >= rank)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return FromOrdinal(low);
    }

    /// <summary>
    /// How many pairs have a midpoint of at most <paramref name="limit"/>: as one partner rises, the other can only fall.
    /// </summary>
    private static long PairsUpTo(ReadOnlySpan<double> sorted, double limit)
    {
        long pairs = 0;
        int partner = sorted.Length - 1;
        for (int i = 0; i < sorted.Length; i++)
        {
            while (partner >= i && SortedCopy.Midpoint(sorted[i], sorted[partner]) > limit) partner--;
            if (partner < i) break;
            pairs += partner - i + 1;
        }

        return pairs;
    }

    /// <summary>Maps doubles to integers in the same order, neighbours to neighbours.</summary>
    private static long Ordinal(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    private static double FromOrdinal(long ordinal) => BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal);
}
