using System.Diagnostics.CodeAnalysis;

namespace Attribution.Merging;

/// <summary>The guards of the interval mergers. NaN cannot get this far: a <see cref="RealInterval"/> refuses it.</summary>
internal static class IntervalGuard
{
    public static void NotEmpty(ReadOnlySpan<RealInterval> intervals)
    {
        if (intervals.IsEmpty) ThrowEmpty();
    }

    /// <summary>Refuses intervals that have no midpoint.</summary>
    public static void Bounded(ReadOnlySpan<RealInterval> intervals)
    {
        for (int i = 0; i < intervals.Length; i++)
        {
            if (!double.IsFinite(intervals[i].Width)) ThrowUnbounded(intervals[i], i);
        }
    }

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new ArgumentException("There is no interval; give at least one.");

    [DoesNotReturn]
    private static void ThrowUnbounded(RealInterval interval, int index) =>
        throw new ArgumentException(
            Printable.Message(
                $"intervals[{index}] is {interval}, which has no midpoint; "
                    + $"give both ends, or use Camps or MaximumOverlap, which need none."));
}
