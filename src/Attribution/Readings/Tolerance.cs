namespace Attribution;

/// <summary>How far a hedged figure may be off: a number of units of its last significant place, or a fraction of itself.</summary>
/// <remarks>
/// An excluded end stays excluded even if the tolerance is below the spacing of doubles: the interval is then one such step wide.
/// </remarks>
internal readonly record struct Tolerance
{
    private const decimal SmallestUnit = 1e-28m;

    private readonly decimal? _unit;
    private readonly decimal _times;

    private Tolerance(decimal? unit, decimal times)
    {
        _unit = unit;
        _times = times;
    }

    /// <summary>So many units of the estimate's last significant place.</summary>
    public static Tolerance Units(decimal times, Estimate estimate) => new(SignificantPlace.Unit(estimate.LastSignificantPlace), times);

    /// <summary>A fraction of the figure's magnitude.</summary>
    public static Tolerance Fraction(decimal fraction) => new(null, fraction);

    /// <summary>[figure − tolerance, figure + tolerance].</summary>
    public RealInterval Around(decimal figure) => Ends.Between(Below(figure), true, Above(figure), true);

    /// <summary>From the tolerance below the end up to the end: "nearly".</summary>
    public RealInterval Before(Bound end)
    {
        double upper = NearestDouble.Of(end.Value), lower = Below(end.Value);
        return Ends.Between(lower == upper && !end.IsInclusive ? Math.BitDecrement(lower) : lower, true, upper, end.IsInclusive);
    }

    /// <summary>From the end to the tolerance above it: "just over".</summary>
    public RealInterval After(Bound end)
    {
        double lower = NearestDouble.Of(end.Value), upper = Above(end.Value);
        return Ends.Between(lower, end.IsInclusive, lower == upper && !end.IsInclusive ? Math.BitIncrement(upper) : upper, true);
    }

    /// <summary>The stated ends, each moved outward by the tolerance and included, because a hedged end is not sharp.</summary>
    public RealInterval Widen(Bound? lower, Bound? upper) =>
        Ends.Between(
            lower is { } low ? Below(low.Value) : double.NegativeInfinity,
            true,
            upper is { } high ? Above(high.Value) : double.PositiveInfinity,
            true);

    private double Below(decimal figure) => Move(figure, -_times);

    private double Above(decimal figure) => Move(figure, _times);

    private double Move(decimal figure, decimal times)
    {
        decimal unit = _unit ?? Math.Abs(figure);
        try
        {
            decimal step = unit * times;
            if (unit != SmallestUnit || step / times == unit) return NearestDouble.Of(figure + step);
        }
        catch (OverflowException)
        {
        }

        // No decimal holds a part of 1e-28, nor an end beyond ±7.9e28; a double does.
        return NearestDouble.Of(figure) + (NearestDouble.Of(unit) * NearestDouble.Of(times));
    }
}
