namespace Attribution;

/// <content>The claim as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Claim : IPageSource
{
    /// <summary>
    /// The claim as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The claim as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The claim as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The claim as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        List<(string, PageText)> facts =
        [
            ("said by", Chain.Witness.Speaker.ToString()),
            ("said", Value is Estimate { Text: { } text } ? $"{Statement}: {Printable.Quoted(text)}" : Statement),
            ("of", Topic.ToString()),
            ("came by", Chain.ToString()),
        ];
        Add("stance", Stance == Stance.Asserts ? null : PageForms.InWords(Stance.ToString()));
        Add("as said", Modality is null ? null : Printable.Quoted(Modality));
        Add("scope", Scope.Count == 0 ? null : Scope.ToString());
        Add("for the time", Period?.ToString());
        Add("basis", Basis == CountBasis.NotStated ? null : PageForms.InWords(Basis.ToString()));
        foreach (Assessment assessment in Assessments) facts.Add(("rated", assessment.ToString()));
        foreach (ClaimRelation relation in Relations) facts.Add(("relation", relation.ToString()));
        foreach (Appearance appearance in Appearances) facts.Add(("printed", Printed(appearance)));
        Add("recorded", RecordedAt?.ToString());
        Add("entered", Entry is null ? null : Printable.Passage(Entry.ToString()));
        return new(ToString(), [new PageFacts(facts)]);

        void Add(string term, string? said)
        {
            if (said is not null) facts.Add((term, said));
        }
    }

    private static PageText Printed(Appearance appearance)
    {
        PageText text = appearance.ToString();
        if (appearance.Url is { } url) text = text + " " + PageText.Link(url);
        if (appearance.Archive is { } archive) text = text + "; archived " + PageText.Link(archive);
        return appearance.Retrieved is { } day ? text + $"; retrieved {Edtf.On(day)}" : text;
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
