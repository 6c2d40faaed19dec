using System.Globalization;
using NodaTime;

namespace Attribution;

/// <summary>Draws a timeline: the figures of each source as steps.</summary>
internal static class TimelinePlot
{
    /// <summary>The most sources that are told in the key.</summary>
    private const int MostTold = 24;

    public static string Draw(Timeline timeline, PlotOptions options)
    {
        int[] days = [.. timeline.Days.Select(Number)];
        TimelineColumns columns = timeline.Columns;
        List<PlaneLine> lines = [];
        List<PlanePoint> points = [];
        bool opensLow = false, opensHigh = false;
        List<int> drawn = [];
        Merged(columns, days, lines);
        for (int i = 0; i < columns.Sources.Length; i++)
        {
            TimelineSteps steps = new(columns.Sources[i], days, i);
            if (steps.Lines.Count > 0) drawn.Add(i);
            lines.AddRange(steps.Lines);
            points.AddRange(steps.Points);
            opensLow |= steps.OpensLow;
            opensHigh |= steps.OpensHigh;
        }

        Falls(timeline, points);
        double[] values = [.. points.Select(point => point.Y), .. lines.SelectMany(line => line.Points.Select(point => point.Y))];
        TimelineRow? last = timeline.Rows.Count == 0 ? null : timeline.Rows[^1];
        PlaneChart chart = new()
        {
            Title = last is null ? Printable.Name(timeline.Topic.Subject) : PlotHead.TitleOf(timeline.Topic),
            Description = $"Claims over time: {columns}.",
            Head = [.. Head(timeline, last)],
            Up = PlotHead.Unit(timeline.Topic),
            AxisAcross = (from, to, culture) => days.Length == 0 || !values.Any(double.IsFinite)
                ? null
                : PlotAxis.OfDays(days[0], days[^1], from, to, culture),
            AxisUp = (foot, top, culture) => PlotAxis.Of(
                values, options.Scale, foot, top, culture, opensLow, opensHigh: true, isUpright: true),
            Lines = lines,
            Points = points,
            Flags = [.. Grades(timeline)],
            LeftOut = count => $"{PlotNumbers.Count(count)} more moves of the grade are marked by a stroke alone.",
            Keys = [.. Keys(columns, drawn, points, lines)],
            Foot = [.. Foot(timeline, values, options.Numbers)],
            Height = 340,
        };
        return PlanePlot.Draw(chart, options.Width, options.Theme, options.Numbers);
    }

    /// <summary>The number of a day, as an axis of days counts.</summary>
    public static int Number(LocalDate day) => day.Year is >= 1 and <= 9999
        ? new DateOnly(day.Year, day.Month, day.Day).DayNumber
        : day.Year < 1 ? 0 : DateOnly.MaxValue.DayNumber;

    private static void Merged(TimelineColumns columns, int[] days, List<PlaneLine> lines)
    {
        for (int i = 0; i < days.Length; i++)
        {
            int end = i + 1 < days.Length ? days[i + 1] : days[i] + 1;
            (double low, double best, double high) = (columns.Low[i], columns.Best[i], columns.High[i]);
            if (double.IsFinite(low) && double.IsFinite(high))
            {
                lines.Add(new([(days[i], low), (end, low), (end, high), (days[i], high)], 0, 0, null, 0.08));
            }

            if (!double.IsNaN(best)) lines.Add(new([(days[i], best), (end, best)], 0, 3));
        }
    }

    private static void Falls(Timeline timeline, List<PlanePoint> points)
    {
        foreach (TimelineRow row in timeline.Rows)
        {
            foreach (TimelineChange fall in row.Falls)
            {
                TimelineFigure figure = new(fall.By!, false);
                double value = !double.IsNaN(figure.Best) ? figure.Best : !double.IsNaN(figure.Low) ? figure.Low : figure.High;
                points.Add(new(
                    Number(row.Day),
                    value,
                    PlotShape.TriangleDown,
                    Label: "lowered",
                    Spoken: $"{Edtf.On(row.Day)}: {fall}",
                    Radius: 6.5));
            }
        }
    }

    private static IEnumerable<PlaneFlag> Grades(Timeline timeline)
    {
        foreach (TimelineRow row in timeline.Rows)
        {
            foreach (TimelineChange change in row.Changes)
            {
                bool isFirst = ReferenceEquals(row, timeline.Rows[0]);
                if (change.Kind != TimelineChangeKind.GradeMoved && !isFirst) continue;
                yield return new(Number(row.Day), row.Grade.ToString(), $"{Edtf.On(row.Day)}: {row.Grade}, {row.WitnessCount}");
                break;
            }
        }
    }

    private static IEnumerable<(string Text, PlotFace Face)> Head(Timeline timeline, TimelineRow? last)
    {
        yield return ("What was known when: the figure of each source, from the day on which it was said", PlotFace.Plain);
        if (timeline.Topic.Definition is { } definition) yield return ($"Definition: {Printable.Passage(definition)}", PlotFace.Small);
        if (last is null) yield break;
        string merged = last.Merged is null ? " · no merged value" : "";
        yield return ($"{Edtf.On(last.Day)}: {last.Grade.ToString().ToUpperInvariant()} · {last.WitnessCount}{merged}", PlotFace.Strong);
    }

    private static IEnumerable<ForestKey> Keys(
        TimelineColumns columns, List<int> drawn, List<PlanePoint> points, List<PlaneLine> lines)
    {
        foreach (int i in drawn.Take(MostTold))
        {
            yield return new(Wording.Plain(columns.Sources[i].ToString()), PlotCamps.ShapeOf(i), Colour: PlotCamps.ColourOf(i));
        }

        int more = drawn.Count - MostTold;
        if (more > 0) yield return new($"and {PlotNumbers.Count(more)} more {(more == 1 ? "source" : "sources")}");
        if (points.Any(point => point.Label == "lowered")) yield return new("a source lowered its figure", PlotShape.TriangleDown);
        if (lines.Any(line => line.Dashes is not null)) yield return new("broken line: a bound, open on the side of its arrows");
        if (lines.Any(line => line is { Colour: 0, Width: 3 })) yield return new("thick line: merged value");
    }

    private static IEnumerable<string> Foot(Timeline timeline, double[] values, CultureInfo culture)
    {
        if (!values.Any(double.IsFinite)) yield return "There is nothing to draw: no source gives a figure.";
        else yield return "Above: the grade from that day on.";
        if (timeline.RecordedBy is { } instant)
        {
            yield return $"From what had been recorded by {instant.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC.";
        }

        int undated = timeline.Rows.Count == 0 ? 0 : timeline.Rows[^1].MayBeLater.Length;
        if (undated > 0)
        {
            yield return undated == 1
                ? "1 claim has no date that tells the day, and counts all the same."
                : $"{undated.ToString("N0", culture)} claims have no date that tells the day, and count all the same.";
        }
    }
}
