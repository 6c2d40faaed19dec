namespace Attribution;

/// <summary>The names above a plane, in as many lines as it takes, each with a stroke down to its place.</summary>
internal sealed class PlaneFlags
{
    /// <summary>The most lines; a name for which there is no room in them is left to its stroke.</summary>
    private const int Most = 6;

    private const double Line = 16;

    private readonly IReadOnlyList<PlaneFlag> _flags;
    private readonly PlotAxis _across;
    private readonly int[] _lanes;
    private readonly double[] _left;

    /// <param name="flags">The names, from left to right.</param>
    /// <param name="across">The axis across.</param>
    /// <param name="right">Where names end at the latest.</param>
    public PlaneFlags(IReadOnlyList<PlaneFlag> flags, PlotAxis across, double right)
    {
        (_flags, _across) = (flags, across);
        _lanes = new int[flags.Count];
        _left = new double[flags.Count];

        // From the right, so that the stroke of a name is to the left of those below it.
        double[] free = [.. Enumerable.Repeat(right, Most)];
        for (int i = flags.Count - 1; i >= 0; i--)
        {
            double x = across.Map(flags[i].X), own = PlotFace.Small.Width(flags[i].Label) + 4;
            _left[i] = Math.Min(x + 3, right - own);
            _lanes[i] = Array.FindIndex(free, end => _left[i] + own <= end);
            if (_lanes[i] < 0) continue;
            for (int lane = 0; lane <= _lanes[i]; lane++) free[lane] = Math.Min(free[lane], Math.Min(_left[i], x) - 3);
            Lanes = Math.Max(Lanes, _lanes[i] + 1);
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Lanes { get; }

    /// <summary>How high they are, in pixels.</summary>
    public double Height => Lanes * Line;

    /// <summary>How many names have no room.</summary>
    public int LeftOut => _lanes.Count(lane => lane < 0);

    /// <summary>Draws them above a place, with strokes to another.</summary>
    public void Draw(SvgWriter svg, double foot, double bottom)
    {
        for (int i = 0; i < _flags.Count; i++)
        {
            double x = _across.Map(_flags[i].X), top = foot - (Line * (Math.Max(_lanes[i], 0) + 1)) + 3;
            svg.Begin(_flags[i].Spoken);
            svg.Line(x, _lanes[i] < 0 ? foot - 4 : top, x, bottom, Looks.Rule, 0.8, "2 3");
            if (_lanes[i] >= 0) svg.Text(_left[i], top + PlotFace.Small.Ascent - 2, _flags[i].Label, PlotFace.Small);
            svg.End();
        }
    }
}
