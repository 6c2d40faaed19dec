using System.Text;

namespace Attribution;

/// <summary>Finds what separates the cells of a table, from its first record that is not blank.</summary>
internal static class Delimiters
{
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>
    /// The length of the record in bytes, its line break included; −1 if it does not end in what there is. Line breaks before it count.
    /// </summary>
    public static int FirstRecord(ReadOnlySpan<byte> head, bool isAll)
    {
        bool quoted = false, any = false;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] == '"') quoted = !quoted;
            bool breaks = head[i] is (byte)'\r' or (byte)'\n';
            if (breaks && any && !quoted) return i + 1;
            any |= !breaks;
        }

        return isAll ? head.Length : -1;
    }

    /// <summary>
    /// The delimiter that a line such as "sep=;" declares, and the length of that line in bytes; 0 where there is no such line.
    /// </summary>
    public static (char Delimiter, int Length) Declared(ReadOnlySpan<byte> head)
    {
        int quote = head.StartsWith("\""u8) ? 1 : 0;
        if (head.Length < quote + 5 || !Ascii.EqualsIgnoreCase(head.Slice(quote, 4), "sep="u8)) return default;
        int end = quote + 5;
        if (quote == 1 && end < head.Length && head[end] == '"') end++;
        byte delimiter = head[quote + 4];
        if (delimiter is not ((byte)',' or (byte)';' or (byte)'\t') || (end < head.Length && head[end] is not ((byte)'\r' or (byte)'\n')))
        {
            return default;
        }

        if (end < head.Length && head[end] == '\r') end++;
        if (end < head.Length && head[end] == '\n') end++;
        return ((char)delimiter, end);
    }

    /// <summary>The candidate that gives most columns with known names, and of those the one that gives most columns.</summary>
    public static char Find(ReadOnlySpan<byte> record, ColumnNames names)
    {
        string text = Encoding.UTF8.GetString(record);
        return Candidates
            .Select(candidate => (Candidate: candidate, Cells: Split(text, candidate)))
            .OrderByDescending(split => split.Cells.Count(cell => names.IndexOf(cell) >= 0))
            .ThenByDescending(split => split.Cells.Count)
            .First()
            .Candidate;
    }

    /// <summary>The candidate, other than the one in use, by which a header with one column would have several; null if none.</summary>
    public static char? Better(string header, char used)
    {
        foreach (char candidate in Candidates)
        {
            if (candidate != used && header.Contains(candidate, StringComparison.Ordinal)) return candidate;
        }

        return null;
    }

    /// <summary>What a message calls a delimiter.</summary>
    public static string Name(char delimiter) => delimiter switch
    {
        '\t' => "a tabulator",
        ';' => "a semicolon",
        _ => "a comma",
    };

    private static List<string> Split(string record, char delimiter)
    {
        List<string> cells = [];
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= record.Length; i++)
        {
            if (i < record.Length && record[i] == '"') quoted = !quoted;
            if (i < record.Length && (quoted || record[i] != delimiter)) continue;
            cells.Add(record[start..i].Trim().Trim('"'));
            start = i + 1;
        }

        return cells;
    }
}
