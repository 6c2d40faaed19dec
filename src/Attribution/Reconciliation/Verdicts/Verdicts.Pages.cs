namespace Attribution;

/// <content>The report as a page: a table of the topics, and each verdict below it.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Verdicts : IPageSource
{
    /// <summary>
    /// The report as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The report as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The report as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The report as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        int told = isFull ? Results.Length : Math.Min(Results.Length, Page.MostRows);
        List<PageBlock> blocks = [];
        if (told > 0) blocks.Add(Table(told).OnPage("Each topic in a line"));
        if (told < Results.Length) blocks.Add(PageForms.More(Results.Length - told, "topic"));
        int verdicts = isFull ? told : Few(told);
        blocks.AddRange(Results.Take(verdicts).Select(result => VerdictPage.Of(result, isFull, isDrawn: isFull).AsSection()));
        if (verdicts < told) blocks.Add(PageForms.More(told - verdicts, "verdict"));
        return new(Title, blocks);
    }

    /// <summary>How many verdicts have no more claims than a page has rows, all together; one at least.</summary>
    private int Few(int most)
    {
        int verdicts = 0, claims = 0;
        while (verdicts < most && (verdicts == 0 || claims + Results[verdicts].Known.Length <= Page.MostRows))
        {
            claims += Results[verdicts++].Known.Length;
        }

        return verdicts;
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
