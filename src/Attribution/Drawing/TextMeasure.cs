using System.Text;

namespace Attribution;

/// <summary>Measures text without a font: an upper bound of its width in the faces that a reader may have.</summary>
internal static class TextMeasure
{
    /// <summary>The width of a text.</summary>
    /// <param name="text">The text, fit to print.</param>
    /// <param name="size">The size of the face, in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <returns>The width in pixels, at least 0.</returns>
    public static double Width(ReadOnlySpan<char> text, double size, bool isBold = false)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += GlyphWidths.Of(rune, isBold);
        return width * size;
    }
}
