using CsvHelper;

namespace Attribution;

/// <summary>
/// The records of a table, one after the other: their cells trimmed, what was defused made whole again, blank records passed over.
/// </summary>
internal sealed class TableReader : IDisposable
{
    /// <summary>The most bytes of a record: more are the sign of a quotation mark that is never closed.</summary>
    private const int MostBytesOfRecord = 1024 * 1024;

    private readonly TableStream _stream;
    private readonly ColumnNames _names;
    private readonly char? _given;
    private CsvReader? _csv;
    private CsvMalformedReason? _malformed;
    private int _skippedLines;
    private int _headerRow;

    /// <param name="stream">The bytes.</param>
    /// <param name="delimiter">What separates cells, or null to find it.</param>
    /// <param name="names">The headings by which it is found.</param>
    public TableReader(TableStream stream, char? delimiter, ColumnNames names)
    {
        _stream = stream;
        _given = delimiter;
        _names = names;
    }

    /// <summary>What separates the cells, once the header is read.</summary>
    public char Delimiter { get; private set; }

    /// <summary>Why a header is one cell, which has the mark of a table in it, and what to do; null where it has none.</summary>
    public string? WhyOneCell(string header)
    {
        if (Delimiters.Better(header, default) is not { } mark) return null;
        bool isFound = _given is null && _skippedLines == 0;
        if (isFound || header.Contains(Delimiter, StringComparison.Ordinal))
        {
            return $"The header, {Quote.Of(header)}, stands in quotation marks as a whole; take them away, and those around the records.";
        }

        string remedy = _given is null ? "correct the line 'sep=' above it" : "set Delimiter to that, or to null to have it found";
        return $"The header, {Quote.Of(header)}, is one cell when it is read with {Delimiters.Name(Delimiter)} between the cells; it has "
            + $"{Delimiters.Name(mark)} between them: {remedy}.";
    }

    /// <summary>The record, from 1 below the header; 0 for the header.</summary>
    public int Record { get; private set; }

    /// <summary>The line on which the record begins.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The first cell of the record that is not blank.</summary>
    public string? First { get; private set; }

    /// <summary>The number of cells of the record.</summary>
    public int FieldCount => _csv!.FieldCount;

    /// <summary>What is wrong with the quotation marks of the record; null if nothing is.</summary>
    public string? Malformed => _malformed switch
    {
        null => null,
        CsvMalformedReason.UnterminatedQuote => "unclosed-quote",
        _ => "stray-quote",
    };

    /// <summary>Reads the header: the first record that is not blank.</summary>
    /// <returns>Whether there is one.</returns>
    public bool ReadHeader()
    {
        do _stream.FillHead();
        while (Delimiters.FirstRecord(_stream.Head, _stream.HeadIsAll) < 0 && !_stream.HeadEnds);
        Begin();
        return Checked(Read());
    }

    /// <summary>Reads the header as <see cref="ReadHeader"/> does, without blocking a thread.</summary>
    public async ValueTask<bool> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        do await _stream.FillHeadAsync(cancellationToken).ConfigureAwait(false);
        while (Delimiters.FirstRecord(_stream.Head, _stream.HeadIsAll) < 0 && !_stream.HeadEnds);
        Begin();
        return Checked(await ReadAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads the next record that is not blank; false at the end.</summary>
    public bool Read()
    {
        do
        {
            _malformed = null;
            if (!Guarded(static reader => reader.Read())) return false;
            Take();
        }
        while (IsBlank());
        Begun();
        return true;
    }

    /// <summary>Reads the next record as <see cref="Read"/> does, without blocking a thread.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        do
        {
            _malformed = null;
            try
            {
                if (!await _csv!.ReadAsync(cancellationToken).ConfigureAwait(false)) return false;
            }
            catch (CsvFormatException)
            {
                throw TooLong();
            }

            Take();
        }
        while (IsBlank());
        Begun();
        return true;
    }

    /// <summary>Whether a cell is there and not blank.</summary>
    public bool Has(int place) => place >= 0 && Cell(place) is not null;

