namespace Attribution;

/// <summary>So many figures that marks would cover each other: bars, as high as there are figures in a part of the axis.</summary>
internal sealed class OrchardBars : IOrchardFigures
{
    /// <summary>How wide a bar is, and the tallest, in pixels.</summary>
    private const double Width = 8, Tallest = 90;

    private readonly SortedDictionary<int, (int Used, int Unused)> _counts = [];
    private readonly double _start;
    private readonly int _most;

    /// <param name="dots">The figures.</param>
    /// <param name="axis">The axis.</param>
    public OrchardBars(IReadOnlyList<OrchardDot> dots, PlotAxis axis)
    {
        _start = axis.Start;
        foreach (OrchardDot dot in dots)
        {
            int part = (int)((axis.Map(dot.Value) - _start) / Width);
            (int used, int unused) = _counts.GetValueOrDefault(part);
            _counts[part] = dot.Shape >= PlotShape.Chevron ? (used, unused + 1) : (used + 1, unused);
        }

        _most = _counts.Values.Max(count => count.Used + count.Unused);
    }

    public double Height => Tallest;

    public void Draw(SvgWriter svg, double middle)
    {
        double foot = middle + (Tallest / 2);
        foreach ((int part, (int used, int unused)) in _counts)
        {
            double x = _start + (part * Width), high = Tallest * used / _most, rest = Tallest * unused / _most;
            if (used > 0) svg.Shape(Bar(x, foot, high), 0, isHollow: false);
            if (unused > 0) svg.Shape(Bar(x, foot - high, rest), 0, isHollow: true);
        }
    }

    private static SvgPath Bar(double x, double foot, double height) =>
        new SvgPath().Move(x + 1, foot).To(x + 1, foot - height).To(x + Width - 1, foot - height).To(x + Width - 1, foot).Close();
}
