namespace Attribution;

/// <content>The verdict as a page, in the words of the text.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Reconciliation : IPageSource
{
    /// <summary>
    /// The verdict as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The verdict as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The verdict as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The verdict as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull) => VerdictPage.Of(this, isFull);

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
