namespace Attribution;

/// <content>The verdict as text, as a picture and as a page, all in the same words.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Reconciliation : IPageSource
{
    /// <summary>
    /// The result as plain text. Short, it is what a newspaper would print: a headline, a line per voice with its figures, then the
    /// conflicts, what softens them, and what is earned or why nothing is. In full, it has every claim with its route, the camps, and
    /// every sentence of <see cref="Explanation"/>.
    /// </summary>
    /// <param name="full">Whether to write everything. Default: the short form.</param>
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
    /// Reconciliation verdict = Reconciler.Default.Reconcile(claims);
    /// Console.WriteLine(verdict.ToText(full: true).Contains("No merged value"));    // True
    /// </code>
    /// </example>
    public string ToText(bool full = false) => full ? FullText.Write(this) : BriefText.Write(this);

    /// <summary>The short form of <see cref="ToText"/>.</summary>
    public override string ToString() => BriefText.Write(this);

    /// <summary>
    /// The result as a picture: a forest plot with a row per claim, by voice; the grade; and the merged value, or that there is none. The
    /// picture is SVG, complete in itself, without a script; markup in names and words stays text. Where there are more rows than
    /// <see cref="PlotOptions.MaximumRows"/>, it is an orchard plot.
    /// </summary>
    /// <param name="options">Width, theme, culture and more; null for <see cref="PlotOptions.Default"/>.</param>
    /// <returns>
    /// An element <c>svg</c> with its namespace, to be saved as a file or to stand in a page; the same for claims in any order, on any
    /// machine.
    /// </returns>
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
    /// string picture = Reconciler.Default.Reconcile(claims).ToSvg();
    /// Console.WriteLine(picture[..4]);    // &lt;svg
    /// </code>
    /// </example>
    public string ToSvg(PlotOptions? options = null) => ForestOf.DrawFit(this, options ?? PlotOptions.Default);

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
