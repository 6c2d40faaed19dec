namespace Attribution;

public sealed partial class Estimate
{
    /// <summary>The same estimate in another unit: both ends, the best figure and the last significant place are converted.</summary>
    /// <param name="unit">A unit of the same dimension.</param>
    /// <exception cref="InvalidOperationException">No unit was said, so there is nothing to convert from.</exception>
    /// <exception cref="ArgumentException">The units measure different things.</exception>
    public Estimate In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit from = Unit ?? throw new InvalidOperationException($"'{this}' names no unit to convert from; set one by WithUnit.");
        if (from == unit) return this;
        Bound? Converted(Bound? bound) => bound is { } end ? end with { Value = from.Convert(end.Value, unit) } : null;
        decimal step = from.Convert(SignificantPlace.Unit(LastSignificantPlace), unit) - from.Convert(0, unit);
        int place = (int)Math.Floor(Math.Log10((double)step) + 1e-9);
        return Create(
            Form, Converted(Lower), Converted(Upper), Best is { } best ? from.Convert(best, unit) : null, IsApproximate, Varies, Coverage, place, unit, Text);
    }
}
