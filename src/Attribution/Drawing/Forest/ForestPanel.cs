namespace Attribution;

/// <summary>Rows of one scope and time, or of one subgroup.</summary>
/// <param name="Heading">What they have in common, or null where the title says so.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Merged">What is merged of a subgroup that ends with this panel, below its rows.</param>
internal sealed record ForestPanel(string? Heading, IReadOnlyList<ForestRow> Rows, IReadOnlyList<ForestRow> Merged)
{
    /// <summary>The rows, those of a merged value included.</summary>
    public IEnumerable<ForestRow> All => Rows.Concat(Merged);
}
