using System.Globalization;

namespace Attribution;

/// <summary>Where the parts of a forest plot stand: each text measured and broken, nothing over anything else.</summary>
internal sealed class ForestLayout
{
    public const double Margin = 16, Gap = 14, Indent = 12;

    /// <summary>The most lines of a name, of words, and of a note.</summary>
    private const int NameLines = 4, WordLines = 5, NoteLines = 8, CellLines = 4;

    /// <summary>The room for columns that are told with the notes, where there is so much.</summary>
    private const double Folded = 200;

    private readonly double[] _cells;
    private readonly int _folded;
    private readonly ForestChart _chart;

    public ForestLayout(ForestChart chart, double width, CultureInfo culture)
    {
        _chart = chart;
        double inner = width - (2 * Margin);
        double least = Math.Max(120, 0.3 * inner);
        double natural = chart.Rows.Select(NaturalLabel).DefaultIfEmpty(0).Max();
        double label = Math.Min(natural, 0.4 * inner);
        _cells = [.. chart.Columns.Select((head, i) => CellWidth(head, i, inner))];
        _folded = _cells.Length;
        double plot = Rest();
        if (plot < least)
        {
            // Labels give way first, then the columns from the right.
            label = Math.Min(natural, Math.Max(0.28 * inner, 170));
            plot = Rest();
        }

        while (plot < least && _folded > 0)
        {
            _folded--;
            plot = Rest();
        }

        // Where columns gave way, the labels, which tell them, take back what they left.
        if (_folded < _cells.Length) natural = Math.Max(natural, Folded);
        double back = Math.Min(Math.Max(0, plot - (1.2 * least)), Math.Min(natural, 0.4 * inner) - label);
        label += back;
        plot -= back;

        LabelWidth = label;
        PlotStart = Margin + label + Gap;
        PlotEnd = PlotStart + plot;
        Axis = PlotAxis.Of(
            Values(),
            chart.Scale,
            PlotStart,
            PlotEnd,
            culture,
            chart.Rows.Any(row => row.Spans.Any(span => double.IsNegativeInfinity(span.Low))),
            chart.Rows.Any(row => row.Spans.Any(span => double.IsPositiveInfinity(span.High))),
            margin: _folded > 0 ? Gap : 0);

        double Rest() => inner - label - Gap - _cells.Take(_folded).Sum(cell => cell + Gap);
    }

    public double LabelWidth { get; }

    public double PlotStart { get; }

    public double PlotEnd { get; }

    /// <summary>The axis; null where there is no figure.</summary>
    public PlotAxis? Axis { get; }

    /// <summary>How many of the columns stand beside the plot; the rest are told with the notes.</summary>
    public int ColumnCount => _folded;

    /// <summary>Where a column ends, to which its cells are set.</summary>
    public double ColumnEnd(int column) => PlotEnd + _cells.Take(column + 1).Sum(cell => cell + Gap);

    /// <summary>The head of a column, broken.</summary>
    public List<string> Head(int column) => PlotFace.SmallStrong.Wrap(_chart.Columns[column], _cells[column], CellLines);

    /// <summary>The texts of a row, broken.</summary>
    public RowText Of(ForestRow row)
    {
        double indent = row.IsIndented ? Indent : 0, room = LabelWidth - indent;
        List<string>[] cells = [.. row.Cells.Take(_folded).Select((cell, i) => PlotFace.Plain.Wrap(cell, _cells[i], CellLines))];
        return new(
            row.Name is null ? [] : PlotFace.Strong.Wrap(row.Name, room, NameLines),
            row.Words is null ? [] : PlotFace.Plain.Wrap(row.Words, room, WordLines),
            row.Status is null ? [] : PlotFace.SmallStrong.Wrap(row.Status, room, NoteLines),
            NoteOf(row) is { Length: > 0 } note ? PlotFace.Small.Wrap(note, room, NoteLines) : [],
            cells,
            Margin + indent);
    }

    private string NoteOf(ForestRow row) => string.Join(
        "; ",
        row.Cells.Skip(_folded)
            .Select((cell, i) => (Head: _chart.Columns[_folded + i], Cell: cell))
            .Where(each => each.Cell.Length > 0)
            .Select(each => $"{each.Head}: {each.Cell}")
            .Append(row.Note ?? "")
            .Where(text => text.Length > 0));

    private double NaturalLabel(ForestRow row) => (row.IsIndented ? Indent : 0) + Math.Max(
        Math.Max(row.Name is null ? 0 : PlotFace.Strong.Width(row.Name), row.Words is null ? 0 : PlotFace.Plain.Width(row.Words)),
        Math.Max(
            row.Status is null ? 0 : PlotFace.SmallStrong.Width(row.Status),
            row.Note is null ? 0 : Math.Min(260, PlotFace.Small.Width(row.Note))));

    /// <summary>As wide as its texts where there is room; narrower, with its texts broken, where there is not.</summary>
    private double CellWidth(string head, int column, double inner)
    {
        double natural = PlotFace.SmallStrong.Width(head), least = natural;
        foreach (ForestRow row in _chart.Rows)
        {
            if (column >= row.Cells.Count) continue;
            natural = Math.Max(natural, PlotFace.Plain.Width(row.Cells[column]));
            least = Math.Max(least, TextLines.WidestPart(row.Cells[column], PlotFace.Plain.Size, false));
        }

        return Math.Min(natural, Math.Max(Math.Min(least, 0.3 * inner), 0.22 * inner));
    }

    private IEnumerable<double> Values()
    {
        foreach (ForestRow row in _chart.Rows)
        {
            foreach (double point in row.Points) yield return point;
            foreach (ForestSpan span in row.Spans)
            {
                yield return span.Low;
                yield return span.High;
            }
        }

        if (_chart.Reference is { } reference) yield return reference;
    }
}
