namespace Attribution;

/// <summary>The figures of one source over time as lines, bands and marks.</summary>
internal sealed class TimelineSteps
{
    private const double EndRadius = 3.2;

    private readonly TimelineSeries _series;
    private readonly int[] _days;
    private readonly int _colour;

    public TimelineSteps(TimelineSeries series, int[] days, int place)
    {
        (_series, _days, _colour) = (series, days, PlotCamps.ColourOf(place));
        PlotShape shape = PlotCamps.ShapeOf(place);
        int i = 0;
        while (i < days.Length)
        {
            if (series.Figures[i] is not { } figure)
            {
                i++;
                continue;
            }

            // One answer stands over some rows, each of which has it.
            int end = i + 1;
            while (end < days.Length && series.Figures[end] is { } next && ReferenceEquals(next.Claim, figure.Claim)) end++;
            Step(i, end, figure, shape);
            i = end;
        }
    }

    public List<PlaneLine> Lines { get; } = [];

    public List<PlanePoint> Points { get; } = [];

    public bool OpensLow { get; private set; }

    public bool OpensHigh { get; private set; }

    private void Step(int from, int to, TimelineFigure figure, PlotShape shape)
    {
        double begin = _days[from], end = to < _days.Length ? _days[to] : _days[^1] + 1;
        (double low, double best, double high) = (figure.Low, figure.Best, figure.High);
        bool isRange = low < high;
        if (isRange) Lines.Add(new([(begin, low), (end, low), (end, high), (begin, high)], _colour, 0.8, null, 0.16));
        double value = !double.IsNaN(best) ? best : isRange ? low + ((high - low) / 2) : !double.IsNaN(low) ? low : high;
        if (double.IsNaN(value)) return;
        bool isBound = double.IsNaN(best) && !isRange;
        List<(double, double)> line = [(begin, value), (end, value)];
        double after = to < _days.Length && _series.Figures[to] is { } next ? Value(next) : double.NaN;
        if (!double.IsNaN(after)) line.Add((end, after));
        if (!isRange || !double.IsNaN(best)) Lines.Add(new(line, _colour, 1.8, isBound ? "5 3" : null));
        bool isHollow = figure.Claim.Value is Estimate { IsApproximate: true } || (isBound && IsExcluded(figure));
        if (isRange && double.IsNaN(best))
        {
            // No figure within the range is said: its ends are marked.
            Points.Add(new(begin, low, shape, _colour, isHollow, Spoken: figure.ToString(), Radius: EndRadius));
            Points.Add(new(begin, high, shape, _colour, isHollow, Radius: EndRadius));
            return;
        }

        Points.Add(new(begin, value, shape, _colour, isHollow, Spoken: figure.ToString()));
        if (!isBound) return;
        bool isUp = double.IsNaN(high);
        OpensHigh |= isUp;
        OpensLow |= !isUp;
        Points.Add(new(begin, value, isUp ? PlotShape.ArrowUp : PlotShape.ArrowDown, _colour));
    }

    private static bool IsExcluded(TimelineFigure figure) =>
        figure.Claim.Value is Estimate said && (said.Lower ?? said.Upper) is { IsInclusive: false };

    private static double Value(TimelineFigure figure) =>
        !double.IsNaN(figure.Best) ? figure.Best
        : figure.Low < figure.High ? figure.Low + ((figure.High - figure.Low) / 2)
        : !double.IsNaN(figure.Low) ? figure.Low
        : figure.High;
}
