namespace Attribution;

/// <content>The claims as a page: a table for each topic.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class ClaimSet : IPageSource
{
    /// <summary>
    /// The claims as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The claims as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The claims as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The claims as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        int left = isFull ? Count : Page.MostRows;
        List<PageBlock> blocks = [];
        foreach (IGrouping<string, Claim> topic in Claims.GroupBy(claim => claim.Topic.Id, StringComparer.Ordinal))
        {
            if (left == 0) break;
            Claim[] told = [.. topic.Take(left)];
            left -= told.Length;
            IEnumerable<IReadOnlyList<string>> rows = told.Select(claim => (IReadOnlyList<string>)
                [Printable.Name(claim.Id), claim.Chain.Witness.Speaker.ToString(), Said(claim), claim.Chain.ToString()]);
            string title = told[0].Topic.ToString();
            PageTable table = PageTable.Of($"The claims on {Printable.Name(topic.Key)}", ["claim", "said by", "said", "came by"], rows);
            blocks.Add(new PageSection(title, [table]));
        }

        if (!isFull && Count > Page.MostRows) blocks.Add(PageForms.More(Count - Page.MostRows, "claim"));
        return new(ToString(), blocks);
    }

    private static string Said(Claim claim) =>
        claim.Statement
        + (claim.Scope.Count == 0 ? "" : $" ({claim.Scope})")
        + (claim.Period is null ? "" : $" ({claim.Period})");

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
