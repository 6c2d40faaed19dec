using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UnitsNet;

namespace Attribution;

/// <summary>Estimates as quantities of UnitsNet, and quantities as estimates.</summary>
public static class UnitsNetConversions
{
    /// <summary>
    /// The ends and the best figure of an estimate in a unit of UnitsNet:
    /// <c>Estimate.Parse("40 to 60 km").To&lt;Length, LengthUnit&gt;(LengthUnit.Mile)</c>.
    /// </summary>
    /// <remarks>
    /// The numbers are converted as decimals, by the factors of UCUM, and rounded once, to the nearest double; for the quantities that
    /// UnitsNet keeps as decimals (power, information, bit rate) not at all.
    /// </remarks>
    /// <typeparam name="TQuantity">The quantity.</typeparam>
    /// <typeparam name="TUnit">Its units; a unit of another quantity does not compile.</typeparam>
    /// <exception cref="QuantityException">
    /// The estimate has no unit, one that measures something else, or one that UnitsNet has no place for; or
    /// <paramref name="unit"/> has no counterpart. <see cref="QuantityRefusal"/> has every reason.
    /// </exception>
    public static QuantityRange<TQuantity> To<TQuantity, TUnit>(this Estimate estimate, TUnit unit)
        where TQuantity : struct, IQuantity<TUnit>
        where TUnit : struct, Enum =>
        estimate.TryTo(unit, out QuantityRange<TQuantity>? range, out QuantityRefusal? refusal)
            ? range
            : throw new QuantityException(refusal);

    /// <summary>As <see cref="To"/>, with the reason instead of an exception.</summary>
    /// <returns>False where the estimate is not such a quantity.</returns>
    public static bool TryTo<TQuantity, TUnit>(
        this Estimate estimate,
        TUnit unit,
        [NotNullWhen(true)] out QuantityRange<TQuantity>? range,
        [NotNullWhen(false)] out QuantityRefusal? refusal)
        where TQuantity : struct, IQuantity<TUnit>
        where TUnit : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(estimate);
        range = null;
        if (typeof(TQuantity).Assembly != typeof(Length).Assembly)
        {
            refusal = new(
                QuantityRefusal.NotUnitsNet,
                $"{typeof(TQuantity).Name} is not a quantity of UnitsNet's own; ask for one, such as Length, and convert it.");
            return false;
        }

        if (!TryFind(unit, out UnitRow? row, out refusal)) return false;
        if (estimate.Unit is not { } said)
        {
            refusal = new(
                QuantityRefusal.NoUnit,
                $"'{Printable.Escaped(estimate.ToString())}' names no unit; say which with WithUnit before it becomes a quantity.");
            return false;
        }

