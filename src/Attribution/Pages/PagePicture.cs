namespace Attribution;

/// <summary>A picture. Markdown, which has no place for one, leaves it out: it tells nothing that the words do not.</summary>
/// <param name="Draw">The picture as an element <c>svg</c> of a width in pixels, in the colours of a page.</param>
internal sealed record PagePicture(Func<int, PageTheme, string> Draw) : PageBlock;
