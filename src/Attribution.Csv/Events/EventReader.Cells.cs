using System.Globalization;

namespace Attribution;

/// <content>What single cells say, and records that are no events.</content>
internal sealed partial class EventReader
{
    /// <summary>What a record is that is no event: one that sums up the others, or a note below the table.</summary>
    private (string Code, string Message)? Extra()
    {
        if (_reader.First is not { } first) return null;
        if (ExtraRows.IsTotal(_reader.Cell(_heading.Id) ?? first))
        {
            return ("total-row", $"The record is headed {Quote.Of(_reader.Cell(_heading.Id) ?? first)}: it sums up the others and is "
                + "not an event. Delete it in the table.");
        }

        int filled = 0;
        for (int place = 0; place < _reader.FieldCount && filled < 2; place++) filled += _reader.Has(place) ? 1 : 0;
        return filled == 1 && _reader.FieldCount > 1 && ExtraRows.IsNote(first)
            ? ("note-row", $"The record has nothing but {Quote.Of(first)}: it is a note and no event. Delete it in the table.")
            : null;
    }

    private decimal? Number(int place)
    {
        ReadOnlySpan<byte> bytes = _reader.Bytes(place);
        if (bytes.IsEmpty) return null;
        if (System.Buffers.Text.Utf8Parser.TryParse(bytes, out decimal number, out int consumed) && consumed == bytes.Length)
        {
            return Counted(number, place);
        }

        if (_reader.Cell(place) is not { } cell) return null;
        if (decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number))
        {
            return Counted(number, place);
        }

        if (Placeholders.Has(cell))
        {
            Refuse("number", place, $"{Quote.Of(cell)} says nothing; leave the cell blank, which is not 0.");
            return null;
        }

        string what = SpreadsheetCells.IsDate(cell) ? "a date into which a spreadsheet turned it" : "not a number";
        Refuse("number", place, $"{Quote.Of(cell)} is {what}; write digits alone, with a point for decimals, as 1200 or 3.5.");
        return null;
    }

    private decimal? Counted(decimal number, int place)
    {
        if (_topic.Unit!.Kind != UnitKind.Count) return number;
        if (number is > 0 and < 1_000 && number.Scale == 3)
        {
            string written = number.ToString(CultureInfo.InvariantCulture);
            string whole = written.Replace(".", "", StringComparison.Ordinal);
            Refuse("number", place, $"{written} is a count with three decimals, or {whole} with a point that groups; write digits alone.");
            return null;
        }

        if (number >= 0 && decimal.IsInteger(number)) return number;
        if (number >= 0)
        {
            string broken = number.ToString(CultureInfo.InvariantCulture);
            Refuse("number", place, $"{broken} is not a whole number, and the topic counts {_topic.Unit.Plural}; correct it.");
            return null;
        }

        string text = number.ToString(CultureInfo.InvariantCulture);
        Refuse("negative-count", place, $"{text} is below 0, which no count is; leave the cell blank where nothing is known.");
        return null;
    }

    /// <summary>A cell that says something; null for a blank, and a problem for what a spreadsheet shows where it fails.</summary>
    private string? Filled(int place)
    {
        if (_reader.Cell(place) is not { } cell || Placeholders.Has(cell)) return null;
        if (!SpreadsheetCells.IsError(cell)) return cell;
        Refuse("spreadsheet-error", place, $"{Quote.Of(cell)} is what a spreadsheet shows where a formula or a column fails; write what "
            + "it was.");
        return cell;
    }
}
