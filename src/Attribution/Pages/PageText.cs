using System.Collections.Immutable;

namespace Attribution;

/// <summary>Text on a page: runs of characters, some of them set off. Whatever they are, no writer takes them for markup.</summary>
/// <remarks>
/// The runs are fit to print, as everything that <see cref="Printable"/> returns. What XML and HTML have no place for is replaced here, so
/// that no text can keep a page from being written.
/// </remarks>
internal sealed class PageText
{
    private PageText(ImmutableArray<PageRun> runs) => Runs = runs;

    public static PageText Empty { get; } = new([]);

    public ImmutableArray<PageRun> Runs { get; }

    public bool IsEmpty => Runs.All(run => run.Text.Length == 0);

    public static implicit operator PageText(string text) => new([new(Fit(text), PageRunKind.Plain)]);

    public static PageText operator +(PageText one, PageText other) => new([.. one.Runs, .. other.Runs]);

    /// <summary>Text that stands out.</summary>
    public static PageText Strong(string text) => new([new(Fit(text), PageRunKind.Strong)]);

    /// <summary>A web address as it is, which leads there.</summary>
    public static PageText Link(Uri address) => new([new(address.AbsoluteUri, PageRunKind.Link)]);

    /// <summary>"DIVIDED · 2 independent witnesses": what stands before the first point stands out.</summary>
    public static PageText Headed(string text)
    {
        int end = text.IndexOf(" · ", StringComparison.Ordinal);
        return end < 0 ? Strong(text) : Strong(text[..end]) + text[end..];
    }

    /// <summary>
    /// A text on one line, with U+FFFD in place of each character that no page may have: controls, and the noncharacters of Unicode, such
    /// as U+FFFE.
    /// </summary>
    public static string Fit(string text)
    {
        string printed = Printable.Passage(text, int.MaxValue);
        bool isFit = true;
        for (int i = 0; i < printed.Length && isFit; i++)
        {
            isFit = printed[i] < '\uD800' || (printed[i] is > '\uDFFF' and < '\uFDD0') || (printed[i] is > '\uFDEF' and < '\uFFFE');
        }

        return isFit ? printed : string.Concat(printed.EnumerateRunes().Select(rune =>
            (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString()));
    }
}
