using System.Collections.Immutable;

namespace Attribution;

/// <summary>The places of the columns of events in a table.</summary>
internal sealed class EventHeading
{
    private static readonly Source UcdpGed = new("ucdp-ged", "UCDP GED", SourceKind.Dataset);
    private static readonly Source Acled = new("acled", "ACLED", SourceKind.Dataset);

    private EventHeading(ImmutableArray<string> cells, EventColumns columns, Source dataset)
    {
        Cells = cells;
        Dataset = dataset;
        (Id, Low, Best, High) = (At(columns.Id), At(columns.Low), At(columns.Best), At(columns.High));
        (Start, End, Precision) = (At(columns.Start), At(columns.End), At(columns.DatePrecision));
        (Sources, Originals) = (All(columns.Sources), All(columns.Originals));
        (Places, Texts) = (All(columns.Places), All(columns.Texts));
    }

    public ImmutableArray<string> Cells { get; }

    public Source Dataset { get; }

    public int Id { get; }

    public int Low { get; }

    public int Best { get; }

    public int High { get; }

    public int Start { get; }

    public int End { get; }

    public int Precision { get; }

    public int[] Sources { get; }

    public int[] Originals { get; }

    public int[] Places { get; }

    public int[] Texts { get; }

    /// <summary>The headings by which the delimiter is found.</summary>
    public static ColumnNames Names(EventColumns? given)
    {
        EventColumns[] sets = given is null ? [EventColumns.UcdpGed, EventColumns.Acled] : [given];
        return new([.. sets.SelectMany(Headings).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(heading => (heading, Array.Empty<string>()))]);
    }

    public static EventHeading? Read(TableReader reader, EventCsvOptions options, Faults faults)
    {
        ImmutableArray<string> cells = [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.Cell(place) ?? "")];
        HashSet<string> keys = [.. cells.Select(ColumnNames.Key)];
        EventColumns columns = options.Columns ?? (Has(EventColumns.Acled.Id) ? EventColumns.Acled : EventColumns.UcdpGed);
        string[] needed = [columns.Id, .. new[] { columns.Low, columns.Best, columns.High }.OfType<string>()];
        string[] missing = [.. needed.Where(heading => !Has(heading))];
        string? twice = needed.FirstOrDefault(heading => cells.Count(cell => ColumnNames.Key(cell) == ColumnNames.Key(heading)) > 1);
        if (twice is not null)
        {
            faults.Add("duplicate-column", 0, reader.Line, twice, "Several columns have this heading; give each its own.");
        }

        if (missing.Length > 0)
        {
            string? why = cells.Length == 1 ? reader.WhyOneCell(cells[0]) : null;
            string list = string.Join(", ", missing.Select(Quote.Of));
            faults.Add(
                why is null ? "missing-column" : "delimiter",
                0,
                reader.Line,
                null,
                why
                    ?? $"The table has no column {list}; it has {Quote.Message(string.Join(", ", cells.Take(15).Select(Quote.Of)))}. Say "
                        + $"by Columns which columns hold what: only those of UCDP GED and ACLED are known.");
        }

        bool isBoth = options.Columns is null && missing.Length == 0 && Has(EventColumns.Acled.Id)
            && new[] { EventColumns.UcdpGed.Id, EventColumns.UcdpGed.Best }.OfType<string>().All(Has);
        if (isBoth)
        {
            faults.Add(
                "ambiguous-columns", 0, reader.Line, null,
                "The table has the columns of ACLED and those of UCDP GED; say by Columns which of them hold the events.");
        }

        if (twice is not null || missing.Length > 0 || isBoth) return null;
        return new(cells, columns, options.Dataset ?? (ReferenceEquals(columns, EventColumns.Acled) ? Acled : UcdpGed));

        bool Has(string heading) => keys.Contains(ColumnNames.Key(heading));
    }

    private static IEnumerable<string> Headings(EventColumns columns) =>
    [
        columns.Id,
            .. new[] { columns.Low, columns.Best, columns.High, columns.Start, columns.End, columns.DatePrecision }.OfType<string>(),
        .. columns.Sources, .. columns.Originals, .. columns.Places, .. columns.Texts,
    ];

    private int At(string? heading)
    {
        if (heading is null) return -1;
        string key = ColumnNames.Key(heading);
        for (int i = 0; i < Cells.Length; i++)
        {
            if (ColumnNames.Key(Cells[i]) == key) return i;
        }

        return -1;
    }

    private int[] All(ImmutableArray<string> headings) => [.. headings.Select(At).Where(place => place >= 0)];
}
