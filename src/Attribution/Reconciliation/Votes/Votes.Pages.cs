namespace Attribution;

/// <content>The votes as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Votes : IPageSource
{
    /// <summary>
    /// The votes as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The votes as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The votes as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The votes as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        if (Answers.IsEmpty && Abstentions.IsEmpty) return new(ReportLines.Begin(Topic.ToString()), [new PageParagraph(NoAnswer)]);
        List<PageBlock> blocks = [];
        int told = isFull ? Answers.Length : Math.Min(Answers.Length, Page.MostRows);
        if (told > 0)
        {
            IEnumerable<IReadOnlyList<string>> rows = Answers.Take(told).Select(vote => (IReadOnlyList<string>)
                [vote.Given, vote.WitnessCount.Range, vote.Voters(isFull ? int.MaxValue : Page.MostRows)]);
            blocks.Add(PageTable.Of("Who gives which answer", ["answer", "independent witnesses", "given by"], rows));
        }

        if (told < Answers.Length) blocks.Add(PageForms.More(Answers.Length - told, "answer"));
        if (!Abstentions.IsEmpty) blocks.Add(new PageList([.. Abstentions.Select(abstention => (PageText)abstention.ToString())]));
        return new(ReportLines.Begin(Topic.ToString()), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
