namespace Attribution;

/// <summary>The shape of a mark. All of one radius have about the same area.</summary>
internal enum PlotShape
{
    /// <summary>The first of those that tell camps apart.</summary>
    Circle,
    Square,
    Triangle,
    TriangleDown,
    Pentagon,
    Star,

    /// <summary>The last of those that tell camps apart.</summary>
    Hexagon,

    /// <summary>What belongs to several camps.</summary>
    Bullseye,

    /// <summary>A later answer took its place.</summary>
    Chevron,

    /// <summary>It says what another claim says.</summary>
    Plus,

    /// <summary>It was taken back.</summary>
    Cross,

    /// <summary>It is not used for another reason.</summary>
    Bar,

    /// <summary>A bound, and the value lies above.</summary>
    ArrowUp,

    /// <summary>A bound, and the value lies below.</summary>
    ArrowDown,
}
