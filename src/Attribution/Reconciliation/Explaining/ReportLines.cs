namespace Attribution;

/// <summary>How the lines begin that a report itself writes, and what could pass for one.</summary>
internal static class ReportLines
{
    private static readonly string[] Beginnings =
    [
        .. Enum.GetNames<Grade>(),
        "Verdict", "Camps", "Merged", "No merged value", "Answers come from", "Can be right together", "A further", "Robust", "Not robust",
    ];

    private static readonly string[] Likenesses = [.. Beginnings.Select(beginning => Likeness.Of(beginning))];

    /// <summary>
    /// What a line begins with, in quotation marks where it could pass for a line that the report itself writes: a source may be called
    /// "Verdict".
    /// </summary>
    /// <param name="printed">A name, an id or a title, fit to print.</param>
    public static string Begin(string printed) => CouldBe(printed) ? Printable.Quoted(printed, int.MaxValue) : printed;

    /// <summary>Whether a printed name could be read as a line of the report: a heading, a grade, an item of a list.</summary>
    private static bool CouldBe(string printed)
    {
        string text = Likeness.Of(printed.TrimStart('\u2068', '‘', '’', '“', '\'', '"', ' '));
        return text.Length > 0
            && (!char.IsLetterOrDigit(text[0]) && text[0] is '-' or '–' or '—' or '•' or '*' or '#' or '>' or '·' or '+' or '='
                || text.Contains(" · ", StringComparison.Ordinal)
                || Likenesses.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
