namespace Attribution;

/// <content>The verdict as a page, in the words of the text.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Reconciliation : IPageSource
{
    /// <summary>
    /// The verdict as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Source president = new("president", "the president", SourceKind.Person);
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
    /// ClaimSet claims =
    /// [
    ///     new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100")),
    ///     new Claim("2", Chain.From(president), losses, Estimate.Parse("already exceeded 3,000")),
    /// ];
    /// string page = Reconciler.Default.Reconcile(claims).ToHtml();
    /// Console.WriteLine(page.Contains("&lt;script"));    // False
    /// </code>
    /// </example>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The verdict as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The verdict as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The verdict as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull) => VerdictPage.Of(this, isFull, isDrawn: true);

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
