namespace Attribution.Merging;

/// <summary>
/// The smallest interval that holds every number of every input: "somewhere between the lowest and the highest of what was said".
/// </summary>
/// <remarks>Right if any one source is right. An end that one source leaves unstated is unstated in the envelope.</remarks>
public static class Envelope
{
    /// <summary>The envelope of at least one interval, in O(k).</summary>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    public static RealInterval Of(ReadOnlySpan<RealInterval> intervals)
    {
        IntervalGuard.NotEmpty(intervals);
        RealInterval hull = intervals[0];
        foreach (RealInterval interval in intervals[1..]) hull = hull.Hull(interval);
        return hull;
    }
}
