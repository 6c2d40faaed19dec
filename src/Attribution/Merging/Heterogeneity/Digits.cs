using System.Runtime.CompilerServices;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Leading digits of a double.</summary>
internal static class Digits
{
    /// <summary>The nearest double with 30 significant bits (relative change at most 1e-9). Iterates that agree more closely than that become equal.</summary>
    public static double Cut(double x)
    {
        double head = x * ((1 << 23) + 1);
        return double.IsFinite(head) ? head - (head - x) : x;
    }

    /// <summary>The same of ordinary numbers side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cut<T>(T x)
        where T : unmanaged, ILanes<T>
    {
        T head = x * T.Of((1 << 23) + 1);
        return head - (head - x);
    }
}
