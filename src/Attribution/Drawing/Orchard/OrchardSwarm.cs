namespace Attribution;

/// <summary>Many marks along an axis, those of about one value above and below one another, so that how many there are is seen.</summary>
internal sealed class OrchardSwarm : IOrchardFigures
{
    private const double Between = 1.5, Smallest = 0.6;

    private readonly IReadOnlyList<OrchardDot> _dots;
    private readonly (double X, double Off)[] _places;
    private readonly double _size = 1;

    /// <param name="dots">The marks, in ascending order.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="tallest">How high the swarm is at most, in pixels; where it would be higher, marks move into one another.</param>
    public OrchardSwarm(IReadOnlyList<OrchardDot> dots, PlotAxis axis, double tallest)
    {
        _dots = dots;
        _places = new (double, double)[dots.Count];
        double widest = dots.Max(dot => dot.Radius), step = (2 * widest) + Between, reach = widest;
        int begin = 0;
        while (begin < dots.Count)
        {
            // A column of marks: those that would touch the first of them.
            double x = axis.Map(dots[begin].Value);
            int end = begin;
            while (end < dots.Count && axis.Map(dots[end].Value) < x + step) end++;
            for (int i = begin; i < end; i++)
            {
                int place = i - begin;
                double off = ((place + 1) / 2) * step * (place % 2 == 0 ? 1 : -1);
                _places[i] = (axis.Map(dots[i].Value), off);
                reach = Math.Max(reach, Math.Abs(off) + widest);
            }

            begin = end;
        }

        if (2 * reach > tallest)
        {
            double shrink = ((tallest / 2) - widest) / (reach - widest);
            for (int i = 0; i < _places.Length; i++) _places[i].Off *= shrink;
            reach = tallest / 2;
            _size = Math.Max(Smallest, shrink);
        }

        Height = 2 * reach;
    }

    /// <summary>How high it is, in pixels.</summary>
    public double Height { get; }

    public void Draw(SvgWriter svg, double middle)
    {
        for (int i = 0; i < _dots.Count; i++)
        {
            OrchardDot dot = _dots[i];
            (double x, double y, double radius) = (_places[i].X, middle + _places[i].Off, dot.Radius * _size);
            PlotMarks.Draw(svg, dot.Shape, x, y, radius, dot.Colour, dot.IsHollow);
            if (dot.IsStruck) ForestMarks.Strike(svg, x, y, radius);
        }
    }
}
