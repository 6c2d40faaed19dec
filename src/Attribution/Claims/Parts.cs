namespace Attribution;

/// <summary>How the parts of a quantity relate to the whole: the values for a scope, or a span of time, within another.</summary>
public enum Parts
{
    /// <summary>Not at all, or it is not known: no part bounds its whole. The mean age of a district and of its region.</summary>
    Unrelated,

    /// <summary>They add up, so that a part is never more than its whole: casualties by region.</summary>
    AddUp,

    /// <summary>
    /// The largest of them is the value of the whole, so that a part is never more than its whole, and parts are never summed: the range of
    /// a gun over kinds of shell, the highest water along a river.
    /// </summary>
    LargestCounts,
}
