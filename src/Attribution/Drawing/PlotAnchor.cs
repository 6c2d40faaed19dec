namespace Attribution;

/// <summary>What the place of a text is.</summary>
internal enum PlotAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
