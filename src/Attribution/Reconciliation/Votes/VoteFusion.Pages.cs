using Attribution.Merging;

namespace Attribution;

/// <content>The fused votes as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class VoteFusion : IPageSource
{
    /// <summary>
    /// The fused votes as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's
    /// system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The fused votes as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The fused votes as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The fused votes as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        List<PageBlock> blocks = [];
        if (Refusal is not null) blocks.Add(new PageParagraph(PageText.Strong("no result: ") + Refusal.ToString()));
        if (!Beliefs.IsEmpty)
        {
            IEnumerable<IReadOnlyList<string>> rows = Beliefs.Select(belief => (IReadOnlyList<string>)
            [
                Printable.Name(belief.Answer),
                UnitSum.Short(belief.Probability),
                UnitSum.Short(belief.Belief),
                UnitSum.Short(belief.Plausibility),
            ]);
            blocks.Add(PageTable.Of("How far each answer is to be believed", ["answer", "probability", "belief", "plausibility"], rows));
        }

        List<(string, PageText)> facts = [];
        if (Conflict is { } conflict) facts.Add(("conflict K", UnitSum.Text(conflict)));
        if (Uncertainty is { } uncertainty) facts.Add(("assigned to no answer", UnitSum.Text(uncertainty)));
        facts.Add(("method", Method));
        facts.Add(("trust", Wording.Plain(Trust)));
        if (!WithoutTrust.IsEmpty) facts.Add(("without trust", Printable.Names(WithoutTrust.Select(claim => claim.Id))));
        blocks.Add(new PageFacts(facts));
        if (!Warnings.IsEmpty) blocks.Add(new PageList([.. Warnings.Select(warning => (PageText)warning.ToString())]));
        if (!Blocs.IsEmpty)
        {
            IEnumerable<VoteBloc> told = isFull ? Blocs : Blocs.Take(Page.MostRows);
            List<PageBlock> blocs = [new PageList([.. told.Select(bloc => (PageText)bloc.ToString())])];
            if (!isFull && Blocs.Length > Page.MostRows) blocs.Add(PageForms.More(Blocs.Length - Page.MostRows, "bloc"));
            blocks.Add(new PageSection("The independent voices that were fused", blocs, IsFolded: true));
        }

        return new($"Votes by {Method}", blocks);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
