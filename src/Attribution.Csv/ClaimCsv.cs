namespace Attribution;

/// <summary>
/// Tables of claims, as a spreadsheet keeps them: a record per claim, with the words that carry the value. <c>docs/tables.md</c> describes
/// the columns.
/// </summary>
/// <remarks>
/// Cells are separated as RFC 4180 says, by commas, semicolons or tabulators. Text is UTF-8, or UTF-16 with a byte order mark. A table
/// is untrusted: its size, its records and its columns are bounded, and it gives all of its claims or none, unless <c>Import</c> is asked.
/// </remarks>
public static class ClaimCsv
{
    /// <summary>Reads a table of claims from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet Read(Stream stream, ClaimCsvOptions options, CancellationToken cancellationToken = default)
    {
        ClaimCsvReader reader = Reader(stream, options);
        ClaimCsvImport import = reader.Read(stream, cancellationToken);
        return import.ProblemCount == 0 ? import.Claims : throw reader.Failed();
    }

    /// <summary>Reads a table of claims from text.</summary>
    /// <param name="reader">The text; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet Read(TextReader reader, ClaimCsvOptions options, CancellationToken cancellationToken = default)
    {
        using TextStream stream = Text(reader);
        return Read(stream, options, cancellationToken);
    }

    /// <summary>Reads a table of claims from a string.</summary>
    /// <param name="table">The text.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    public static ClaimSet Parse(string table, ClaimCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        using StringReader reader = new(table);
        return Read(reader, options);
    }

    /// <summary>
    /// Reads what can be read of a table of claims, and lists the problems of the rest: for a person who mends the table, never for a
    /// verdict without a look at <see cref="ClaimCsvImport.UnreadRows"/>.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">
    /// The text is not such a table at all: its header lacks a column, a quotation mark is never closed, the bytes are not text.
    /// </exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimCsvImport Import(Stream stream, ClaimCsvOptions options, CancellationToken cancellationToken = default) =>
        Reader(stream, options).Read(stream, cancellationToken);

    /// <summary>Reads what can be read of a table of claims from text.</summary>
    /// <inheritdoc cref="Import(Stream, ClaimCsvOptions, CancellationToken)" path="/exception"/>
    /// <param name="reader">The text; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ClaimCsvImport Import(TextReader reader, ClaimCsvOptions options, CancellationToken cancellationToken = default)
    {
        using TextStream stream = Text(reader);
        return Import(stream, options, cancellationToken);
    }

    private static ClaimCsvReader Reader(Stream stream, ClaimCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new(options);
    }

    private static TextStream Text(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(reader);
    }
}
