using System.Globalization;

namespace Attribution;

/// <summary>An axis: where a value is drawn, and what is lettered.</summary>
internal sealed class PlotAxis
{
    /// <summary>The room of figures that are not above 0, on a logarithmic axis.</summary>
    private const double Gutter = 34;

    private readonly double _from, _to, _low, _high;
    private bool _isUpright;
    private double _margin;

    private PlotAxis(double from, double to, double low, double high, bool isLog, bool hasGutter)
    {
        (Start, _to, _low, _high, IsLog, HasGutter) = (from, to, low, high, isLog, hasGutter);
        _from = hasGutter ? from + Room(1) : from;
    }

    /// <summary>Where it begins, in pixels.</summary>
    public double Start { get; }

    /// <summary>Where values above 0 begin, in pixels; the same as <see cref="Start"/> but on a logarithmic axis with others.</summary>
    public double Break => _from;

    /// <summary>Where it ends, in pixels.</summary>
    public double End => _to;

    /// <summary>Whether equal steps are equal ratios.</summary>
    public bool IsLog { get; }

    /// <summary>Whether it has a place for figures at or below 0 at its left edge.</summary>
    public bool HasGutter { get; }

    /// <summary>The power of ten that its numbers are counted in.</summary>
    public int Exponent { get; private init; }

    /// <summary>What is lettered.</summary>
    public AxisTick[] Ticks { get; private set; } = [];

    /// <summary>The axis for some values.</summary>
    /// <param name="values">The values, of which those that are not finite are passed over.</param>
    /// <param name="scale">The scale that is asked for.</param>
    /// <param name="from">Where it begins, in pixels.</param>
    /// <param name="to">Where it ends, in pixels.</param>
    /// <param name="culture">How numbers are written.</param>
    /// <param name="opensLow">Whether a range is open below, and needs room for its arrow.</param>
    /// <param name="opensHigh">Whether a range is open above.</param>
    /// <param name="isUpright">Whether it goes up the picture, or down.</param>
    /// <param name="margin">How far letterings may reach beyond its ends.</param>
    /// <returns>Null where no value is finite.</returns>
    public static PlotAxis? Of(
        IEnumerable<double> values,
        PlotScale scale,
        double from,
        double to,
        CultureInfo culture,
        bool opensLow = false,
        bool opensHigh = false,
        bool isUpright = false,
        double margin = 0)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity, least = double.PositiveInfinity;
        foreach (double value in values)
        {
            if (!double.IsFinite(value)) continue;
            low = Math.Min(low, value);
            high = Math.Max(high, value);
            if (value > 0) least = Math.Min(least, value);
        }

        if (low > high) return null;
        bool isLog = least <= high && (scale == PlotScale.Log || (scale == PlotScale.Auto && low >= 0 && high / least >= 100));
        bool hasGutter = isLog && low <= 0;
        if (isLog) low = least;
        (double first, double last) = isLog ? (Math.Log10(low), Math.Log10(high)) : (low, high);
        double width = last - first;
        double slack = isLog ? 0.08 : Math.Max(Math.Max(Math.Abs(first), Math.Abs(last)) * 1e-9, double.Epsilon * 1e6);
        if (!(width > slack))
        {
            // Figures of one value stand in the middle.
            width = isLog ? 0.6 : first == 0 ? 1 : Math.Abs(first) * 0.5;
            (first, last) = (first - (width / 2), last + (width / 2));
        }

        first -= width * (opensLow ? 0.14 : 0.05);
        last += width * (opensHigh ? 0.14 : 0.05);
        int exponent = 0;
        double size = Math.Max(Math.Abs(first), Math.Abs(last));
        if (!isLog && size is >= 1e7 or < 1e-3) exponent = 3 * (int)Math.Floor(Math.Log10(size) / 3);
        PlotAxis axis = new(from, to, first, last, isLog, hasGutter) { Exponent = exponent, _isUpright = isUpright, _margin = margin };
        axis.Ticks = isLog
            ? AxisTicks.Logarithmic(Math.Pow(10, first), Math.Pow(10, last), culture, axis.Fits)
            : AxisTicks.Linear(first, last, exponent, culture, axis.Fits);
        if (hasGutter) axis.Ticks = Array.FindAll(axis.Ticks, axis.IsClearOfGutter);
        if (hasGutter && axis.Ticks.Length == 0) axis.Ticks = AxisTicks.Highest(Math.Pow(10, first), Math.Pow(10, last), culture);
        return axis;
    }

    /// <summary>The axis of some days.</summary>
    /// <param name="first">The number of the first day, from 1 January of the year 1.</param>
    /// <param name="last">The number of the last day.</param>
    /// <param name="from">Where it begins, in pixels.</param>
    /// <param name="to">Where it ends, in pixels.</param>
    /// <param name="culture">How dates are written.</param>
    public static PlotAxis OfDays(int first, int last, double from, double to, CultureInfo culture)
    {
        double slack = Math.Max(1, (last - first) * 0.03);
        PlotAxis axis = new(from, to, first - slack, last + slack, false, false);
        axis.Ticks = DayTicks.Of(first, last, culture, axis.Fits);
        return axis;
    }

    /// <summary>Where a value is drawn, in pixels; one beyond an end at that end.</summary>
    public double Map(double value)
    {
        if (IsLog && value <= 0) return HasGutter ? Start + Room(0.5) : Start;
        double place = IsLog ? Math.Log10(value) : value;
        if (double.IsPositiveInfinity(place)) return _to;
        if (double.IsNegativeInfinity(place)) return Start;
        return Math.Clamp(_from + ((place - _low) / (_high - _low) * (_to - _from)), Math.Min(Start, _to), Math.Max(Start, _to));
    }

    /// <summary>What the axis counts, with the power of ten that it counts in: "people (× 10⁹)".</summary>
    public string Title(string counted)
    {
        string power = Exponent == 0 ? "" : $"× 10{AxisTicks.Raised(Exponent)}";
        return counted.Length == 0 ? power : power.Length == 0 ? counted : $"{counted} ({power})";
    }

    /// <summary>The middle of the lettering of a place: at the place, or so far to the side that it stays within the picture.</summary>
    public double LabelAt(AxisTick tick)
    {
        double half = PlotFace.Small.Width(tick.Label) / 2, least = Math.Min(Start, _to) - _margin + half;
        return Math.Min(Math.Max(Map(tick.Value), least), Math.Max(least, Math.Max(Start, _to) + _margin - half));
    }

    /// <summary>A share of the room of figures that are not above 0, towards the end of the axis.</summary>
    private double Room(double share) => share * (_to < Start ? -Gutter : Gutter);

    /// <summary>Whether a lettering does not meet that of the place for figures at or below 0.</summary>
    private bool IsClearOfGutter(AxisTick tick) => _isUpright
        ? Math.Abs(Map(tick.Value) - Map(0)) >= PlotFace.Small.Line
        : LabelAt(tick) - (PlotFace.Small.Width(tick.Label) / 2) >= Start + Gutter - 8;

    private bool Fits(AxisTick[] ticks)
    {
        double last = double.NegativeInfinity;
        if (_isUpright)
        {
            for (int i = 1; i < ticks.Length; i++)
            {
                if (Math.Abs(Map(ticks[i].Value) - Map(ticks[i - 1].Value)) < 2 * PlotFace.Small.Line) return false;
            }

            return true;
        }

        foreach (AxisTick tick in ticks)
        {
            double half = PlotFace.Small.Width(tick.Label) / 2, at = LabelAt(tick);
            if (at - half < last + 8) return false;
            last = at + half;
        }

        return true;
    }
}
