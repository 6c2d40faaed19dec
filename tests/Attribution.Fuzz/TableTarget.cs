namespace Attribution.Fuzz;

/// <summary>Spreadsheets of claims: what is read, and every problem with its record.</summary>
internal sealed class TableTarget : Target
{
    private static readonly ClaimCsvOptions Options = new()
    {
        Topics =
        [
            new Topic("toll", "deaths", "the earthquake", Accrual.Cumulative, unit: Unit.Counted("deaths"), nouns: ["dead", "people"]),
        ],
    };

    public override string Name => "tables";

    public override IReadOnlyList<string> Pieces { get; } =
    [
        ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "Who", "Said on", "Figure", "Via", "Topic", "Words", "Id", "Scope", "Period",
        "Stance", "Relations", "Where printed",
        "2023-02-06", "6/2/2023", "5-Mar", "nearly 3,000", "more than 2,300 dead", "=1+1", "Radio One (quotes, 2023-02-06)",
        "AP citing police", "n/a", "Total", "\0", "\uFEFF",
    ];

    public override string Read(string text)
    {
        try
        {
            using StringReader reader = new(text);
            CsvImport import = ClaimCsv.Import(reader, Options);
            bool arePlaced = import.Problems.All(problem => problem.Record >= 0 && problem.Message.Length <= 4_000);
            Law(arePlaced, "A problem has its place, and is short.");
            string table = ClaimCsv.ToCsv(import.Claims, out _);
            Law(Cells(table).All(cell => cell is [] or not ['=' or '+' or '-' or '@', ..]), "No cell is a formula.");
            IEnumerable<string> codes = import.Problems.Select(problem => problem.Code).Distinct().Take(3);
            return $"{Math.Min(import.Claims.Count, 4)} {string.Join(' ', codes)}";
        }
        catch (CsvException refused)
        {
            return refused.Problems[0].Code;
        }
    }

    /// <summary>The cells of a table whose quotation marks are doubled, as RFC 4180 says.</summary>
    private static IEnumerable<string> Cells(string table)
    {
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= table.Length; i++)
        {
            if (i < table.Length && table[i] == '"') isQuoted = !isQuoted;
            if (i < table.Length && (isQuoted || table[i] is not (',' or '\n'))) continue;

            yield return table[start..i].Trim('"', '\r');
            start = i + 1;
        }
    }
}
