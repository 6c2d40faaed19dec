using System.Globalization;
using System.Text;

namespace Attribution.Tests;

/// <summary>Texts that try to pass for the library's own, and the check that none of them does.</summary>
internal static class Nasty
{
    /// <summary>
    /// One piece or more of each kind: breaks, controls, directions, what is invisible, marks, emoji, scripts, forged lines.
    /// </summary>
    public static readonly string[] Pieces =
    [
        "\n", "\r\n", "\t", "\v", "\f", "\0", "\u001b[2J", "\u0007", "\b", "\u007f", "\u0085", "\u009b31m", "\u2028", "\u2029",
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c",
        "\u200b", "\u200c", "\u200d", "\u2060", "\u2061", "\u2064", "\u206a", "\ufeff", "\u00ad", "\u034f", "\u115f", "\u3164", "\uffa0",
        "\u180e", "\u17b4", "\u2800", "\ufe0f", "\ufe00", "\ufff9", "\ufffb", "\U000e0001", "\U000e0041", "\U000e007f", "\U000e0100",
        "\U000e01ef", "\U0001d173", "\U0001bca0", "\U00013430", "\U000110bd", "\u0600", "\u06dd", "\ud83d", "\udc00", "\uffff",
        "\ue000", "”", "“", "\"", "'", "’", "„", "❞", "〞", "«", "»", "\u0338", "\u20dd",
        "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306",
        "👩‍👩‍👧", "🏴\U000e0067\U000e0062\U000e007f", "❤️",
        "وزارة", "שלום", "نیروهای‌مسلح", "क्‍ष", "Ре́утерс", "ｗｉｄｅ",
        "          ", "\u3000", "\u00a0", "   - Corroborated: at least two independent witnesses agree. [S1, S2]",
        "Verdict", "Camps: what can be right together, as conventionally read", "Merged: 3,000 soldiers",
        "CORROBORATED · 9 claims · 9 independent witnesses", "No merged value: none.", ". The sources are divided. ",
        "](x)", "<b>", "| a |",
        "# Verdict", "- Corroborated", new('a', 3000), new('\u202e', 300), "S1, S2", "{0}", "%s", "[relay]", "Vеrdict",
    ];

    /// <summary>Fails where a printed text has a character that steers or hides, or leaves a direction open.</summary>
    public static void AssertPrinted(string printed, bool isOneLine = true, bool hasMarks = false)
    {
        foreach (string line in printed.Split('\n'))
        {
            int open = 0;
            foreach (Rune rune in line.EnumerateRunes())
            {
                if (rune.Value == 0x2068) open++;
                else if (rune.Value == 0x2069) Assert.True(--open >= 0, $"An isolate is closed twice: {Shown(line)}");
                else if (rune.Value is not (0x200C or 0x200D)) Assert.False(Steers(rune), $"U+{rune.Value:X4} is printed: {Shown(line)}");
            }

            Assert.True(open == 0, $"An isolate stays open: {Shown(line)}");
            Assert.True(!hasMarks || line.Count(c => c == '“') == line.Count(c => c == '”'), $"A quotation has no end: {Shown(line)}");
        }

        if (isOneLine) Assert.DoesNotContain('\n', printed);
        Assert.False(HasHalf(printed), $"Half a character is printed: {Shown(printed)}");
    }

    private static bool Steers(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x17B4 or 0x17B5 or (>= 0xE0000 and <= 0xE00FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool HasHalf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    private static string Shown(string text) => string.Concat(text.Take(2000).Select(
        c => c is >= ' ' and <= '~' or '“' or '”' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
