using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>
/// A record below the header that goes on with it: units, types of data, or the tags of the Humanitarian Exchange Language (HXL 1.1, which
/// wants them in the first rows). It says what the columns hold, and is not one of theirs.
/// </summary>
internal static partial class UnitsRow
{
    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "text", "string", "str", "char", "varchar", "name", "free text", "date", "datetime", "yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy",
        "dd.mm.yyyy", "number", "numeric", "integer", "int", "int64", "float", "float64", "double", "decimal", "count", "boolean", "bool",
        "object", "unit", "units", "id", "url", "optional", "required", "mandatory");

    /// <summary>What to do with such a record; null where it is none.</summary>
    /// <param name="reader">The table, at the record.</param>
    /// <param name="isFirst">Whether it is the first; units stand nowhere else.</param>
    /// <param name="label">The place of the column whose cells name who or which, and here are blank or name a type.</param>
    /// <param name="figures">The places of the columns of words or figures, which here name units or types.</param>
    public static string? Of(TableReader reader, bool isFirst, int label, params ReadOnlySpan<int> figures)
    {
        if (reader.First is ['#', >= 'a' and <= 'z', ..] && AreTags(reader))
        {
            return $"The record has tags such as {Quote.Of(reader.First)}, which say what the columns hold: it is not one of theirs. "
                + "Delete it in the table.";
        }

        if (!isFirst || (reader.Has(label) && !IsType(reader.Cell(label)!))) return null;
        string? unit = null;
        foreach (int place in figures)
        {
            if (!reader.Has(place)) continue;
            unit = reader.Cell(place)!;
            if (!IsType(unit) && !IsUnit(unit)) return null;
        }

        return unit is null
            ? null
            : $"The record below the header says what the columns hold, as {Quote.Of(unit)}: it is not one of theirs. Delete it in the "
                + "table; a unit can stand in the heading, as in 'Height (ft)', or in a column 'unit'.";
    }

    private static bool AreTags(TableReader reader)
    {
        int tags = 0;
        for (int place = 0; place < reader.FieldCount; place++)
        {
            if (!reader.Has(place)) continue;
            if (!Tag().IsMatch(reader.Cell(place)!)) return false;
            tags++;
        }

        return tags > 1;
    }

    private static bool IsType(string cell) => Types.Contains(cell) || cell is ['(', .., ')'] or ['[', .., ']'] or ['<', .., '>'];

    private static bool IsUnit(string cell) =>
        cell.Length <= 40 && !cell.Any(char.IsAsciiDigit)
        && (Unit.TryParse(cell, out _) || HeadingUnit.Scale(cell) is not null
            || (Estimate.TryParse("1 " + cell, out Estimate? one) && one.Unit is not null));

    [GeneratedRegex(@"^#[a-z][a-z0-9_]*( ?[+#][a-z][a-z0-9_]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
