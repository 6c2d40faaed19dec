
namespace Attribution;

/// <content>Conversion.</content>
public sealed partial class Unit
{
    // The least number of which a decimal keeps 15 digits, as many as a double gives back: a rounded result with fewer would pass for
    // exact.
    private const decimal LeastRounded = 1e-14m;

    /// <summary>
    /// Whether values convert into <paramref name="other"/>: both have the same dimension. Nouns and currencies are dimensions of their
    /// own, so that soldiers convert into nothing but soldiers, and USD into nothing but USD.
    /// </summary>
    public bool CanConvertTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension;
    }

    /// <summary>
    /// Whether values convert into <paramref name="other"/> by a factor that is exact by definition, as 1 mi = 1609.344 m is; false
    /// where π or a measured constant (parsec, electron mass, …) remains in it, or where values do not convert at all.
    /// </summary>
    /// <remarks>An exact factor may still need more digits than a decimal has: 1 ft is a third of a yard.</remarks>
    public bool ConvertsExactlyTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && Worth.Constants.Equals(other.Worth.Constants);
    }

    /// <summary>
    /// Whether every value is the same number in <paramref name="other"/>: <c>km/h</c> and <c>km.h-1</c>, <c>l</c> and <c>dm3</c>.
    /// </summary>
    public bool IsEquivalentTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Worth == other.Worth;
    }

    /// <summary>
    /// The same quantity in another unit: the exact result where a decimal can hold it, otherwise the nearest decimal (28 or 29
    /// significant digits, none beyond the 28th decimal place, and never fewer than 15). Temperatures on a scale convert as points of the
    /// scale: 0 °C is 32 °F.
    /// </summary>
    /// <param name="value">A number in this unit.</param>
    /// <param name="to">A unit of the same <see cref="Dimension"/>.</param>
    /// <exception cref="InvalidOperationException">The dimensions differ; the message names both.</exception>
    /// <exception cref="OverflowException">
    /// The result is too large for a decimal, or so small that it is not exact and fewer than 15 of its digits would be left.
    /// </exception>
    public decimal Convert(decimal value, Unit to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!CanConvertTo(to)) throw new InvalidOperationException(Mismatch(to));
        return TryConvert(value, to, out decimal result)
            ? result
            : throw new OverflowException(
                Printable.Message(
                    $"{value} {Code} in {to.Code} is beyond what a decimal holds: up to 7.9e28, and 28 places after the point."));
    }

    /// <summary>
    /// Converts as <see cref="Convert"/> does; false where the units measure different things or no decimal holds the result.
    /// </summary>
    internal bool TryConvert(decimal value, Unit to, out decimal result)
    {
        result = value;
        if (Equals(to)) return true;
        if (!CanConvertTo(to)) return false;
        Rational converted = ((value + Worth.Offset) * FactorTo(to)) - to.Worth.Offset;
        return converted.TryToDecimal(out result) && (Math.Abs(result) >= LeastRounded || (Rational)result == converted);
    }

    /// <summary>
    /// Whether 0 means none of it, so that "twice as much" means something: not so for degrees Celsius, nor for pH, decibels and other
    /// logarithms of what was measured.
    /// </summary>
    internal bool IsRatioScale =>
        Worth.Offset.IsZero && !(Worth.Dimension.Factors is [(var symbol, 1)] && UcumTable.IsLogarithmic(symbol));

    private Measure Worth => _expression.Measure;

    private Rational FactorTo(Unit to)
    {
        Rational factor = Worth.Factor / to.Worth.Factor;
        foreach ((string constant, int exponent) in Worth.Constants.Times(to.Worth.Constants, -1).Factors)
        {
            factor *= UcumTable.Row(constant).DefinedFactor.Pow(exponent);
        }

        return factor;
    }

    private string Mismatch(Unit to) =>
        $"'{Code}' ({Dimension}) does not convert into '{to.Code}' ({to.Dimension}): they measure different things.";
}
