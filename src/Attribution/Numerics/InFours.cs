using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Sums kept in four parts, added in the same order on every processor: (0 + 2) + (1 + 3).</summary>
internal static class InFours
{
    /// <summary>The sum of the parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector256<double> parts)
    {
        Vector128<double> halves = parts.GetLower() + parts.GetUpper();
        return halves.ToScalar() + halves.GetElement(1);
    }

    /// <summary>
    /// Σ aᵢaⱼ over all pairs, from the sums of the parts and the products of pairs within each part: without subtraction.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Cross(Vector256<double> sums, Vector256<double> within)
    {
        Vector128<double> halves = sums.GetLower() + sums.GetUpper();
        Vector128<double> pairs = Vector128.FusedMultiplyAdd(sums.GetLower(), sums.GetUpper(), within.GetLower() + within.GetUpper());
        return Math.FusedMultiplyAdd(halves.ToScalar(), halves.GetElement(1), pairs.ToScalar() + pairs.GetElement(1));
    }

    /// <summary>The same sum for topics side by side, one register per part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum<T>(T a, T b, T c, T d)
        where T : unmanaged, ILanes<T> => a + c + (b + d);

    /// <summary>The same over all pairs, for topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cross<T>(T a, T b, T c, T d, T withinA, T withinB, T withinC, T withinD)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(a + c, b + d, T.MultiplyAdd(a, c, withinA + withinC) + T.MultiplyAdd(b, d, withinB + withinD));
}
