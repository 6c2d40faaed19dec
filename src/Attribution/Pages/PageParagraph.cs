namespace Attribution;

/// <summary>A paragraph.</summary>
/// <param name="Text">What it says.</param>
internal sealed record PageParagraph(PageText Text) : PageBlock;
