namespace Attribution;

/// <summary>One record of a table of claims while it is read: its cells by column, and its problems.</summary>
internal sealed class ClaimRow(TableReader reader, Heading heading, Faults faults)
{
    private static readonly int Columns = ClaimColumns.Names.Names.Length;

    private readonly string?[] _cells = new string?[Columns];
    private readonly bool[] _taken = new bool[Columns];

    private readonly int[] _notes = [.. Enumerable.Range(0, Columns).Where(column => heading[column] >= 0 && IsNote((ClaimColumn)column))];

    /// <summary>Whether a column from which something beside the words is read is not blank.</summary>
    public bool HasNotes
    {
        get
        {
            foreach (int column in _notes)
            {
                if (this[(ClaimColumn)column] is not null) return true;
            }

            return false;
        }
    }

    /// <summary>The record, from 1.</summary>
    public int Record => reader.Record;

    /// <summary>The line on which it begins.</summary>
    public int Line => reader.Line;

    /// <summary>Whether a problem keeps the record from being a claim.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether the words of the claim are kept without their value, because of a problem.</summary>
    public bool HasWordsOnly { get; private set; }

    /// <summary>A cell, trimmed; null where it is blank or the table has no such column.</summary>
    public string? this[ClaimColumn column]
    {
        get
        {
            if (_taken[(int)column]) return _cells[(int)column];
            _taken[(int)column] = true;
            return _cells[(int)column] = reader.Cell(heading[(int)column]);
        }
    }

    /// <summary>Whether the table has a column.</summary>
    public bool Has(ClaimColumn column) => heading[(int)column] >= 0;

    /// <summary>Goes to the next record.</summary>
    public void Begin()
    {
        (IsRefused, HasWordsOnly) = (false, false);
        Array.Clear(_taken);
    }

    /// <summary>Whether a column has something that <see cref="NoteCell"/> reads.</summary>
    private static bool IsNote(ClaimColumn column) => column >= ClaimColumn.Relations
        || column is ClaimColumn.Note or ClaimColumn.Varies or ClaimColumn.Medium or ClaimColumn.Modality or ClaimColumn.Basis
            or ClaimColumn.BasedOn or ClaimColumn.Observed;

    /// <summary>A problem that keeps the record from being a claim.</summary>
    public void Refuse(string code, ClaimColumn? column, string message)
    {
        IsRefused = true;
        faults.Add(code, Record, Line, Name(column), message);
    }

    /// <summary>A problem of the words: the claim keeps them without a value.</summary>
    public void KeepWords(string code, string message)
    {
        HasWordsOnly = true;
        faults.Add(code, Record, Line, Name(ClaimColumn.Words), message);
    }

    /// <summary>The heading of a column as the table has it.</summary>
    public string? Name(ClaimColumn? column) =>
        column is { } known && heading[(int)known] is >= 0 and int place ? heading.Cells[place] : null;
}
