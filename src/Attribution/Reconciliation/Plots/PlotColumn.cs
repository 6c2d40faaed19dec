namespace Attribution;

/// <summary>A column beside the rows of a forest plot.</summary>
public sealed class PlotColumn
{
    private readonly Func<AuditEntry, ForestCells, string?> _cell;

    /// <summary>A column of your own.</summary>
    /// <param name="header">Its head.</param>
    /// <param name="cell">
    /// The cell of a claim, or null for an empty one. The text may come from outside: it is made fit to print, and is never markup.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="header"/> is blank.</exception>
    public PlotColumn(string header, Func<AuditEntry, string?> cell)
        : this(header, Given(cell))
    {
    }

    private PlotColumn(string header, Func<AuditEntry, ForestCells, string?> cell) =>
        (Header, _cell) = (Argument.NotBlank(header), cell);

    /// <summary>
    /// The figure as it was said, in the topic's unit, with the marks of the culture: "more than 3,000", "0.41 (0.13–1.26)".
    /// </summary>
    public static PlotColumn Figure { get; } = new("Figure", static (entry, cells) => cells.Figure(entry.Claim));

    /// <summary>
    /// The share of the claim in the merged value, in percent; empty where there is none that it has a known share in, and where all weigh
    /// the same.
    /// </summary>
    public static PlotColumn Weight { get; } = new("Weight", static (entry, cells) => cells.Weight(entry.Claim));

    /// <summary>The letters of the camps that a used claim belongs to, "A" or "A, C"; empty where there is one camp.</summary>
    public static PlotColumn Camp { get; } = new("Camp", static (entry, cells) => cells.Camp(entry.Claim));

    /// <summary>The id of the claim.</summary>
    public static PlotColumn Id { get; } = new("Claim", static (entry, _) => Wording.Id(entry.Claim));

    /// <summary>Its head.</summary>
    public string Header { get; }

    /// <summary>"Weight".</summary>
    public override string ToString() => Printable.Name(Header);

    internal string Cell(AuditEntry entry, ForestCells cells) => Printable.Passage(_cell(entry, cells) ?? "", Printable.LongestName);

    private static Func<AuditEntry, ForestCells, string?> Given(Func<AuditEntry, string?> cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return (entry, _) => cell(entry);
    }
}
