namespace Attribution;

/// <summary>What a merger must find in a <see cref="Reading"/>.</summary>
public enum ReadingNeeds
{
    /// <summary>An interval, which may be unbounded on either side.</summary>
    Interval,

    /// <summary>A best figure, or an interval with two ends, whose middle can stand in for one.</summary>
    Point,

    /// <summary>A distribution with a variance.</summary>
    Variance,

    /// <summary>A distribution with a density.</summary>
    Density,
}
