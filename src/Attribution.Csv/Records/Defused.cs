namespace Attribution;

/// <summary>
/// Cells that a spreadsheet would run as a formula: an apostrophe before the first character keeps it from that, and reading takes the
/// apostrophe off again.
/// </summary>
/// <remarks>
/// The characters are those of OWASP's page on CSV injection, with the full-width forms that some spreadsheets take as well.
/// </remarks>
internal static class Defused
{
    /// <summary>The text with an apostrophe before it, if it could be a formula, or could be a text with such an apostrophe.</summary>
    public static string Write(string text) => IsFormula(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Write"/>.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> cell) =>
        cell.Length > 1 && cell[0] == '\'' && IsFormula(cell.TrimStart('\'')) ? cell[1..] : cell;

    /// <summary>Whether a spreadsheet may take the text as a formula.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
