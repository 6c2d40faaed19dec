namespace Attribution;

/// <summary>One number of a phrase, with the magnitude, the spread and the unit that were written with it.</summary>
internal struct Figure
{
    /// <summary>The number before its magnitude: 3.5 in "3.5 million".</summary>
    public decimal Coefficient;

    /// <summary>The last significant place of <see cref="Value"/>.</summary>
    public int Place;

    /// <summary>The product of the magnitudes: 1,000,000 in "3.5 million", 1 where there is none.</summary>
    public decimal Multiplier;

    /// <summary>Coefficient and multiplier together.</summary>
    public decimal Value;

    /// <summary>The spread in brackets after the last digits, in the unit of <see cref="Value"/>: 15 in "6.67430(15)" is 0.00015.</summary>
    public decimal? Spread;

    /// <summary>Whether the digits are grouped, so that no magnitude can be understood with them.</summary>
    public bool IsGrouped;

    /// <summary>Whether the number is a sum, as "two thousand three hundred" is, so that its magnitude is not one factor.</summary>
    public bool IsSum;

    /// <summary>Whether a factor "× 10^5" stands after the number; "1e5" is one sign.</summary>
    public bool HasPower;

    /// <summary>Whether its last magnitude is a noun, which "of" joins to what is counted.</summary>
    public bool TakesOf;

    /// <summary>Whether the number is an article: "a day", "a dozen".</summary>
    public bool IsArticle;

    /// <summary>The unit written with the number, if any.</summary>
    public Unit? Unit;

    /// <summary>Where the number starts and where it or its unit ends.</summary>
    public int Start, End;

    public readonly bool HasMagnitude => Multiplier != 1;

    /// <summary>Applies a magnitude; false where the product cannot be held.</summary>
    public bool TryMagnify(decimal magnitude)
    {
        if (!Decimals.TryMultiply(Value, magnitude, out decimal value)) return false;
        if (Spread is { } spread)
        {
            if (!Decimals.TryMultiply(spread, magnitude, out spread)) return false;
            Spread = spread;
        }

        Place = Decimals.PowerOfTen(magnitude) is var exponent and >= 0 ? Place + exponent : SignificantPlace.Of(value);
        Value = value;
        Multiplier *= magnitude;
        return Multiplier <= 1e28m;
    }

    /// <summary>Applies a power of ten; false where the product cannot be held.</summary>
    public bool TryShift(int exponent)
    {
        if (!Decimals.TryShift(Value, exponent, out decimal value)) return false;
        if (Spread is { } spread)
        {
            if (!Decimals.TryShift(spread, exponent, out spread)) return false;
            Spread = spread;
        }

        Place += exponent;
        Coefficient = Value = value;
        return Math.Abs(Place) <= SignificantPlace.Highest;
    }
}
