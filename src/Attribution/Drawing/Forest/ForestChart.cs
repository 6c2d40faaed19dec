namespace Attribution;

/// <summary>A forest plot before it is drawn: texts and numbers.</summary>
internal sealed class ForestChart
{
    /// <summary>What it is about, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Lines below the title: the definition, the verdict, as of when.</summary>
    public IReadOnlyList<(string Text, PlotFace Face)> Head { get; init; } = [];

    /// <summary>The rows.</summary>
    public required IReadOnlyList<ForestPanel> Panels { get; init; }

    /// <summary>The merged value and what belongs to it, below all panels.</summary>
    public IReadOnlyList<ForestRow> Merged { get; init; } = [];

    /// <summary>What is said across the plot where there is no merged value, or one against the verdict; or null.</summary>
    public string? Verdict { get; init; }

    /// <summary>The heads of the columns.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>What the axis counts.</summary>
    public string AxisTitle { get; init; } = "";

    /// <summary>The key: what the marks mean that occur.</summary>
    public IReadOnlyList<ForestKey> Keys { get; init; } = [];

    /// <summary>Lines below the plot.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];

    /// <summary>The scale of the axis.</summary>
    public PlotScale Scale { get; init; }

    /// <summary>Where a line of reference is drawn, or null.</summary>
    public double? Reference { get; init; }

    /// <summary>All rows, those of merged values included.</summary>
    public IEnumerable<ForestRow> Rows => Panels.SelectMany(panel => panel.All).Concat(Merged);
}
