using System.Globalization;

namespace Attribution;

/// <summary>Draws marks and lines on a plane with two axes.</summary>
internal static class PlanePlot
{
    private const double Margin = ForestLayout.Margin, Above = 22;

    /// <summary>The picture.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="culture">How the numbers of its axes are written.</param>
    public static string Draw(PlaneChart chart, int width, PlotTheme theme, CultureInfo culture)
    {
        double inner = width - (2 * Margin);
        TextBlock head = TextBlock.Head(chart.Title, chart.Head, inner);
        double top = head.End + 8;

        // How much room the numbers of the axis up take does not depend on where it stands.
        PlotAxis? up = chart.AxisUp(top + Above + chart.Height, top + Above, culture);
        double room = up is null || !chart.HasUp
            ? 0
            : up.Ticks.Select(tick => PlotFace.Small.Width(tick.Label)).DefaultIfEmpty(0).Max() + 10;
        PlotAxis? across = chart.AxisAcross(Margin + room, width - Margin, culture);
        PlaneFlags? flags = across is null || chart.Flags.Count == 0 ? null : new(chart.Flags, across, width - Margin);
        double start = top + Above + (flags?.Height ?? 0);
        up = chart.AxisUp(start + chart.Height, start, culture);
        TextBlock foot = new(Margin, top, inner);
        bool isDrawn = up is not null && across is not null;
        double bottom = top;
        if (isDrawn)
        {
            bottom = start + chart.Height;
            foot = new(Margin, bottom + 24, inner);
            foot.Add(across!.Title(chart.Across), PlotFace.Small, 2);
        }

        ForestKeys keys = new(isDrawn ? chart.Keys : [], Margin, foot.End + 6, inner);
        TextBlock notes = new(Margin, keys.End, inner);
        if (flags?.LeftOut > 0) notes.Add(chart.LeftOut(flags.LeftOut), PlotFace.Small, 2);
        foreach (string line in chart.Foot) notes.Add(line, PlotFace.Small, 12);
        SvgWriter svg = new(
            width,
            Math.Ceiling(notes.End + Margin),
            theme,
            chart.Title,
            chart.Description,
            3_000 + (200 * chart.Points.Count) + (14 * chart.Lines.Sum(line => line.Points.Count)));
        head.Draw(svg);
        if (isDrawn)
        {
            List<string> title = PlotFace.Small.Wrap(up!.Title(chart.Up), inner, 1);
            if (chart.HasUp && title.Count > 0) svg.Text(Margin, top + PlotFace.Small.Ascent - 2, title[0], PlotFace.Small);
            Axes(svg, across!, up!, chart.HasUp, bottom);
            flags?.Draw(svg, start, bottom);
            foreach (PlaneLine line in chart.Lines) Line(svg, line, across!, up!);
            new PlaneMarks(across!, up!, width).Draw(svg, chart.Points);
            foot.Draw(svg);
            keys.Draw(svg);
        }

        notes.Draw(svg);
        return svg.Finish();
    }

    private static void Axes(SvgWriter svg, PlotAxis across, PlotAxis up, bool hasUp, double bottom)
    {
        double high = Math.Min(up.Start, up.End), low = Math.Max(up.Start, up.End);
        foreach (AxisTick tick in across.Ticks)
        {
            double x = across.Map(tick.Value);
            svg.Line(x, high, x, low, Looks.Grid);
            svg.Line(x, low, x, low + 4, Looks.Rule);
            svg.Text(across.LabelAt(tick), low + 17, tick.Label, PlotFace.Small, PlotAnchor.Middle);
        }

        foreach (AxisTick tick in hasUp ? up.Ticks : [])
        {
            double y = up.Map(tick.Value);
            svg.Line(across.Start, y, across.End, y, Looks.Grid);
            svg.Text(across.Start - 6, y + 4, tick.Label, PlotFace.Small, PlotAnchor.End);
        }

        svg.Line(across.Start, bottom, across.End, bottom, Looks.Rule);
        if (hasUp) svg.Line(across.Start, high, across.Start, low, Looks.Rule);
        if (!up.HasGutter) return;
        svg.Line(across.Start - 4, up.Break + 4, across.Start + 4, up.Break, Looks.Rule);
        svg.Line(across.Start - 4, up.Break + 8, across.Start + 4, up.Break + 4, Looks.Rule);
        svg.Text(across.Start - 6, up.Map(0) + 4, "≤ 0", PlotFace.Small, PlotAnchor.End);
    }

    private static void Line(SvgWriter svg, PlaneLine line, PlotAxis across, PlotAxis up)
    {
        if (line.Points.Count == 0) return;
        SvgPath path = new();
        for (int i = 0; i < line.Points.Count; i++)
        {
            (double x, double y) = (across.Map(line.Points[i].X), up.Map(line.Points[i].Y));
            _ = i == 0 ? path.Move(x, y) : path.To(x, y);
        }

        if (line.Spoken is { } spoken) svg.Begin(spoken);
        if (line.Opacity > 0) svg.Area(path.Close(), line.Colour, line.Opacity);
        if (line.Width > 0) svg.Stroke(path, Looks.Stroke(line.Colour), line.Width, line.Dashes);
        if (line.Spoken is not null) svg.End();
    }
}
