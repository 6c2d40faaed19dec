using System.Globalization;

namespace Attribution;

/// <summary>Draws an orchard plot.</summary>
internal static class OrchardPlot
{
    /// <summary>The most figures of a band that are marks; of more, bars show how many there are.</summary>
    public const int MostMarks = 400;

    private const double Margin = ForestLayout.Margin, Tallest = 220;

    /// <summary>The picture.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="culture">How the numbers of its axis are written.</param>
    public static string Draw(OrchardChart chart, int width, PlotTheme theme, CultureInfo culture)
    {
        double inner = width - (2 * Margin);
        TextBlock head = TextBlock.Head(chart.Title, chart.Head, inner);
        double y = head.End + 10, top = y;
        PlotAxis? axis = PlotAxis.Of(Values(chart), chart.Scale, Margin, width - Margin, culture);
        List<(OrchardBand Band, TextBlock Heading, IOrchardFigures? Swarm, double Middle)> bands = [];
        List<(ForestRow Row, TextBlock Text, double Middle)> merged = [];
        foreach (OrchardBand band in chart.Bands)
        {
            TextBlock heading = new(Margin, y + 4, inner);
            heading.Add(band.Heading, PlotFace.SmallStrong, 3);
            IOrchardFigures? swarm = axis is null || band.Dots.Count == 0 ? null
                : band.Dots.Count > MostMarks ? new OrchardBars(band.Dots, axis)
                : new OrchardSwarm(band.Dots, axis, Tallest);
            double half = (swarm?.Height ?? 0) / 2;
            bands.Add((band, heading, swarm, heading.End + 4 + half));
            y = heading.End + 8 + (2 * half);
            foreach (ForestRow row in band.Merged) Place(row);
        }

        foreach (ForestRow row in chart.Merged) Place(row);

        double bottom = y + 4;
        TextBlock foot = new(Margin, axis is null ? y : bottom + 24, inner);
        if (axis is not null) foot.Add(axis.Title(chart.AxisTitle), PlotFace.Small, 2);
        if (chart.Verdict is { } verdict) foot.Add(verdict, PlotFace.Strong, 8);
        ForestKeys keys = new(chart.Keys, Margin, foot.End + 8, inner);
        TextBlock notes = new(Margin, keys.End, inner);
        foreach (string line in chart.Foot) notes.Add(line, PlotFace.Small, 12);

        SvgWriter svg = new(
            width,
            Math.Ceiling(notes.End + Margin),
            theme,
            chart.Title,
            chart.Description,
            3_000 + (160 * chart.Bands.Sum(band => Math.Min(MostMarks, band.Dots.Count))));
        head.Draw(svg);
        if (axis is not null) Axis(svg, axis, chart.Reference, top, bottom);
        foreach ((OrchardBand band, TextBlock heading, IOrchardFigures? swarm, double middle) in bands)
        {
            svg.Begin(band.Spoken);
            heading.Draw(svg);
            swarm?.Draw(svg, middle);
            svg.End();
        }

        foreach ((ForestRow row, TextBlock text, double middle) in merged)
        {
            svg.Begin(row.Spoken);
            text.Draw(svg);
            if (axis is not null) ForestMarks.Draw(svg, axis, row, middle);
            svg.End();
        }

        foot.Draw(svg);
        keys.Draw(svg);
        notes.Draw(svg);
        return svg.Finish();

        void Place(ForestRow row)
        {
            TextBlock text = new(Margin, y + 6, inner);
            text.Add(string.Join(" · ", new[] { row.Name, row.Words, row.Status, row.Note }.OfType<string>()), PlotFace.SmallStrong, 8);
            bool isDrawn = row.Points.Length + row.Spans.Length > 0;
            merged.Add((row, text, text.End + 10));
            y = text.End + (isDrawn ? 22 : 4);
        }
    }

    private static IEnumerable<double> Values(OrchardChart chart)
    {
        foreach (OrchardBand band in chart.Bands)
        {
            foreach (OrchardDot dot in band.Dots) yield return dot.Value;
        }

        foreach (ForestRow row in chart.Bands.SelectMany(band => band.Merged).Concat(chart.Merged))
        {
            foreach (double point in row.Points) yield return point;
            foreach (ForestSpan span in row.Spans)
            {
                yield return span.Low;
                yield return span.High;
            }
        }

        if (chart.Reference is { } reference) yield return reference;
    }

    private static void Axis(SvgWriter svg, PlotAxis axis, double? reference, double top, double bottom)
    {
        foreach (AxisTick tick in axis.Ticks)
        {
            double x = axis.Map(tick.Value);
            svg.Line(x, bottom, x, bottom + 4, Looks.Rule);
            svg.Text(axis.LabelAt(tick), bottom + 17, tick.Label, PlotFace.Small, PlotAnchor.Middle);
        }

        if (axis.HasGutter) svg.Text(axis.Start + 12, bottom + 17, "≤ 0", PlotFace.Small, PlotAnchor.Middle);
        svg.Line(axis.HasGutter ? axis.Break : axis.Start, bottom, axis.End, bottom, Looks.Rule);
        if (reference is { } line) svg.Line(axis.Map(line), top, axis.Map(line), bottom, Looks.Rule, 1, "5 3");
    }
}
