using System.Globalization;

namespace Attribution;

/// <content>The table as a page.</content>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class MergedTable : IPageSource
{
    /// <summary>
    /// The table as an HTML page of its own: without a script, nothing loaded from elsewhere, light or dark as the reader's system is.
    /// </summary>
    public string ToHtml() => HtmlPage.Write(this, PageOptions.Default);

    /// <summary>The table as HTML: a page of its own, or a fragment for a page of yours.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToHtml(PageOptions options) => HtmlPage.Write(this, options);

    /// <summary>The table as Markdown, without any HTML.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this, PageOptions.Default);

    /// <summary>The table as Markdown, without any HTML.</summary>
    /// <param name="options">What is written, and how.</param>
    public string ToMarkdown(PageOptions options) => MarkdownPage.Write(this, options);

    Page IPageSource.ToPage(bool isFull)
    {
        int told = isFull ? Topics : Math.Min(Topics, Page.MostRows);
        if (told == 0) return new(ToString(), []);
        (string Heading, Func<MergedRow, string?> Of)[] columns =
        [
            ("status", row => PageForms.InWords(row.Status.ToString())),
            ("readings", row => PageForms.Number(row.Count)),
            ("value", row => Text(row.Value)),
            ("standard error", row => Text(row.StandardError)),
            ("range", row => row.Range?.ToString("G6")),
            ("τ²", row => Text(row.TauSquared)),
            ("Q", row => Text(row.Q)),
            ("agreeing", row => row.Agreeing is { } agreeing ? PageForms.Number(agreeing) : null),
            ("camps", row => row.CampCount is { } camps ? PageForms.Number(camps) : null),
        ];
        MergedRow[] rows = [.. Enumerable.Range(0, told).Select(topic => this[topic])];
        columns = [.. columns.Where((column, i) => i < 2 || rows.Any(row => column.Of(row) is not null))];
        List<PageBlock> blocks =
        [
            PageTable.Of(
                "The merged topics, by their positions",
                ["topic", .. columns.Select(column => column.Heading)],
                rows.Select((row, topic) => (IReadOnlyList<string>)
                    [PageForms.Number(topic), .. columns.Select(column => column.Of(row) ?? "")])),
        ];
        if (told < Topics) blocks.Add(PageForms.More(Topics - told, "topic"));
        return new(ToString(), blocks);

        static string? Text(double? number) => number?.ToString("G6", CultureInfo.InvariantCulture);
    }

    /// <summary>What LINQPad shows.</summary>
    internal object ToDump() => LinqPad.Dump(this);
}
