using System.Globalization;

namespace Attribution;

/// <summary>A problem of a table, with its place. Made by the readers of tables.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record CsvProblem
{
    internal CsvProblem(string code, int record, int line, string? column, string message)
    {
        Code = code;
        Record = record;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>A stable code, such as "unknown-topic"; <c>docs/tables.md</c> lists them.</summary>
    public string Code { get; }

    /// <summary>
    /// The record, counted from 1 below the header, blank ones included: one less than the row that a spreadsheet shows. 0 for the header
    /// and for the table as a whole.
    /// </summary>
    public int Record { get; }

    /// <summary>
    /// The line of the file on which the record begins, from 1. A record with line breaks in its cells has several lines.
    /// </summary>
    public int Line { get; }

    /// <summary>The heading of the column, as the table has it; null where the problem is of the whole record.</summary>
    public string? Column { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>"record 5, line 6, column topic: No topic has the id 'arms-nxt'; … [unknown-topic]".</summary>
    public override string ToString()
    {
        string record = Record == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"record {Record}, ");
        string column = Column is null ? "" : $", column {Printable.Name(Column, Printable.LongestInMessage)}";
        return string.Create(CultureInfo.InvariantCulture, $"{record}line {Line}{column}: {Message} [{Code}]");
    }
}
