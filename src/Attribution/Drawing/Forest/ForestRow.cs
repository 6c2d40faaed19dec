namespace Attribution;

/// <summary>A row of a forest plot: its text on the left, its marks, and its cells on the right.</summary>
internal sealed class ForestRow
{
    /// <summary>Who it is, or null where a row above says so.</summary>
    public string? Name { get; init; }

    /// <summary>What is said, or null.</summary>
    public string? Words { get; init; }

    /// <summary>What became of it, in a word or two that are never cut: "withdrawn"; or null.</summary>
    public string? Status { get; init; }

    /// <summary>How, through whom and when, in small letters; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is but the name above other rows.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it stands under the name of a row above.</summary>
    public bool IsIndented { get; init; }

    /// <summary>The row in words, for those who do not see it.</summary>
    public string Spoken { get; init; } = "";

    /// <summary>The cells, by column; none where there are none.</summary>
    public IReadOnlyList<string> Cells { get; set; } = [];

    /// <summary>The figures that are named: none, one, or each of several alternatives.</summary>
    public double[] Points { get; init; } = [];

    /// <summary>The ranges, from behind to before.</summary>
    public ForestSpan[] Spans { get; init; } = [];

    /// <summary>The shape of its figures.</summary>
    public PlotShape Shape { get; init; }

    /// <summary>The colour: 0 is the ink.</summary>
    public int Colour { get; init; }

    /// <summary>Whether its figures are approximate.</summary>
    public bool IsHollow { get; init; }

    /// <summary>Whether it is disputed or called into question: a stroke goes through its mark.</summary>
    public bool IsStruck { get; init; }

    /// <summary>The share that its area stands for, from 0 to 1 of the heaviest; not a number where weights are not shown.</summary>
    public double Weight { get; init; } = double.NaN;

    /// <summary>Whether it is a merged value, with its figure in the middle of a diamond.</summary>
    public DiamondKind Diamond { get; init; }
}
