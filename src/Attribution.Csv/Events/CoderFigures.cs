using System.Collections.Frozen;
using System.Globalization;

namespace Attribution;

/// <summary>
/// The numbers by which coders of event data write vague words, as their codebooks tell them to: 10 for "tens", 12 for "dozens", 100 for
/// "hundreds", 3 or 10 for "several".
/// </summary>
internal static class CoderFigures
{
    private static readonly (string Word, int[] Figures)[] Words =
    [
        ("hundreds", [100, 200]), ("thousands", [1_000, 2_000]), ("dozens", [12, 24]), ("tens", [10, 20]), ("scores", [20, 40]),
        ("several", [3, 10]), ("many", [3, 10]), ("numerous", [3, 10]), ("few", [3]), ("unknown", [3, 10]),
    ];

    /// <summary>All of those figures, as they are written in words.</summary>
    private static readonly FrozenDictionary<decimal, string> InWords = new Dictionary<decimal, string>
    {
        [3] = "three",
        [10] = "ten",
        [12] = "twelve",
        [20] = "twenty",
        [24] = "twenty-four",
        [40] = "forty",
        [100] = "hundred",
        [200] = "two hundred",
        [1_000] = "thousand",
        [2_000] = "two thousand",
    }.ToFrozenDictionary();

    /// <summary>Whether the figure is one by which some word is written.</summary>
    public static bool MayBe(decimal figure) => InWords.ContainsKey(figure);

    /// <summary>The word in a text that the figure stands for; null if there is none, or the text has the figure itself.</summary>
    public static string? Of(decimal figure, string text)
    {
        if (HasNumber(text, figure)) return null;
        foreach ((string word, int[] figures) in Words)
        {
            if (figures.Contains((int)figure) && HasWord(text, word)) return word;
        }

        return null;
    }

    private static bool HasNumber(string text, decimal figure)
    {
        string digits = figure.ToString("0", CultureInfo.InvariantCulture);
        string grouped = figure.ToString("#,0", CultureInfo.InvariantCulture);
        return HasFigure(text, digits) || (grouped != digits && HasWord(text, grouped)) || HasWord(text, InWords[figure]);
    }

    /// <summary>Whether a text has a figure that is not the day of a date: notes begin with "On 10 January 2023".</summary>
    private static bool HasFigure(string text, string digits)
    {
        for (int at = -1; (at = WordAt(text, digits, at + 1)) >= 0;)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(), after = text.AsSpan(at + digits.Length).TrimStart();
            int end = after.IndexOfAny(" ,.");
            if (!IsMonth(before[(before.LastIndexOf(' ') + 1)..]) && !IsMonth(end < 0 ? after : after[..end])
                && !after.StartsWith("/") && !after.StartsWith("-"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        {
            if (month.Length > 0 && word.Length >= 3 && month.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HasWord(string text, string word) => WordAt(text, word, 0) >= 0;

    private static int WordAt(string text, string word, int start)
    {
        for (int at = start - 1; (at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return at;
        }

        return -1;
    }
}
