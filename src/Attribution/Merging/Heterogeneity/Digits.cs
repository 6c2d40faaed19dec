using System.Runtime.Intrinsics;

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

    /// <summary>The same of eight ordinary numbers.</summary>
    public static Vector512<double> Cut(Vector512<double> x)
    {
        Vector512<double> head = x * Vector512.Create((double)((1 << 23) + 1));
        return head - (head - x);
    }
}
