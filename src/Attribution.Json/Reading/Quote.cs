using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Makes untrusted text fit for a message: of limited length, on one line, without characters that control a terminal.</summary>
internal static class Quote
{
    private const int LongestQuotation = 80;
    private const int LongestMessage = 400;

    /// <summary>The text in quotation marks, cut after 80 characters.</summary>
    public static string Of(string text) => $"'{Clean(text, LongestQuotation)}'";

    /// <summary>A message of the domain, which may quote untrusted text.</summary>
    public static string Message(string message) => Clean(message, LongestMessage);

    private static string Clean(string text, int longest)
    {
        bool cut = text.Length > longest;
        StringBuilder clean = new();
        foreach (Rune rune in (cut ? text.AsSpan(0, longest) : text).EnumerateRunes())
        {
            // Format characters include those that reverse the direction of a line.
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                clean.Append(rune);
            }
        }

        return cut ? clean.Append('…').ToString() : clean.ToString();
    }
}
