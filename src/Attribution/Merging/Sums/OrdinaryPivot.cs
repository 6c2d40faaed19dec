using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>
/// The index of the most precise claim, of equally precise ones the smallest, where all claims are ordinary: values within 1e±35 of 0 and
/// variances within 1e±35 of 1. −1 otherwise, and without claims.
/// </summary>
internal static class OrdinaryPivot
{
    public static int OneByOne(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        int pivot = -1;
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i], variance = variances[i];
            if (!(Math.Abs(value) <= Sample.Narrow && variance >= 1 / Sample.Narrow && variance <= Sample.Narrow)) return -1;
            if (pivot < 0 || variance < variances[pivot] || (variance == variances[pivot] && value < values[pivot]))
            {
                pivot = i;
            }
        }

        return pivot;
    }

    /// <summary>For eight claims: the general form with its single step unrolled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OfEight(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        Vector256<double> v = At(variances, 0), w = At(variances, ClaimVectors.Width);
        if ((Ordinary(At(values, 0), v) & Ordinary(At(values, ClaimVectors.Width), w)).ExtractMostSignificantBits() != 0b1111) return -1;
        Vector256<double> least = Least(Vector256.MinNative(v, w));
        uint most = Vector256.Equals(v, least).ExtractMostSignificantBits()
            | (Vector256.Equals(w, least).ExtractMostSignificantBits() << ClaimVectors.Width);
        int pivot = BitOperations.TrailingZeroCount(most);
        while ((most &= most - 1) != 0)
        {
            int candidate = BitOperations.TrailingZeroCount(most);
            if (values[candidate] < values[pivot])
            {
                pivot = candidate;
            }
        }

        return pivot;
    }

    /// <summary>
    /// For four claims or more: two vectors at a time; the last two overlap the ones before if the claims do not fill them.
    /// </summary>
    public static int InVectors(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        int second = Math.Min(ClaimVectors.Width, values.Length - ClaimVectors.Width), last = values.Length - ClaimVectors.Width - second;
        Vector256<double> ordinary = Vector256<double>.AllBitsSet, least = Vector256.Create(double.PositiveInfinity);
        for (int i = 0; ; i += 2 * ClaimVectors.Width)
        {
            int at = Math.Min(i, last);
            Vector256<double> v = At(variances, at), w = At(variances, at + second);
            ordinary &= Ordinary(At(values, at), v) & Ordinary(At(values, at + second), w);
            least = Vector256.MinNative(least, Vector256.MinNative(v, w));
            if (i >= last) break;
        }

        if (ordinary.ExtractMostSignificantBits() != 0b1111) return -1;

        least = Least(least);
        int pivot = -1;
        for (int i = 0; ; i += 2 * ClaimVectors.Width)
        {
            int at = Math.Min(i, last);
            uint most = Vector256.Equals(At(variances, at), least).ExtractMostSignificantBits()
                | (Vector256.Equals(At(variances, at + second), least).ExtractMostSignificantBits() << second);
            for (; most != 0; most &= most - 1)
            {
                int candidate = at + BitOperations.TrailingZeroCount(most);
                if (pivot < 0 || values[candidate] < values[pivot])
                {
                    pivot = candidate;
                }
            }

            if (i >= last) return pivot;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(ReadOnlySpan<double> column, int start) =>
        Vector256.Create(column.Slice(start, ClaimVectors.Width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Least(Vector256<double> variances)
    {
        Vector128<double> half = Vector128.MinNative(variances.GetLower(), variances.GetUpper());
        return Vector256.Create(double.MinNative(half.ToScalar(), half.GetElement(1)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Ordinary(Vector256<double> values, Vector256<double> variances) =>
        Vector256.LessThanOrEqual(Vector256.Abs(values), Vector256.Create(Sample.Narrow))
            & Vector256.GreaterThanOrEqual(variances, Vector256.Create(1 / Sample.Narrow))
            & Vector256.LessThanOrEqual(variances, Vector256.Create(Sample.Narrow));
}
