namespace Attribution;

/// <content>The total as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Totals : IPageSource
{
    /// <summary>
    /// The total as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The total as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The total as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The total as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        List<PageBlock> blocks = [];
        if (!Remarks.IsEmpty) blocks.Add(new PageList([.. Remarks.Select(remark => (PageText)remark)]));
        int told = isFull ? Parts.Length : Math.Min(Parts.Length, Page.MostRows);
        List<PageBlock> parts = told == 0 ? [] : [new PageList([.. Parts.Take(told).Select(part => (PageText)part.ToString())])];
        if (told < Parts.Length) parts.Add(PageForms.More(Parts.Length - told, "event"));
        blocks.Add(new PageSection("Each event", parts, IsFolded: true));
        return new(TotalText.Title(this), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
