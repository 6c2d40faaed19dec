namespace Attribution;

/// <summary>One number of a phrase, with the magnitude, the spread and the unit that were written with it.</summary>
internal struct Figure
{
    private const int MostExactScale = 20;

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

    /// <summary>Whether a power of ten stands after the number: "× 10^5", "e5".</summary>
    public bool HasPower;

    /// <summary>Whether its last magnitude is a noun, which "of" joins to what is counted.</summary>
    public bool TakesOf;

    /// <summary>Whether the number is an article: "a day", "a dozen".</summary>
    public bool IsArticle;

    /// <summary>Whether the number is a plural, which only starts a vague count: "100s of people".</summary>
    public bool IsPlural;

    /// <summary>Whether the number counts digits: "six-figure".</summary>
    public bool IsDigitCount;

    /// <summary>Whether the number may be a time of the day: "1400 hours".</summary>
    public bool IsPerhapsTime;

    /// <summary>
    /// Whether the unit belongs to the way of writing, so that no other number shares it: "5 ft 10 in", "half of the soldiers".
    /// </summary>
    public bool HasOwnUnit;

    /// <summary>
    /// Whether two spreads stand in brackets after the digits, "5.27(12)(8)", so that neither is the standard uncertainty.
    /// </summary>
    public bool HasSeveralSpreads;

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
        bool isHeld = Decimals.TryMultiply(Multiplier, magnitude, out decimal multiplier);
        Multiplier = multiplier;
        return isHeld && multiplier <= 1e28m;
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

    /// <summary>
    /// Expresses the number in another unit, as a point of its scale or as a difference; false where no decimal holds the result to the
    /// last digit, or the units do not convert exactly.
    /// </summary>
    public bool TryConvert(Unit to, bool isDifference)
    {
        if (Unit is not { Kind: UnitKind.Ucum } from || to.Kind != UnitKind.Ucum || !from.ConvertsExactlyTo(to)) return false;
        if (!from.TryConvert(0, to, out decimal zero) || !from.TryConvert(1, to, out decimal one) || (isDifference && zero != 0))
        {
            return false;
        }

        if (!from.TryConvert(Value, to, out decimal value) || !to.TryConvert(value, from, out decimal back) || back != Value) return false;

        // What was rounded in its last digit may still come back to itself: 16 months are no decimal number of years.
        if (value.Scale > MostExactScale) return false;
        int shift = SignificantPlace.OfStep(Math.Abs(one - zero));
        Place = Math.Clamp(Place + shift, -SignificantPlace.Highest, SignificantPlace.Highest);
        Coefficient = Value = value;
        Multiplier = 1;
        IsGrouped = true;
        Unit = to;
        return true;
    }
}
