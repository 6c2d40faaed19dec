namespace Attribution;

/// <content>The table as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Sensitivity : IPageSource
{
    /// <summary>
    /// The table as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The table as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The table as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The table as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        int told = isFull ? Rows.Length : Math.Min(Rows.Length, Page.MostRows);
        List<PageBlock> blocks = [Table(told).OnPage($"The verdict without each {_what}")];
        if (told < Rows.Length) blocks.Add(PageForms.More(Rows.Length - told, "row"));
        string[] summary = [.. Summary()];
        blocks.Insert(0, new PageParagraph(PageText.Strong(summary[0])));
        if (summary.Length > 1) blocks.Insert(1, new PageList([.. summary.Skip(1).Select(line => (PageText)line)]));
        if (Whole.Merged?.Value is not null && told == Rows.Length) blocks.Add(Pictures.Of(options => ToSvg(options)));
        return new(ReportLines.Begin(Whole.Topic.ToString()), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
