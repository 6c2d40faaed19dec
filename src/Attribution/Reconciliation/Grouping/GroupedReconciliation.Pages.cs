namespace Attribution;

/// <content>The verdicts of the groups as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class GroupedReconciliation : IPageSource
{
    /// <summary>
    /// The verdicts of the groups as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark
    /// as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The verdicts of the groups as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The verdicts of the groups as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The verdicts of the groups as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        int rows = isFull ? Count : MostRows, remarks = isFull ? Remarks.Length : MostRemarks;
        List<PageBlock> blocks = [Table(rows).OnPage("Each group by itself")];
        if (Pictures.CanShow(Together, isFull)) blocks.Insert(0, Pictures.Of(options => Together.ToSvg(options)));
        if (Count > rows) blocks.Add(PageForms.More(Count - rows, "group"));
        if (!Remarks.IsEmpty) blocks.Add(new PageList([.. Remarks.Take(remarks).Select(remark => (PageText)remark.ToString())]));
        if (Remarks.Length > remarks) blocks.Add(PageForms.More(Remarks.Length - remarks, "remark"));
        foreach (ReconciliationGroup group in Groups.Take(rows))
        {
            Page page = VerdictPage.Of(group.Result, isFull, isDrawn: isFull);
            blocks.Add(new PageSection(ReportLines.Begin(group.Name), page.Blocks, IsFolded: true));
        }

        return new(ReportLines.Begin(Topic.ToString()), blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
