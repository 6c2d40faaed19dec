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

    /// <summary>
    /// What a line or a sentence begins with, in quotation marks where it could pass for one that the report itself writes: a source may be
    /// called "Verdict".
    /// </summary>
    /// <param name="printed">A name, an id or a title, fit to print.</param>
    public static string Begin(string printed) =>
        CouldBe(printed) ? $"“{printed.Replace('“', '‘').Replace('”', '’')}”" : printed;

    /// <summary>Whether a printed name could be read as a line of the report: a heading, a grade, an item of a list.</summary>
    private static bool CouldBe(string printed)
    {
        if (printed.StartsWith('“')) return false;
        string text = Likeness.Of(printed.TrimStart('\u2068', '‘', '’', '\'', '"', ' '));
        return text.Length > 0
            && (text[0] is '-' or '–' or '—' or '•' or '*' or '#' or '>' or '·' or '+' or '='
                || text.Contains(" · ", StringComparison.Ordinal)
                || Likenesses.Value.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
