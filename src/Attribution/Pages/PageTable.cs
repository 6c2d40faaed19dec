namespace Attribution;

/// <summary>A table. The first cell of a row is its heading.</summary>
/// <param name="Caption">What the table has, in a few words of the library.</param>
/// <param name="Heading">The headings of the columns, at least one.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
internal sealed record PageTable(string Caption, IReadOnlyList<string> Heading, IReadOnlyList<IReadOnlyList<PageText>> Rows) : PageBlock
{
    /// <summary>A table of plain text.</summary>
    public static PageTable Of(string caption, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string>> rows) =>
        new(caption, heading, [.. rows.Select(row => (IReadOnlyList<PageText>)[.. row.Select(cell => (PageText)cell)])]);
}
