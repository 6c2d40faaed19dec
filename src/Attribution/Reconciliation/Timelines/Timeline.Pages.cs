namespace Attribution;

/// <content>The timeline as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Timeline : IPageSource
{
    /// <summary>
    /// The timeline as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The timeline as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The timeline as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The timeline as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        (TextTable? table, string[] remarks) = TimelineText.Parts(this, isFull);
        List<PageBlock> blocks = table is null ? [] : [table.OnPage("What was known when, and what changed")];
        bool isDrawn = Columns.Sources.Length > 0 && (isFull || Rows.Count <= Page.MostDrawn);
        if (isDrawn) blocks.Insert(0, Pictures.Of(options => ToSvg(options)));
        blocks.AddRange(remarks.Select(remark => new PageParagraph(remark)));
        return new(ReportLines.Begin(Topic.ToString()), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
