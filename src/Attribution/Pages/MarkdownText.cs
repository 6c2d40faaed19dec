using System.Buffers;
using System.Text;

namespace Attribution;

/// <summary>
/// The one place through which text passes before it stands in Markdown: what is written reads as the text, and is never a heading, a
/// list, a link, emphasis, a cell, HTML, a formula, an attribute or a second line, wherever it stands.
/// </summary>
/// <remarks>
/// <para>
/// Of the characters that may begin markup within a line each is written with a backslash; those of HTML and of templates as references,
/// which dialects without such backslashes know too. A character that is markup at the beginning of a line alone is written so at the
/// beginning of every text, and marks that make a link of plain words only where they would: <c>http\://</c>, <c>www\.</c>,
/// <c>example\.org</c>.
/// </para>
/// <para>
/// Some sites find mentions and addresses in the finished text, where no backslash is left: U+2060, which has no width, parts the @ of
/// <c>@name</c> and the # of <c>#12</c> from what follows.
/// </para>
/// <para>CommonMark 0.31.2, section 2.4, and GitHub Flavored Markdown 0.29, sections 4.10, 6.5 and 6.9.</para>
/// </remarks>
internal static class MarkdownText
{
    private const char Parting = '\u2060';

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

    /// <summary>Text as Markdown on one line.</summary>
    public static string Of(PageText text)
    {
        StringBuilder line = new();
        foreach (PageRun run in text.Runs)
        {
            switch (run.Kind)
            {
                case PageRunKind.Link:
                    line.Append('<').Append(run.Text).Append('>');
                    break;
                case PageRunKind.Strong when run.Text.Length > 0:
                    line.Append("**");
                    Escape(line, run.Text);
                    line.Append("**");
                    break;
                default:
                    Escape(line, run.Text);
                    break;
            }
        }

        int end = line.Length;
        while (end > 0 && line[end - 1] == ' ') end--;
        return line.ToString(0, end);
    }

    /// <summary>Writes a text of one line.</summary>
    private static void Escape(StringBuilder line, string text)
    {
        bool isFirst = line.Length == 0;
        if (isFirst) text = text.TrimStart(' ');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i], next = i + 1 < text.Length ? text[i + 1] : ' ';
            switch (c)
            {
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                case '&':
                    line.Append("&amp;");
                    break;
                case '{':
                    line.Append("&#123;");
                    break;
                case '@' or '#':
                    line.Append(c == '#' ? "\\#" : "@");
                    if (char.IsLetterOrDigit(next) || next is '_' or '-') line.Append(Parting);
                    break;
                default:
                    if (IsMark(c) || IsMarkHere(c, next, text.AsSpan(0, i), isFirst)) line.Append('\\');
                    line.Append(c);
                    break;
            }
        }
    }

    /// <summary>Whether a character may be markup wherever it stands.</summary>
    private static bool IsMark(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '^';

    /// <summary>
    /// Whether a character may be markup where it stands: at the beginning of a line, beside its like, or between what it would join.
    /// </summary>
    private static bool IsMarkHere(char c, char next, ReadOnlySpan<char> before, bool isFirst)
    {
        bool isAtStart = isFirst && before.IsEmpty;
        char last = before.IsEmpty ? ' ' : before[^1];
        return c switch
        {
            '-' or '!' or '(' => isAtStart,
            '+' or '=' or '"' => (isAtStart && c != '"') || last == c || next == c,
            ':' => isAtStart || next != ' ',
            ')' => isFirst && next == ' ' && IsNumber(before),
            '.' => (isFirst && next == ' ' && IsNumber(before))
                || (char.IsLetterOrDigit(last) && char.IsLetter(next))
                || before.EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>Whether a text so far could be the number of an item of a list: "1", and in some dialects "a" and "iv".</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && (!text.ContainsAnyExceptInRange('0', '9')
            || !text.ContainsAnyExcept(RomanDigits)
            || (text.Length == 1 && char.IsAsciiLetter(text[0])));
}
