namespace Attribution;

/// <summary>The scale of the axis of figures.</summary>
public enum PlotScale
{
    /// <summary>
    /// Logarithmic where the figures span two powers of ten or more and none is below 0; linear elsewhere.
    /// </summary>
    Auto,

    /// <summary>Equal steps for equal differences.</summary>
    Linear,

    /// <summary>
    /// Equal steps for equal ratios. Figures at or below 0 have no place on it: they are drawn at the left edge, behind a break in the
    /// axis, with their number.
    /// </summary>
    Log,
}
