using System.Globalization;

namespace Attribution;

/// <summary>Draws a forest plot.</summary>
internal sealed class ForestPlot
{
    private const double PanelHead = 26, AxisRoom = 24;

    private readonly ForestChart _chart;
    private readonly ForestLayout _layout;
    private readonly List<(ForestRow Row, RowText Text, double Top)> _rows = [];
    private readonly List<(string Heading, double Top, bool IsFirst)> _headings = [];
    private readonly List<(List<string> Lines, PlotFace Face, double Top)> _texts = [];
    private readonly double _width;
    private double _rowsTop, _rowsEnd, _mergedTop;

    private ForestPlot(ForestChart chart, int width, CultureInfo culture)
    {
        (_chart, _width) = (chart, width);
        _layout = new(chart, width, culture);
    }

    private double Inner => _width - (2 * ForestLayout.Margin);

    /// <summary>The picture.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="culture">How the numbers of its axis are written.</param>
    public static string Draw(ForestChart chart, int width, PlotTheme theme, CultureInfo culture) =>
        new ForestPlot(chart, width, culture).Draw(theme);

    private string Draw(PlotTheme theme)
    {
        double y = Text(_chart.Title, PlotFace.Title, ForestLayout.Margin, 8);
        foreach ((string text, PlotFace face) in _chart.Head) y = Text(text, face, y + 2, 12);
        y += 10;
        double heads = y;
        List<string>[] columns = [.. Enumerable.Range(0, _layout.ColumnCount).Select(_layout.Head)];
        if (columns.Length > 0) y += (columns.Max(head => head.Count) * PlotFace.SmallStrong.Line) + 4;
        _rowsTop = y;
        foreach (ForestPanel panel in _chart.Panels)
        {
            if (panel.Heading is { } heading) y = Heading(heading, y);
            foreach (ForestRow row in panel.All) y = Place(row, y);
        }

        _mergedTop = y;
        foreach (ForestRow row in _chart.Merged) y = Place(row, y);
        _rowsEnd = y;
        double axis = y;
        if (_layout.Axis is not null) y += AxisRoom;
        double axisTitle = y;
        if (_layout.Axis is not null) y += AxisTitle().Count * PlotFace.Small.Line;
        if (_chart.Verdict is { } verdict) y = Text(verdict, PlotFace.Strong, y + 8, 8);
        ForestKeys keys = new(_chart.Keys, ForestLayout.Margin, y + 8, Inner);
        y = keys.End;
        foreach (string foot in _chart.Foot) y = Text(foot, PlotFace.Small, y + 2, 12);
        double height = Math.Ceiling(y + ForestLayout.Margin);

        SvgWriter svg = new(_width, height, theme, _chart.Title, _chart.Description, 2_500 + (1_400 * _rows.Count));
        foreach ((List<string> lines, PlotFace face, double top) in _texts) svg.Lines(ForestLayout.Margin, top, lines, face);
        for (int i = 0; i < columns.Length; i++)
        {
            svg.Lines(_layout.ColumnEnd(i), heads, columns[i], PlotFace.SmallStrong, PlotAnchor.End);
        }

        if (_layout.Axis is { } scale) Axis(svg, scale, axis, axisTitle);
        foreach ((string heading, double top, bool isFirst) in _headings)
        {
            if (isFirst) svg.Line(ForestLayout.Margin, top + 4, _width - ForestLayout.Margin, top + 4, Looks.Grid);
            svg.Text(ForestLayout.Margin, top + 20, heading, PlotFace.SmallStrong);
        }

        if (_chart.Merged.Count > 0)
        {
            svg.Line(ForestLayout.Margin, _mergedTop, _width - ForestLayout.Margin, _mergedTop, Looks.Rule);
        }

        foreach ((ForestRow row, RowText text, double top) in _rows) Row(svg, row, text, top);
        keys.Draw(svg);
        return svg.Finish();
    }

    private double Text(string text, PlotFace face, double top, int most)
    {
        List<string> lines = face.Wrap(text, Inner, most);
        _texts.Add((lines, face, top));
        return top + (lines.Count * face.Line);
    }

    private double Heading(string heading, double top)
    {
        bool isFirst = true;
        foreach (string line in PlotFace.SmallStrong.Wrap(heading, Inner, 2))
        {
            _headings.Add((line, isFirst ? top : top - PanelHead + PlotFace.SmallStrong.Line, isFirst));
            top = isFirst ? top + PanelHead : top + PlotFace.SmallStrong.Line;
            isFirst = false;
        }

        return top;
    }

    private double Place(ForestRow row, double top)
    {
        RowText text = _layout.Of(row);
        _rows.Add((row, text, top));
        return top + text.Height;
    }

    private List<string> AxisTitle() => PlotFace.Small.Wrap(_layout.Axis!.Title(_chart.AxisTitle), Inner, 2);

    private void Axis(SvgWriter svg, PlotAxis axis, double y, double title)
    {
        foreach (AxisTick tick in axis.Ticks)
        {
            double x = axis.Map(tick.Value);
            svg.Line(x, _rowsTop, x, y, Looks.Grid);
            svg.Line(x, y, x, y + 4, Looks.Rule);
            svg.Text(axis.LabelAt(tick), y + 17, tick.Label, PlotFace.Small, PlotAnchor.Middle);
        }

        if (axis.HasGutter)
        {
            // The axis is broken: what lies to the left has no place on a logarithmic scale.
            double gap = axis.Break - 4;
            svg.Line(axis.Start, y, gap - 3, y, Looks.Rule);
            svg.Line(gap - 5, y + 4, gap - 1, y - 4, Looks.Rule);
            svg.Line(gap - 1, y + 4, gap + 3, y - 4, Looks.Rule);
            svg.Line(gap + 1, y, axis.End, y, Looks.Rule);
            svg.Text(axis.Start + 12, y + 17, "≤ 0", PlotFace.Small, PlotAnchor.Middle);
        }
        else
        {
            svg.Line(axis.Start, y, axis.End, y, Looks.Rule);
        }

        if (_chart.Reference is { } reference)
        {
            double x = axis.Map(reference);
            svg.Line(x, _rowsTop, x, y, Looks.Rule, 1, "5 3");
        }

        double middle = (axis.Start + axis.End) / 2;
        foreach (string line in AxisTitle())
        {
            double half = PlotFace.Small.Width(line) / 2;
            double least = ForestLayout.Margin + half, most = _width - ForestLayout.Margin - half;
            svg.Text(Math.Min(Math.Max(middle, least), most), title + PlotFace.Small.Ascent, line, PlotFace.Small, PlotAnchor.Middle);
            title += PlotFace.Small.Line;
        }
    }

    private void Row(SvgWriter svg, ForestRow row, RowText text, double top)
    {
        svg.Begin(row.Spoken);
        double y = top + RowText.Top;
        y = svg.Lines(text.Left, y, text.Name, PlotFace.Strong);
        y = svg.Lines(text.Left, y, text.Words, PlotFace.Plain);
        y = svg.Lines(text.Left, y, text.Status, PlotFace.SmallStrong);
        svg.Lines(text.Left, y, text.Note, PlotFace.Small);
        if (_layout.Axis is { } axis) ForestMarks.Draw(svg, axis, row, top + RowText.Middle);
        for (int i = 0; i < text.Cells.Length; i++)
        {
            svg.Lines(_layout.ColumnEnd(i), top + RowText.Top, text.Cells[i], PlotFace.Plain, PlotAnchor.End);
        }

        svg.End();
    }
}
