namespace Attribution;

/// <summary>Reads a table that declares things, such as topics or sources: each record is one of them, or a problem.</summary>
internal sealed class SmallTable(ColumnNames names, int[] needed, string things)
{
    private readonly Faults _faults = new();
    private TableReader? _reader;
    private Heading? _heading;

    /// <summary>The record that is being read.</summary>
    public (int Record, int Line) Place => (_reader!.Record, _reader.Line);

    /// <summary>A cell, trimmed; null where it is blank or the table has no such column.</summary>
    public string? this[int column] => _reader!.Cell(_heading![column]);

    /// <summary>A cell that must not be blank.</summary>
    public string? Needed(int column)
    {
        if (this[column] is { } cell) return cell;
        Refuse("missing-value", column, $"The cell is blank; every record needs its '{names.Names[column]}'.");
        return null;
    }

    public void Refuse(string code, int? column, string message) => Refuse(code, Place, column, message);

    public void Refuse(string code, (int Record, int Line) place, int? column, string message) => _faults.Add(
        code, place.Record, place.Line, column is { } known && _heading![known] is >= 0 and int at ? _heading.Cells[at] : null, message);

    /// <summary>A value made of the record; null, and a problem, where the domain refuses it.</summary>
    public T? Try<T>(string code, int? column, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException)
        {
            Refuse(code, column, Quote.Message(refusal));
            return null;
        }
    }

    /// <summary>A word of an enum; null where the cell is blank, and a problem where it is another word.</summary>
    public T? Word<T>(int column)
        where T : struct, Enum
    {
        if (this[column] is not { } cell) return null;
        if (MemberCells.Word<T>(cell) is { } value) return value;
        Refuse("unknown-word", column, $"{Quote.Of(cell)} is not known here; {Nearest.Remedy(cell, MemberCells.Spoken<T>())}");
        return null;
    }

    /// <summary>Reads all records.</summary>
    /// <exception cref="CsvException">There is a problem.</exception>
    public void Read(Stream stream, ClaimCsvOptions options, Action record)
    {
        using TableReader reader = new(new(stream, options.MaximumBytes, leaveOpen: true), options.Delimiter, names);
        _reader = reader;
        try
        {
            if (!reader.ReadHeader()) throw new TableFault("empty", 1, "The table is empty; its first line names the columns.");
            _heading = Heading.Read(reader, names, null, needed, _faults);
            while (_heading is not null && reader.Read())
            {
                if (reader.Malformed is { } malformed)
                {
                    throw new TableFault(malformed, 0,
                        "A quotation mark in this record is not closed, or stands in the midst of a cell.");
                }

                record();
            }
        }
        catch (TableFault fault)
        {
            Refuse(fault.Code, fault.Line > 0 ? (0, fault.Line) : Place, null, fault.Message);
        }

        Check();
    }

    /// <summary>Throws if there is a problem.</summary>
    public void Check()
    {
        if (_faults.Count > 0) throw new CsvException($"The table of {things} is not read:", _faults.Listed(), _faults.Unlisted);
    }
}
