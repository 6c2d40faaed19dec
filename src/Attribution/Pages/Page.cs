namespace Attribution;

/// <summary>A result as a page: a title, and blocks below it. The same page is written as HTML and as Markdown.</summary>
/// <param name="Title">The title.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record Page(string Title, IReadOnlyList<PageBlock> Blocks)
{
    /// <summary>The most rows of a table that is not asked for in full.</summary>
    public const int MostRows = 100;

    /// <summary>The most claims, or days, that are drawn on a page that is not asked for in full.</summary>
    public const int MostDrawn = 300;

    /// <summary>The page as a part of another.</summary>
    public PageSection AsSection() => new(Title, Blocks);
}
