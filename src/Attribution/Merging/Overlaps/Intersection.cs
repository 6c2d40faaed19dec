namespace Attribution.Merging;

/// <summary>The numbers that lie in every interval: what is left if every source is right.</summary>
/// <remarks>
/// Not an estimate: it narrows as the sources' conflict grows, and is empty as soon as two of them contradict each other.
/// </remarks>
public static class Intersection
{
    /// <summary>The intersection of at least one interval, in O(k); null when no number lies in all of them.</summary>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    public static RealInterval? Of(ReadOnlySpan<RealInterval> intervals)
    {
        IntervalGuard.NotEmpty(intervals);
        RealInterval? common = intervals[0];
        foreach (RealInterval interval in intervals[1..])
        {
            common = common.Value.Intersection(interval);
            if (common is null) return null;
        }

        return common;
    }
}
