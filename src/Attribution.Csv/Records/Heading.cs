using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The header of a table: which of its columns holds what.</summary>
internal sealed class Heading
{
    /// <summary>The most columns that a table may have.</summary>
    public const int MostColumns = 1_000;

    private const byte Empty = 1, Filled = 2;

    private readonly int[] _places;
    private readonly byte[] _nameless;
    private readonly bool _hasNameless;

    private Heading(ImmutableArray<string> cells, int[] places)
    {
        Cells = cells;
        _places = places;
        _nameless = [.. cells.Select(cell => cell.Length == 0 ? Empty : (byte)0)];
        _hasNameless = _nameless.Contains(Empty);
    }

    /// <summary>The headings as the table has them.</summary>
    public ImmutableArray<string> Cells { get; }

    /// <summary>The headings of columns that hold nothing known, and the numbers of those without one if a cell below is filled.</summary>
    public ImmutableArray<string> Unread =>
    [
        .. Cells
            .Select((cell, place) => cell.Length > 0 || _nameless[place] != Filled
                ? cell : string.Create(CultureInfo.InvariantCulture, $"(column {place + 1})"))
            .Where((cell, place) => cell.Length > 0 && Array.IndexOf(_places, place) < 0),
    ];

    /// <summary>Takes note of what stands below no heading.</summary>
    public void Pass(TableReader reader)
    {
        if (!_hasNameless) return;
        for (int place = 0; place < _nameless.Length; place++)
        {
            if (_nameless[place] == Empty && reader.Has(place)) _nameless[place] = Filled;
        }
    }

    /// <summary>The place of a column in the table, from 0, or −1 where the table does not have it.</summary>
    public int this[int column] => _places[column];

    /// <summary>Whether a record repeats the headings, as where two tables stand one below the other.</summary>
    public bool IsRepeatedBy(TableReader reader)
    {
        if (reader.First is not { } first || !Cells.Contains(first)) return false;
        int same = 0;
        for (int place = 0; place < reader.FieldCount; place++)
        {
            if (reader.Cell(place) is not { } cell) continue;
            if (place >= Cells.Length || cell != Cells[place]) return false;
            same++;
        }

        return same > 1;
    }

    /// <summary>Reads a header; null, and the problem, where it does not fit.</summary>
    /// <param name="reader">The table, its header read.</param>
    /// <param name="names">The columns that the kind of table may have.</param>
    /// <param name="chosen">Headings by the names of columns, as the caller chose them; null where none can be chosen.</param>
    /// <param name="needed">The columns that must be there.</param>
    /// <param name="faults">Where problems go.</param>
    public static Heading? Read(
        TableReader reader, ColumnNames names, IReadOnlyDictionary<string, string>? chosen, IEnumerable<int> needed, Faults faults)
    {
        ImmutableArray<string> cells = [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.Cell(place) ?? "")];
        int line = reader.Line;
        int[] places = new int[names.Names.Length];
        Array.Fill(places, -1);
        bool isRight = true;
        foreach ((string column, string heading) in chosen ?? FrozenDictionary<string, string>.Empty)
        {
            int at = names.Names.IndexOf(column);
            string key = ColumnNames.Key(heading);
            int[] found =
            [
                .. Enumerable.Range(0, cells.Length).Where(place => cells[place].Length > 0 && ColumnNames.Key(cells[place]) == key),
            ];
            if (found.Length == 1) places[at] = found[0];
            else if (found.Length == 0) Wrong("missing-column", heading, $"No column has the heading {Quote.Of(heading)}; {Has()}.");
            else Wrong("duplicate-column", heading, $"{found.Length} columns have this heading; give each its own.");
        }

        // What each heading names is found once: small tables would take longer over their header than over their rows.
        int[] named = [.. cells.Select(cell => cell.Length == 0 ? -1 : names.IndexOf(cell))];
        for (int column = 0; isRight && column < places.Length; column++)
        {
            if (places[column] >= 0 || !named.Contains(column)) continue;
            int[] found = [.. Enumerable.Range(0, cells.Length).Where(place => named[place] == column).Except(places)];
            if (found.Length > 1 && found.Count(place => names.IsName(cells[place], column)) == 1)
            {
                found = [.. found.Where(place => names.IsName(cells[place], column))];
            }

            if (found.Length == 1) places[column] = found[0];
            if (found.Length <= 1) continue;
            string those = string.Join(" and ", found.Select(place => Quote.Of(cells[place])));
            Wrong(
                "duplicate-column",
                cells[found[1]],
                $"{found.Length} columns could be '{names.Names[column]}': {those}; rename one"
                    + (chosen is null ? "." : $", or choose by Columns[\"{names.Names[column]}\"]."));
        }

        int[] missing = [.. needed.Where(column => places[column] < 0)];
        if (isRight && missing.Length > 0)
        {
            string list = string.Join(", ", missing.Select(column => $"'{names.Names[column]}'"));
            bool several = missing.Length > 1;
            string? why = cells.Length == 1 ? reader.WhyOneCell(cells[0]) : null;
            if (why is not null)
            {
                Wrong("delimiter", null, why);
            }
            else if (cells.Length == 1 && cells[0].Contains('|', StringComparison.Ordinal))
            {
                Wrong(
                    "delimiter",
                    null,
                    $"The header has one column, {Quote.Of(cells[0])}, with '|' in it; save the table with a comma, a semicolon or a "
                        + "tabulator between the cells.");
            }
            else
            {
                Wrong(
                    "missing-column",
                    null,
                    $"The table has no column {list}; {Has()}: rename {(several ? "those columns" : "the column")} in the table"
                        + (chosen is null ? "" : $", or say by Columns which {(several ? "they are" : "it is")}")
                        + ". The header must be the first line.");
            }
        }

        return isRight ? new(cells, places) : null;

        void Wrong(string code, string? column, string message)
        {
            isRight = false;
            faults.Add(code, 0, line, column, message);
        }

        string Has() => Quote.Message(string.Create(
            CultureInfo.InvariantCulture, $"it has {cells.Length}: {string.Join(", ", cells.Take(15).Select(Quote.Of))}"));
    }
}
