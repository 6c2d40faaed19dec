namespace Attribution;

/// <summary>What can be shown as a page.</summary>
internal interface IPageSource
{
    /// <summary>The page.</summary>
    /// <param name="isFull">Whether to have everything on it; else it is bounded as the short text is.</param>
    Page ToPage(bool isFull);
}
