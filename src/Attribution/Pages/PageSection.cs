namespace Attribution;

/// <summary>A part of a page with a heading of its own.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
/// <param name="IsFolded">Whether it is folded away until a reader opens it.</param>
internal sealed record PageSection(string Title, IReadOnlyList<PageBlock> Blocks, bool IsFolded = false) : PageBlock;