    /// <summary>A cell, trimmed; null where it is blank or there is none.</summary>
    public string? Cell(int place)
    {
        if (place < 0 || place >= _csv!.FieldCount || _csv.IsEmpty(place)) return null;
        string cell = _csv.GetString(place);
        if (cell.Length > 0 && !char.IsWhiteSpace(cell[0]) && !char.IsWhiteSpace(cell[^1]) && cell[0] != '\'') return cell;
        string trimmed = cell.Trim();
        if (trimmed.Length == 0) return null;
        return trimmed[0] == '\'' ? Defused.Read(trimmed).ToString() : trimmed;
    }

    /// <summary>A cell as bytes, neither trimmed nor made whole; empty where there is none.</summary>
    public ReadOnlySpan<byte> Bytes(int place) => place < 0 || place >= _csv!.FieldCount ? default : _csv.GetSpan(place);

    public void Dispose()
    {
        _csv?.Dispose();
        _stream.Dispose();
    }

    private void Begin()
    {
        int length = Delimiters.FirstRecord(_stream.Head, _stream.HeadIsAll);
        if (length < 0)
        {
            throw new TableFault(
                "unclosed-quote",
                1,
                "The header does not end within 64 KiB; close its quotation marks, or check that the file is a table.");
        }

        (char declared, int line) = Delimiters.Declared(_stream.Head);
        if (line > 0)
        {
            _stream.Skip(line);
            _skippedLines = 1;
            length = Delimiters.FirstRecord(_stream.Head, _stream.HeadIsAll);
            if (length < 0) length = _stream.Head.Length;
        }

        Delimiter = _given ?? (line > 0 ? declared : Delimiters.Find(_stream.Head[..length], _names));
        _csv = CsvReader.Create(
            _stream,
            CsvReaderOptions.Default with
            {
                Separator = Delimiter,
                HasHeader = false,
                SkipEmptyLines = false,
                TrackLineNumbers = true,
                PoolStrings = true,
                MaxRecordSize = MostBytesOfRecord,
                Encoding = System.Text.Encoding.UTF8,
                OnMalformedRecord = record => _malformed = record.Reason,
            },
            leaveOpen: true);
    }

    private bool Checked(bool any) => Malformed is null
        ? any
        : throw new TableFault(Malformed, Line, "The header has a quotation mark that is not closed, or stands in the midst of a cell.");

    private bool Guarded(Func<CsvReader, bool> read)
    {
        try
        {
            return read(_csv!);
        }
        catch (CsvFormatException)
        {
            throw TooLong();
        }
    }

    /// <summary>Whether a record that was read is longer than one may be: a buffer of the reader may have room for it.</summary>
    private bool IsTooLong()
    {
        int bytes = 0;
        for (int place = 0; place < _csv!.FieldCount; place++) bytes += _csv.GetSpan(place).Length;
        return bytes > MostBytesOfRecord;
    }

    private static TableFault TooLong(int line = 0, string record = "The record after this one") => new(
        "too-long", line, $"{record} has more than 1 MiB; it has a quotation mark that is never closed, or is not a table.");

    private void Take()
    {
        Line = checked((int)_csv!.LineNumber) + _skippedLines;
        if (_stream.Taken > MostBytesOfRecord && IsTooLong()) throw TooLong(Line, "The record");
        if (_csv.FieldCount > Heading.MostColumns && Record == 0)
        {
            throw new TableFault(
                "too-many-columns", Line,
                $"The table has more than {Heading.MostColumns:N0} columns; leave out those that are not needed.");
        }
    }

    private bool IsBlank()
    {
        int count = _csv!.FieldCount;
        First = null;
        if (_malformed is not null) return false;
        for (int place = 0; place < count; place++)
        {
            if (!_csv.IsEmpty(place) && (First = Cell(place)) is not null) return false;
        }

        return true;
    }

    private void Begun()
    {
        if (_headerRow == 0) _headerRow = checked((int)_csv!.RowNumber);
        Record = checked((int)_csv!.RowNumber) - _headerRow;
    }
}
