using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Leading digits of a double.</summary>
internal static class Digits
{
    /// <summary>Added to the bits of a number to round it, and the mask of the bits then kept.</summary>
    public const long Half = 1L << 22, Kept = -1L << 23;

    /// <summary>
    /// The nearest double with 30 significant bits (relative change at most 1e-9) of a number within 2^1023 of 0. Iterates that agree more
    /// closely than that become equal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Cut(double x) =>
        ((Vector128.CreateScalar(x).AsInt64() + Vector128.CreateScalar(Half)) & Vector128.CreateScalar(Kept)).AsDouble().ToScalar();
}
