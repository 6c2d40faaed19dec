namespace Attribution;

/// <summary>The key below a plot: samples with what they mean, as many on a line as there is room for.</summary>
internal sealed class ForestKeys
{
    private const double Sample = 34, Gap = 18;

    private readonly List<(ForestKey Key, List<string> Lines, double X, double Y)> _places = [];

    /// <param name="keys">The samples.</param>
    /// <param name="left">Where the lines begin.</param>
    /// <param name="top">Where the first begins.</param>
    /// <param name="width">How long they are.</param>
    public ForestKeys(IReadOnlyList<ForestKey> keys, double left, double top, double width)
    {
        double x = left, y = top, height = 0;
        foreach (ForestKey key in keys)
        {
            List<string> lines = PlotFace.Small.Wrap(key.Text, width - Room(key), 3);
            double own = Room(key) + lines.Select(PlotFace.Small.Width).DefaultIfEmpty(0).Max();
            if (x > left && x + own > left + width) (x, y, height) = (left, y + height, 0);
            _places.Add((key, lines, x, y));
            x += own + Gap;
            height = Math.Max(height, (lines.Count * PlotFace.Small.Line) + 3);
        }

        End = y + height;
    }

    /// <summary>Where the last line ends.</summary>
    public double End { get; }

    public void Draw(SvgWriter svg)
    {
        foreach ((ForestKey key, List<string> lines, double x, double y) in _places)
        {
            double middle = y + (PlotFace.Small.Line / 2);
            if (key.Span is { } kind)
            {
                ForestMarks.Span(svg, x + 2, x + Sample - 10, middle, new(0, key.IsOpen ? double.PositiveInfinity : 1, kind), key.Colour);
            }

            if (key.Shape is { } shape)
            {
                double at = x + ((Sample - 8) / 2);
                PlotMarks.Draw(svg, shape, at, middle, 4.5, key.Colour, key.IsHollow);
                if (key.IsStruck) ForestMarks.Strike(svg, at, middle, 4.5);
            }

            svg.Lines(x + Room(key), y, lines, PlotFace.Small);
        }
    }

    private static double Room(ForestKey key) => key.HasSample ? Sample : 0;
}
