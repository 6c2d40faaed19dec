namespace Attribution;

/// <summary>What a merger must find in a <see cref="Reading"/>.</summary>
public enum ReadingNeeds
{
    /// <summary>An interval, which may be unbounded on either side.</summary>
    Interval,

    /// <summary>A distribution with a variance.</summary>
    Variance,

    /// <summary>A distribution with a density.</summary>
    Density,
}
