namespace Attribution;

/// <summary>A list of sentences, or of other things in no order of rank.</summary>
/// <param name="Items">What stands in it, at least one.</param>
internal sealed record PageList(IReadOnlyList<PageText> Items) : PageBlock;
