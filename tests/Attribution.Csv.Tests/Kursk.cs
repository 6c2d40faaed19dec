using System.Text;

namespace Attribution.Tests;

/// <summary>The article of docs/examples, as JSON and as a table, and what a test makes of the table.</summary>
internal static class Kursk
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs", "examples");

    public static ClaimSet Json { get; } = ClaimSetJson.Parse(File.ReadAllText(Path.Combine(Folder, "kursk.json")));

    /// <summary>The table, with CR LF.</summary>
    public static string Table { get; } = File.ReadAllText(Path.Combine(Folder, "kursk.csv")).ReplaceLineEndings("\r\n");

    public static ClaimCsvOptions Options { get; } = ClaimCsvOptions.For(Json);

    /// <summary>The table with passages replaced, each of which it has once.</summary>
    public static string With(params (string Passage, string Replacement)[] changes)
    {
        string table = Table;
        foreach ((string passage, string replacement) in changes)
        {
            Assert.Single(table.Split(passage)[1..]);
            table = table.Replace(passage, replacement, StringComparison.Ordinal);
        }

        return table;
    }

    /// <summary>The table as a spreadsheet with a decimal comma saves it.</summary>
    public static string Semicolons()
    {
        StringBuilder text = new();
        foreach (string line in Table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            text.AppendJoin(';', Cells(line).Select(cell => cell.Contains(';', StringComparison.Ordinal) ? $"\"{cell}\"" : cell))
                .Append("\r\n");
        }

        return text.ToString();
    }

    public static MemoryStream Bytes(string table, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(false);
        return new([.. encoding.GetPreamble(), .. encoding.GetBytes(table)]);
    }

    public static CsvImport Import(string table, ClaimCsvOptions? options = null)
    {
        using MemoryStream stream = Bytes(table);
        return ClaimCsv.Import(stream, options ?? Options);
    }

    private static IEnumerable<string> Cells(string line)
    {
        bool quoted = false;
        StringBuilder cell = new();
        foreach (char c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) yield return Taken();
            else cell.Append(c);
        }

        yield return Taken();

        string Taken()
        {
            string taken = cell.ToString();
            cell.Clear();
            return taken;
        }
    }
}
