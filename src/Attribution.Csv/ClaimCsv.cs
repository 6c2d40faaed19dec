using System.Collections.Immutable;
using System.Globalization;

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
    /// <param name="progress">Told the number of records after every 1,000 and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet Read(
        Stream stream, ClaimCsvOptions options, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ClaimCsvReader reader = Reader(stream, options);
        CsvImport import = reader.Read(stream, progress, cancellationToken);
        return import.ProblemCount == 0 ? import.Claims : throw reader.Failed();
    }

    /// <summary>Reads a table of claims from text.</summary>
    /// <param name="reader">The text; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="progress">Told the number of records after every 1,000 and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet Read(
        TextReader reader, ClaimCsvOptions options, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        using TextStream stream = Text(reader);
        return Read(stream, options, progress, cancellationToken);
    }

    /// <summary>Reads a table of claims from a string.</summary>
    /// <param name="table">The text.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <example>
    /// <code language="cs">
    /// Topic toll = new("toll", "deaths", "the earthquake", Accrual.Cumulative, unit: Unit.Counted("deaths"), nouns: ["dead"]);
    /// string table = "Who;Figure\nGovernor;nearly 3,000 dead";
    /// Console.WriteLine(ClaimCsv.Parse(table, new ClaimCsvOptions { Topics = [toll] })["1"].Value);    // nearly 3,000 dead
    /// </code>
    /// </example>
    public static ClaimSet Parse(string table, ClaimCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        using StringReader reader = new(table);
        return Read(reader, options);
    }

    /// <summary>
    /// Reads what can be read of a table of claims, and lists the problems of the rest: for a person who mends the table, never for a
    /// verdict without a look at <see cref="CsvImport.UnreadRows"/>.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="progress">Told the number of records after every 1,000 and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">
    /// The text is not such a table at all: its header lacks a column, a quotation mark is never closed, the bytes are not text.
    /// </exception>
    /// <exception cref="ArgumentException">No topic is given, or the topics and sources given are not a set.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static CsvImport Import(
        Stream stream, ClaimCsvOptions options, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        Reader(stream, options).Read(stream, progress, cancellationToken);

    /// <summary>Reads what can be read of a table of claims from text.</summary>
    /// <inheritdoc cref="Import(Stream, ClaimCsvOptions, IProgress{long}, CancellationToken)" path="/exception"/>
    /// <param name="reader">The text; it stays open.</param>
    /// <param name="options">The topics, the sources, and how the table is written.</param>
    /// <param name="progress">Told the number of records after every 1,000 and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static CsvImport Import(
        TextReader reader, ClaimCsvOptions options, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        using TextStream stream = Text(reader);
        return Import(stream, options, progress, cancellationToken);
    }

    /// <summary>
    /// Writes a table of claims, in their order; what a spreadsheet could run as a formula is defused by an apostrophe, which reading takes
    /// off again. Topics and sources are named and not defined; see <see cref="TopicCsv"/> and <see cref="SourceCsv"/>. Sources appear
    /// under their public names.
    /// </summary>
    /// <param name="writer">Where it is written; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="allowLosses">Whether a table may be written that does not carry all of the claims; default false.</param>
    /// <param name="delimiter">What separates the cells: comma, semicolon or tabulator.</param>
    /// <returns>
    /// What the table does not carry: read back with <see cref="ClaimCsvOptions.For"/>, it gives the same claims but for that. Empty unless
    /// <paramref name="allowLosses"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The table does not carry all of the claims, and <paramref name="allowLosses"/> is false; nothing is written. Or the delimiter is
    /// another character.
    /// </exception>
    public static ImmutableArray<CsvLoss> Write(TextWriter writer, ClaimSet claims, bool allowLosses = false, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(writer);
        string table = ToCsv(claims, out ImmutableArray<CsvLoss> losses, delimiter);
        if (losses.Length > 0 && !allowLosses) throw ClaimLosses.Refusal(losses, nameof(claims));
        writer.Write(table);
        return losses;
    }

    /// <summary>
    /// Writes a table of claims as text, as <see cref="Write"/> does; a table that does not carry all of them is refused.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="delimiter">What separates the cells: comma, semicolon or tabulator.</param>
    /// <exception cref="ArgumentException">The table does not carry all of the claims, or the delimiter is another character.</exception>
    public static string ToCsv(ClaimSet claims, char delimiter = ',')
    {
        string table = ToCsv(claims, out ImmutableArray<CsvLoss> losses, delimiter);
        return losses.IsEmpty ? table : throw ClaimLosses.Refusal(losses, nameof(claims));
    }

    /// <summary>Writes a table of claims as text, and tells what it does not carry.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="losses">What the table does not carry.</param>
    /// <param name="delimiter">What separates the cells: comma, semicolon or tabulator.</param>
    /// <exception cref="ArgumentException">The delimiter is another character.</exception>
    public static string ToCsv(ClaimSet claims, out ImmutableArray<CsvLoss> losses, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(claims);
        using StringWriter text = new(CultureInfo.InvariantCulture);
        ClaimCells cells = new(claims.Sources);
        Dictionary<ClaimColumn, string?>[] rows = [.. claims.Select(cells.Of)];
        ClaimColumn[] columns =
            [.. ClaimCells.Always, .. ClaimCells.IfNeeded.Where(column => rows.Any(row => !string.IsNullOrEmpty(row[column])))];
        using (TableWriter writer = new(text, delimiter))
        {
            writer.Record(columns.Select(ClaimCells.Name));
            foreach (Dictionary<ClaimColumn, string?> row in rows) writer.Record(columns.Select(column => row[column]));
        }

        string table = text.ToString();
        losses = ClaimLosses.Of(claims, table, delimiter);
        return table;
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
