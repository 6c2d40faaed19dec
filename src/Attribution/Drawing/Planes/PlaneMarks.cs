namespace Attribution;

/// <summary>Draws marks, and beside them their labels where there is room.</summary>
internal sealed class PlaneMarks(PlotAxis across, PlotAxis up, double width)
{
    /// <summary>The most labels, and the most letters of one.</summary>
    private const int MostLabels = 40, LongestLabel = 40;

    private readonly List<(double Left, double Right, double Top, double Bottom)> _taken = [];

    public void Draw(SvgWriter svg, IReadOnlyList<PlanePoint> points)
    {
        foreach (PlanePoint point in points.Take(MostLabels * 10))
        {
            (double x, double y) = (across.Map(point.X), up.Map(point.Y));
            _taken.Add((x - point.Radius, x + point.Radius, y - point.Radius, y + point.Radius));
        }

        int left = MostLabels;
        foreach (PlanePoint point in points)
        {
            if (point.Spoken is { } spoken) svg.Begin(spoken);
            (double x, double y) = (across.Map(point.X), up.Map(point.Y));
            PlotMarks.Draw(svg, point.Shape, x, y, point.Radius, point.Colour, point.IsHollow);
            if (point.Label is { Length: > 0 } label && left > 0 && Label(svg, x, y, point.Radius, label)) left--;
            if (point.Spoken is not null) svg.End();
        }
    }

    private bool Label(SvgWriter svg, double x, double y, double radius, string label)
    {
        PlotFace face = PlotFace.Small;
        string text = face.Wrap(label, LongestLabel * face.Size * 0.55, 1)[0];
        double own = face.Width(text), half = face.Size / 2;
        ReadOnlySpan<(double Left, double Middle)> places =
        [
            (x + radius + 4, y), (x - radius - 4 - own, y), (x - (own / 2), y - radius - half - 3), (x - (own / 2), y + radius + half + 3),
        ];
        foreach ((double begin, double middle) in places)
        {
            (double Left, double Right, double Top, double Bottom) box = (begin, begin + own, middle - half - 1, middle + half + 1);
            if (box.Left < across.Start || box.Right > width - ForestLayout.Margin) continue;
            if (box.Top < Math.Min(up.Start, up.End) || box.Bottom > Math.Max(up.Start, up.End)) continue;
            if (_taken.Exists(other =>
                box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
            {
                continue;
            }

            _taken.Add(box);
            svg.Text(begin, middle + (0.35 * face.Size), text, face, hasHalo: true);
            return true;
        }

        return false;
    }
}
