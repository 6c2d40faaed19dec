namespace Attribution;

/// <summary>
/// What a unit is worth: a value x in it is <c>Factor · Constants · (x + Offset)</c> in base units. Constants that no fraction can
/// hold exactly (π, measured constants) stay symbols until a conversion needs their value, so that they cancel where they can.
/// </summary>
internal sealed record Measure(Rational Factor, Powers Constants, Powers Dimension)
{
    /// <summary>Longest numerator or denominator of a factor, in bits (about 600 decimal digits); what is beyond is refused.</summary>
    public const int LongestFactor = 2048;

    public static Measure One { get; } = new(Rational.One, Powers.None, Powers.None);

    /// <summary>Not zero for temperatures on a scale with its own zero point.</summary>
    public Rational Offset { get; init; }

    public static Measure Named(string symbol) => new(Rational.One, Powers.None, Powers.Of(symbol));

    /// <summary>
    /// This times <paramref name="other"/> to a power; null where the factor would grow beyond <see cref="LongestFactor"/>.
    /// </summary>
    public Measure? Times(Measure other, int exponent)
    {
        if (other.Factor.Size * Math.Abs((long)exponent) > LongestFactor * 2) return null;
        Rational factor = Factor * other.Factor.Pow(exponent);
        return factor.Size > LongestFactor
            ? null
            : new(factor, Constants.Times(other.Constants, exponent), Dimension.Times(other.Dimension, exponent));
    }
}
