namespace Attribution;

/// <content>Conversion to another unit.</content>
public sealed partial class Estimate
{
    /// <summary>
    /// The same estimate in another unit: both ends and the best figure converted, exactly where a decimal can hold the result. The last
    /// significant place moves to the place that its unit has in the new one: "40 km" is known to 10 km, which is 10,000 m.
    /// </summary>
    /// <remarks>
    /// A factor that is not a power of ten moves the place as the largest power of ten not above it does: 1 mi is 1.609344 km, so that a
    /// figure known to ten miles is known to ten kilometres.
    /// </remarks>
    /// <param name="unit">A unit into which the estimate's own converts.</param>
    /// <exception cref="InvalidOperationException">No unit was said, or it measures something else; the message names both.</exception>
    /// <exception cref="OverflowException">A result is too large for a decimal, or is not zero but too small for one.</exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.Parse("60 km").In(Unit.Parse("m")));    // 60,000 m
    /// </code>
    /// </example>
    public Estimate In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Unit is not { } from)
        {
            throw new InvalidOperationException(
                Printable.Message($"'{this}' names no unit; say which with WithUnit before it is converted to '{unit.Code}'."));
        }

        if (from.Equals(unit)) return this;
        int shift = SignificantPlace.OfStep(Math.Abs(from.Convert(1, unit) - from.Convert(0, unit)));
        return Create(
            Form,
            Convert(Lower, from, unit),
            Convert(Upper, from, unit),
            Best is { } best ? from.Convert(best, unit) : null,
            IsApproximate,
            Varies,
            Coverage,
            Math.Clamp(LastSignificantPlace + shift, -SignificantPlace.Highest, SignificantPlace.Highest),
            unit,
            Text,
            unit == Unit ? Whole : null);
    }

    private static Bound? Convert(Bound? bound, Unit from, Unit to) =>
        bound is { } end ? end with { Value = from.Convert(end.Value, to) } : null;
}
