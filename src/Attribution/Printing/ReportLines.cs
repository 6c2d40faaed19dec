namespace Attribution;

/// <summary>How the lines begin that a report itself writes, and what could pass for one.</summary>
internal static class ReportLines
{
    /// <summary>The grades, the headings and the first words of sentences that tell a result.</summary>
    public static readonly string[] Beginnings =
    [
        "Unanswered", "Incomparable", "Contradicted", "Divided", "Uncorroborated", "Compatible", "Consistent", "Corroborated",
        "Verdict", "Camps", "Merged", "No merged value", "Answers come from", "Can be right together", "A further", "Robust", "Not robust",
    ];

    private static readonly Lazy<string[]> Likenesses = new(() => [.. Beginnings.Select(Likeness.Of)]);

    /// <summary>For each character of ASCII whether a text that begins with it could pass for such a line.</summary>
    private static readonly Lazy<bool[]> Suspicious = new(() =>
    [
        .. Enumerable.Range(0, 128).Select(c => !char.IsAsciiLetter((char)c) || Begins(Likeness.Of(((char)c).ToString()))),
    ]);

    /// <summary>
    /// What a line or a sentence begins with, in quotation marks where it could pass for one that the report itself writes: a source may be
    /// called "Verdict".
    /// </summary>
    /// <param name="printed">A name, an id or a title, fit to print.</param>
    public static string Begin(string printed) =>
        CouldBe(printed) ? $"“{printed.Replace('“', '‘').Replace('”', '’')}”" : printed;

    /// <summary>Whether a text is of letters, digits and blanks alone, and begins as no line does.</summary>
    private static bool IsHarmless(string printed)
    {
        if (printed.Length == 0 || printed[0] > '~' || Suspicious.Value[printed[0]]) return false;
        foreach (char c in printed)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != ' ') return false;
        }

        return true;
    }

    private static bool Begins(string start) =>
        Likenesses.Value.Any(beginning => beginning.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether a printed name could be read as a line of the report: a heading, a grade, an item of a list.</summary>
    private static bool CouldBe(string printed)
    {
        if (printed.StartsWith('“') || IsHarmless(printed)) return false;
        string text = Likeness.Of(printed.TrimStart('\u2068', '‘', '’', '\'', '"', ' '));
        return text.Length > 0
            && (text[0] is '-' or '–' or '—' or '•' or '*' or '#' or '>' or '·' or '+' or '='
                || text.Contains(" · ", StringComparison.Ordinal)
                || Likenesses.Value.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
