using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>What notebooks make, by reflection, of the type that <see cref="TypeFormatterSourceAttribute"/> names.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by a notebook, by reflection.")]
[SuppressMessage("Performance", "CA1822", Justification = "Called by a notebook on an instance, by reflection.")]
internal sealed class NotebookFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new NotebookFormatter(NotebookFormatter.Html, (source, _) => HtmlPage.WriteWithStyle(source)),
        new NotebookFormatter("text/markdown", (source, _) => MarkdownPage.Write(source, PageOptions.Default)),
        new NotebookFormatter("text/plain", (_, instance) => $"{instance}"),
    ];
}
