namespace Attribution.Fuzz;

/// <summary>Spreadsheets of events with low, best and high figures.</summary>
internal sealed class EventsTarget : Target
{
    public override string Name => "events";

    public override IReadOnlyList<string> Pieces { get; } =
    [
        ",", ";", "\"", "\n", "\r\n", "id", "date_start", "date_end", "low", "best", "high", "source_office", "fatalities", "event_date",
        "event_id_cnty", "source", "notes",
        "1", "0", "-1", "10", "100", "1e3", "", "2001-05-02", "5-Mar", "Reuters;AP", "NaN",
    ];

    public override string Read(string text)
    {
        try
        {
            using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(text));
            CsvImport import = EventCsv.Import(stream);
            IEnumerable<string> codes = import.Problems.Select(problem => problem.Code).Distinct().Take(3);
            return $"{Math.Min(import.Claims.Count, 4)} {string.Join(' ', codes)}";
        }
        catch (CsvException refused)
        {
            return refused.Problems[0].Code;
        }
    }
}
