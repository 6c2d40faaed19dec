using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// Breaks a text into lines of a width, at blanks and behind the dash of a range where it can, never within a letter with its accents.
/// </summary>
internal static class TextLines
{
    private const char Isolate = '\u2068', EndOfIsolate = '\u2069', Ellipsis = '…', Dash = '–';

    /// <summary>A sum of widths, letter by letter, may differ by this from the width of the whole.</summary>
    private const double Rounding = 1e-11;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text, fit to print: on one line, its isolates closed.</param>
    /// <param name="width">The width of a line, in pixels.</param>
    /// <param name="size">The size of the face, in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="most">The most lines; what is left over is cut, and the last line ends with an ellipsis.</param>
    /// <returns>No line for an empty text. No line is wider than asked for, unless one letter is.</returns>
    public static List<string> Wrap(string text, double width, double size, bool isBold, int most)
    {
        List<string> lines = [];
        double room = (width / size) + Rounding, used = 0;
        double mark = GlyphWidths.Of(new Rune(Ellipsis), isBold);
        int start = 0, end = -1, next = 0, depth = 0, depthAtStart = 0, depthAtBreak = 0, at = 0;
        while (at < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            double own = TextMeasure.Width(text.AsSpan(at, length), 1, isBold);
            if (used + own > room && at > start)
            {
                if (lines.Count == most - 1)
                {
                    lines.Add(Cut(text, start, at, depthAtStart, room - mark, isBold));
                    return lines;
                }

                if (end <= start) (end, next, depthAtBreak) = (at, at, depth);
                lines.Add(Closed(text[start..end], depthAtStart));
                (start, at, depth, depthAtStart, used, end) = (next, next, depthAtBreak, depthAtBreak, 0, -1);
                continue;
            }

            if (text[at] == ' ' && !text.AsSpan(at + 1).StartsWith('%')) (end, next, depthAtBreak) = (at, at + 1, depth);
            if (text[at] == Isolate) depth++;
            if (text[at] == EndOfIsolate) depth = Math.Max(0, depth - 1);
            if (text[at] == Dash && used + own <= room) (end, next, depthAtBreak) = (at + 1, at + 1, depth);
            used += own;
            at += length;
        }

        if (start < text.Length) lines.Add(Closed(text[start..], depthAtStart));
        return lines;
    }

    /// <summary>The width of the widest part that is not broken.</summary>
    public static double WidestPart(string text, double size, bool isBold)
    {
        double widest = 0;
        foreach (Range part in text.AsSpan().SplitAny(' ', Dash))
        {
            widest = Math.Max(widest, TextMeasure.Width(text.AsSpan()[part], size, isBold));
        }

        return widest + (text.Contains(Dash, StringComparison.Ordinal) ? TextMeasure.Width([Dash], size, isBold) : 0);
    }

    /// <summary>As much of a line as there is room for beside an ellipsis.</summary>
    private static string Cut(string text, int start, int end, int depth, double room, bool isBold)
    {
        int at = start;
        double used = 0;
        while (at < end)
        {
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            used += TextMeasure.Width(text.AsSpan(at, length), 1, isBold);
            if (used > room) break;
            at += length;
        }

        return Closed(text[start..at].TrimEnd(' ', Ellipsis) + Ellipsis, depth);
    }

    /// <summary>A line whose isolates begin and end on it, so that each line keeps its direction to itself.</summary>
    private static string Closed(string line, int depthBefore)
    {
        if (depthBefore == 0 && !line.AsSpan().ContainsAny(Isolate, EndOfIsolate)) return line;
        int depth = depthBefore;
        foreach (char character in line)
        {
            if (character == Isolate) depth++;
            if (character == EndOfIsolate) depth--;
        }

        return new string(Isolate, depthBefore) + line + new string(EndOfIsolate, Math.Max(0, depth));
    }
}
