namespace Attribution;

/// <content>The comparison as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class PolicyComparison : IPageSource
{
    /// <summary>
    /// The comparison as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The comparison as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The comparison as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The comparison as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        string[] summary = [.. Summary()];
        List<PageBlock> blocks = [new PageParagraph(PageText.Strong(summary[0]))];
        if (summary.Length > 1) blocks.Add(new PageList([.. summary.Skip(1).Select(line => (PageText)line)]));
        blocks.Add(Table().OnPage("The verdict under each reader, with each merger"));
        return new(ReportLines.Begin(Cells[0].Result.Topic.ToString()), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
