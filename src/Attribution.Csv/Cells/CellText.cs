namespace Attribution;

/// <summary>Cuts a cell into parts where it says so outside of brackets and quotation marks.</summary>
internal static class CellText
{
    /// <summary>The parts between a mark, trimmed, without blank ones.</summary>
    public static List<string> Of(string cell, char mark)
    {
        List<string> parts = [];
        int depth = 0, start = 0;
        bool quoted = false;
        for (int i = 0; i <= cell.Length; i++)
        {
            char c = i < cell.Length ? cell[i] : mark;
            if (i < cell.Length)
            {
                if (c == '“') quoted = true;
                else if (c == '”') quoted = false;
                else if (c is '(') depth++;
                else if (c is ')') depth = Math.Max(0, depth - 1);
                if (c != mark || depth > 0 || quoted) continue;
            }

            string part = cell[start..i].Trim();
            if (part.Length > 0) parts.Add(part);
            start = i + 1;
        }

        return parts;
    }

    /// <summary>What stands before a bracket at the end, and in it; the bracket is null where the text does not end with one.</summary>
    public static (string Before, string? Bracket) Bracketed(string text)
    {
        if (!text.EndsWith(')')) return (text, null);
        int depth = 0;
        for (int i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == ')') depth++;
            if (text[i] == '(' && --depth == 0) return (text[..i].TrimEnd(), text[(i + 1)..^1].Trim());
        }

        return (text, null);
    }

    /// <summary>Letters and digits in one case, so that words are compared as people see them: "Neither confirms nor denies".</summary>
    public static string Key(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
