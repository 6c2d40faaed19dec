namespace Attribution;

/// <summary>Rows of one scope and time, or of one subgroup.</summary>
/// <param name="Heading">What they have in common, or null where the title says so.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ForestPanel(string? Heading, IReadOnlyList<ForestRow> Rows);
