using System.Globalization;
using CsvHelper;

namespace Attribution;

/// <summary>Writes records by RFC 4180, the same bytes in every culture, with all text defused that a spreadsheet could run.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly CsvWriter _csv;

    public TableWriter(TextWriter writer, char delimiter)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _csv = CsvWriter.Create(
            writer,
            CsvWriterOptions.Default with
            {
                Separator = TableChecks.Delimiter(delimiter)!.Value,
                Quoting = CsvQuoting.WhenNeededOrWhitespace,
                FormatProvider = CultureInfo.InvariantCulture,
            },
            leaveOpen: true);
    }

    public void Record(params IEnumerable<string?> cells)
    {
        foreach (string? cell in cells) _csv.WriteField(Defused.Write(cell ?? ""));
        _csv.EndRecord();
    }

    public void Dispose() => _csv.Dispose();
}
