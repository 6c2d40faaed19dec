namespace Attribution;

/// <summary>The scale on which values are averaged.</summary>
public enum MergeScale
{
    /// <summary>Differences count: 1,000 lies as far from 1,100 as from 900.</summary>
    Linear,

    /// <summary>
    /// Ratios count: 1,000 lies as far from 2,000 as from 500, and an average is a geometric mean. The choice for counts that differ by a
    /// factor. All points and stated ends must be above 0.
    /// </summary>
    Log,
}
