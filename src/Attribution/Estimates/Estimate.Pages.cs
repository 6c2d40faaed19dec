namespace Attribution;

/// <content>The estimate as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Estimate : IPageSource
{
    /// <summary>
    /// The estimate as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The estimate as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The estimate as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The estimate as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        List<(string, PageText)> facts = [];
        if (Text is not null) facts.Add(("in the words", Printable.Quoted(Text)));
        facts.Add(("form", PageForms.InWords(Form.ToString())));
        if (Lower is { } lower) facts.Add(("lower end", EndOf(lower)));
        if (Best is { } best) facts.Add(("best figure", PageForms.Number(best)));
        if (Upper is { } upper) facts.Add(("upper end", EndOf(upper)));
        facts.Add(("what it asserts", ToString("I")));
        if (Unit is not null) facts.Add(("unit", Printable.Name(Unit.ToString())));
        if (Coverage != Coverage.None) facts.Add(("coverage", Coverage.ToString()));
        if (IsApproximate) facts.Add(("hedged", "yes"));
        if (Varies) facts.Add(("varies", "yes: its ends are limits of what varies, not of what is uncertain"));
        return new(Printable.Name(ToString()), [new PageFacts(facts)]);

        static string EndOf(Bound bound) => PageForms.Number(bound.Value) + (bound.IsInclusive ? "" : ", itself not included");
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
