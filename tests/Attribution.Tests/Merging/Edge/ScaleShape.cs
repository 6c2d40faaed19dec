namespace Attribution.Tests;

/// <summary>What many numbers look like.</summary>
public enum ScaleShape
{
    /// <summary>Noise without ties.</summary>
    Ordinary,

    /// <summary>All equal.</summary>
    Ties,

    /// <summary>All equal but one.</summary>
    AllButOneTied,

    /// <summary>1e300 and 1e-300 by turns.</summary>
    Alternating,

    /// <summary>Ascending, the intervals one within the other.</summary>
    Sorted,

    /// <summary>Descending.</summary>
    Reversed,

    /// <summary>A third of the numbers are subnormal.</summary>
    Subnormal,

    /// <summary>Noise, and all weights but one are 0.</summary>
    OneWeight,

    /// <summary>Narrow ones among wide ones.</summary>
    NarrowAmongWide,
}
