using System.Collections.Immutable;

namespace Attribution;

/// <summary>Text on a page: runs of characters, some of them set off. Whatever they are, no writer takes them for markup.</summary>
/// <remarks>
/// The runs are fit to print, as everything that <see cref="Printable"/> returns, and have nothing that XML and HTML have no place for.
/// </remarks>
internal sealed class PageText
{
    private PageText(ImmutableArray<PageRun> runs) => Runs = runs;

    public ImmutableArray<PageRun> Runs { get; }

    public bool IsEmpty => Runs.All(run => run.Text.Length == 0);

    public static implicit operator PageText(string text) => new([new(XmlText.Of(text), PageRunKind.Plain)]);

    public static PageText operator +(PageText one, PageText other) => new([.. one.Runs, .. other.Runs]);

    /// <summary>Text that stands out.</summary>
    public static PageText Strong(string text) => new([new(XmlText.Of(text), PageRunKind.Strong)]);

    /// <summary>A web address as it is, which leads there.</summary>
    public static PageText Link(Uri address) => new([new(address.AbsoluteUri, PageRunKind.Link)]);

    /// <summary>"DIVIDED · 2 independent witnesses": what stands before the first point stands out.</summary>
    public static PageText Headed(string text)
    {
        int end = text.IndexOf(" · ", StringComparison.Ordinal);
        return end < 0 ? Strong(text) : Strong(text[..end]) + text[end..];
    }
}
