namespace Attribution;

/// <summary>What the columns of a <see cref="ReadingTable"/> hold.</summary>
public enum TableKind
{
    /// <summary>Values alone.</summary>
    Values,

    /// <summary>Values with their variances.</summary>
    Variances,

    /// <summary>Natural logarithms with their variances, for mergers on the log scale.</summary>
    LogVariances,

    /// <summary>The two ends of intervals.</summary>
    Intervals,
}
