using System.Text;

namespace Attribution;

/// <summary>A table of plain text with a heading, its columns two spaces apart, at most 100 characters wide.</summary>
/// <remarks>Where it would be wider, the widest columns are cut, which "…" shows.</remarks>
internal sealed class TextTable(params string[] heading)
{
    private const int Width = 100;

    private const int Narrowest = 8;

    private readonly List<string[]> _lines = [heading];

    public void Add(params string[] cells) => _lines.Add(cells);

    /// <summary>The same table on a page, where no cell is cut.</summary>
    /// <param name="caption">What it has.</param>
    public PageTable OnPage(string caption) => PageTable.Of(caption, heading, _lines.Skip(1));

    public override string ToString()
    {
        int[] widths = [.. Enumerable.Range(0, heading.Length).Select(column => Math.Min(Width, _lines.Max(line => line[column].Length)))];
        while (widths.Sum() + (2 * (widths.Length - 1)) > Width && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        StringBuilder text = new();
        foreach (string[] line in _lines)
        {
            IEnumerable<string> cells = line.Select((cell, column) => Cut(cell, widths[column]).PadRight(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static string Cut(string cell, int width) => cell.Length <= width ? cell : Printable.Shortened(cell, width);
}
