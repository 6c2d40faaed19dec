namespace Attribution;

/// <summary>An orchard plot before it is drawn: every figure as a mark, in bands, and the merged value below.</summary>
/// <remarks>Nakagawa et al. 2021, Research Synthesis Methods 12:4, https://doi.org/10.1002/jrsm.1424.</remarks>
internal sealed class OrchardChart
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<(string Text, PlotFace Face)> Head { get; init; } = [];

    public required IReadOnlyList<OrchardBand> Bands { get; init; }

    /// <summary>The merged value and what belongs to it.</summary>
    public IReadOnlyList<ForestRow> Merged { get; init; } = [];

    public string? Verdict { get; init; }

    public string AxisTitle { get; init; } = "";

    public IReadOnlyList<ForestKey> Keys { get; init; } = [];

    public IReadOnlyList<string> Foot { get; init; } = [];

    public PlotScale Scale { get; init; }

    public double? Reference { get; init; }
}
