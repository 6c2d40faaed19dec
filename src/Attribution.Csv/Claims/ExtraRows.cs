using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>Records that are no claims: units below the header, those that sum up the others, and notes between or below them.</summary>
internal sealed partial class ExtraRows(ImmutableArray<Source> sources)
{
    private static readonly FrozenSet<string> Totals = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "total", "totals", "sum", "subtotal", "sub-total", "sub total", "grand total", "overall", "average", "mean", "median", "gesamt",
        "summe", "totale", "somme", "suma", "итого", "всего", "разом", "insgesamt", "zusammen", "total général",
        "total general", "sous-total", "totaal", "razem", "celkem", "ukupno", "toplam", "σ", "∑", "合計", "合计", "总计", "總計",
        "총계", "running total", "cumulative total", "count", "all", "sum total");

    private bool _isFirst = true;

    /// <summary>Whether the record is one, which is refused as what it is.</summary>
    public bool IsOne(ClaimRow row, TableReader reader, Heading heading)
    {
        string? units = UnitsRow.Of(reader, _isFirst, heading[(int)ClaimColumn.Source], heading[(int)ClaimColumn.Words]);
        _isFirst = false;
        if (units is null && heading.IsRepeatedBy(reader))
        {
            row.Refuse("header-row", null, "The record repeats the header: it is not a claim. Delete it in the table.");
            return true;
        }

        if (units is null) return IsTotal(row, reader) || IsNote(row, reader, heading);
        row.Refuse("units-row", null, units);
        return true;
    }

    private bool IsTotal(ClaimRow row, TableReader reader)
    {
        // What stands first may be the topic, which may well be a total.
        string? first = reader.First == row[ClaimColumn.Topic] ? null : reader.First, source = row[ClaimColumn.Source];
        string? total = Total(first) ?? Total(row[ClaimColumn.Id]) ?? Total(source) ?? Total(row[ClaimColumn.Place]);
        if (total is null && source is { Length: <= 60 } && TotalMark().IsMatch(source)) total = source;
        if (total is null || sources.Any(known => known.Name == total)) return false;
        row.Refuse(
            "total-row", null,
            $"The record is headed {Quote.Of(total)}: it sums up the others and is not a claim. Delete it in the table; if it is who says "
                + "it, add it to the sources.");
        return true;

        static string? Total(string? cell) => cell is not null && IsTotal(cell) ? cell : null;
    }

    /// <summary>Whether a cell heads a record that sums up the others.</summary>
    public static bool IsTotal(string cell) =>
        cell.Length <= 20 && !cell.AsSpan().ContainsAnyInRange('0', '9') && Totals.Contains(cell.TrimEnd(':'));

    /// <summary>Whether a cell begins as a note below a table does.</summary>
    public static bool IsNote(string cell) => NoteMark().IsMatch(cell);

    /// <summary>Whether nothing but one cell is filled, which is neither the words nor the name of a source.</summary>
    private static bool IsNote(ClaimRow row, TableReader reader, Heading heading)
    {
        if (row[ClaimColumn.Words] is not null || heading.Cells.Length < 2 || reader.First is not { } only) return false;
        int filled = 0;
        for (int place = 0; place < reader.FieldCount && filled < 2; place++) filled += reader.Has(place) ? 1 : 0;
        if (filled > 1) return false;
        bool mayBeClaim = reader.FieldCount == 1
            ? Delimiters.Better(only, reader.Delimiter) is not null
            : row[ClaimColumn.Source] is not null && !NoteMark().IsMatch(only);
        if (mayBeClaim) return false;
        row.Refuse(
            "note-row", null,
            $"The record has nothing but {Quote.Of(only)}: it is a note and no claim. Delete it in the table, or give it a source and "
                + "words.");
        return true;
    }

    [GeneratedRegex(
        @"^((grand |sub[- ]?|over-?all |running )?totals? (\(|(of|for|dead|deaths|killed|injured|wounded|missing|casualties|victims|"
            + @"figures?|so far|to date|above|overall|all)\b)|(sum|average|mean|median) (of|above|over)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalMark();

    [GeneratedRegex(
        @"^([*†‡§\[(#]|(notes?|sources?|n\.?b\.?|remarks?|last updated?|updated|footnotes?|legend|as of)\b\s*(:|\d|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}
