using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Sums kept in four parts, put together in one order on every processor: (0 + 2) + (1 + 3).</summary>
internal static class InFours
{
    /// <summary>The sum of the parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector256<double> parts)
    {
        Vector128<double> halves = parts.GetLower() + parts.GetUpper();
        return halves.ToScalar() + halves.GetElement(1);
    }

    /// <summary>Σ aᵢaⱼ over all pairs, from the sums of the parts and the same over the pairs within each part: no term is taken away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Cross(Vector256<double> sums, Vector256<double> within)
    {
        Vector128<double> halves = sums.GetLower() + sums.GetUpper();
        Vector128<double> pairs = within.GetLower() + within.GetUpper() + (sums.GetLower() * sums.GetUpper());
        return pairs.ToScalar() + pairs.GetElement(1) + (halves.ToScalar() * halves.GetElement(1));
    }

    /// <summary>The same sum of eight topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sum(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) => a + c + (b + d);
}