        refusal = Obstacle.Between(said, row);
        if (refusal is not null) return false;
        try
        {
            TQuantity? lower = Quantity<TQuantity, TUnit>(estimate.Lower?.Value, said, row, unit);
            TQuantity? upper = Quantity<TQuantity, TUnit>(estimate.Upper?.Value, said, row, unit);
            bool isClosed = estimate is { Lower.IsInclusive: true, Upper.IsInclusive: true };
            if (!isClosed && lower is { } low && upper is { } high && low.Value.Equals(high.Value))
            {
                refusal = new(
                    QuantityRefusal.OutOfRange,
                    $"'{Printable.Escaped(estimate.ToString())}' has ends so near to each other that they are one number in {row.Name}, "
                        + "and nothing would lie between them; keep the estimate.");
                return false;
            }

            range = new(estimate, lower, Quantity<TQuantity, TUnit>(estimate.Best, said, row, unit), upper);
            return true;
        }
        catch (OverflowException)
        {
            refusal = new(
                QuantityRefusal.OutOfRange,
                $"'{Printable.Escaped(estimate.ToString())}' is beyond what a decimal holds in {row.Name}: up to 7.9e28, and 28 places "
                    + $"after the point; ask for a unit nearer to '{Printable.Escaped(said.Code)}', and convert with ToUnit.");
            return false;
        }
    }

    /// <summary>A quantity as an estimate: its number with the shortest digits that give it back, and the unit of UCUM.</summary>
    /// <param name="quantity">A quantity whose unit has a counterpart.</param>
    /// <param name="form">
    /// How it is meant, among the forms of one number: exact (default), about, nearly, just over, more than, at least, up to, less than,
    /// order of magnitude.
    /// </param>
    /// <param name="lastSignificantPlace">
    /// The place of the last digit that is known, as a power of ten between −28 and 28: −1 for tenths. Null takes it from the shortest
    /// digits, in which 40.0 is 40: a double does not remember zeros. A decimal does.
    /// </param>
    /// <exception cref="QuantityException">
    /// The unit has no counterpart, or the number is too large or too small for a decimal, infinite or not a number.
    /// </exception>
    /// <exception cref="ArgumentException">The form needs more than one number, or the place is out of range.</exception>
    public static Estimate ToEstimate(this IQuantity quantity, EstimateForm form = EstimateForm.Exact, int? lastSignificantPlace = null)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        (decimal number, Unit unit) = NumberAndUnit(quantity);
        Bound inclusive = Bound.Inclusive(number), exclusive = Bound.Exclusive(number);
        return form switch
        {
            EstimateForm.Exact => Made(inclusive, inclusive, number),
            EstimateForm.About or EstimateForm.OrderOfMagnitude => Made(null, null, number, approximate: true),
            EstimateForm.Nearly => Made(null, exclusive, null, approximate: true),
            EstimateForm.JustOver => Made(exclusive, null, null, approximate: true),
            EstimateForm.MoreThan => Made(exclusive, null, null),
            EstimateForm.AtLeast => Made(inclusive, null, null),
            EstimateForm.UpTo => Made(null, inclusive, null),
            EstimateForm.LessThan => Made(null, exclusive, null),
            _ => throw new ArgumentException(
                $"An estimate of the form {form} is not made of one quantity; use UnitsNetConversions.Between, or Estimate.Create.",
                nameof(form)),
        };

        Estimate Made(Bound? lower, Bound? upper, decimal? best, bool approximate = false) => Estimate.Create(
            form, lower, upper, best, approximate, lastSignificantPlace: lastSignificantPlace, unit: unit);
    }

    /// <summary>
    /// "a to b": an estimate from two quantities, in the unit of the lower one; both ends are included. It is as precise as the more
    /// precise end, whose digits count in its own unit: 2 km is known to a kilometre, which is tenths of a mile.
    /// </summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, not below the lower one.</param>
    /// <exception cref="QuantityException">As for <see cref="ToEstimate"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Estimate Between<TQuantity>(TQuantity lower, TQuantity upper)
        where TQuantity : struct, IQuantity
    {
        (decimal low, Unit unit) = NumberAndUnit(lower);
        (decimal high, Unit other) = NumberAndUnit(upper);
        Estimate least = Estimate.Of(low, unit), most = Estimate.Of(high, other).In(unit);
        return Estimate.Create(
            EstimateForm.Range,
            least.Lower,
            most.Upper,
            lastSignificantPlace: Math.Min(least.LastSignificantPlace, most.LastSignificantPlace),
            unit: unit);
    }

    private static TQuantity? Quantity<TQuantity, TUnit>(decimal? number, Unit said, UnitRow row, TUnit unit)
        where TQuantity : struct, IQuantity<TUnit>
        where TUnit : struct, Enum
    {
        if (number is not { } value) return null;
        decimal converted = said.Convert(value, row.Unit!);
        QuantityValue exact = default(TQuantity) is IValueQuantity<decimal> ? converted : Numbers.Nearest(converted);
        return (TQuantity)UnitsNet.Quantity.From(exact, unit);
    }

    private static (decimal Number, Unit Unit) NumberAndUnit(IQuantity quantity)
    {
        if (!TryFind(quantity.Unit, out UnitRow? row, out QuantityRefusal? refusal)) throw new QuantityException(refusal);
        decimal number;
        if (quantity.Value.IsDecimal) number = (decimal)quantity.Value;
        else if (!Numbers.TryShortest((double)quantity.Value, out number)) throw new QuantityException(NotHeld(quantity));
        return (number, row.Unit!);
    }

    private static QuantityRefusal NotHeld(IQuantity quantity)
    {
        string number = ((double)quantity.Value).ToString("R", CultureInfo.InvariantCulture);
        return new(
            QuantityRefusal.OutOfRange,
            $"{number} {quantity.Unit} is beyond what a decimal holds: finite numbers up to 7.9e28, with 28 places after the point; "
                + "convert the quantity with ToUnit to a unit in which it is neither so large nor so small.");
    }

    private static bool TryFind(Enum unit, [NotNullWhen(true)] out UnitRow? row, [NotNullWhen(false)] out QuantityRefusal? refusal)
    {
        refusal = null;
        if (!UnitTable.TryFind(unit, out row))
        {
            refusal = new(
                QuantityRefusal.NotUnitsNet,
                $"'{Printable.Escaped($"{unit.GetType().Name}.{unit}")}' is not a unit of UnitsNet; use a named one, such as "
                    + "LengthUnit.Meter.");
        }
        else if (row.Unit is null)
        {
            refusal = new(
                QuantityRefusal.UnmappedUnit,
                $"{row.Quantity}.{row.Name} has no counterpart: {row.Reason}; "
                    + (UnitTable.Usual(row.Quantity) is { } usual
                        ? $"use {row.Quantity}Unit.{usual.Name}, and convert with ToUnit."
                        : "no unit of this quantity has one."));
        }

        return refusal is null;
    }
}
