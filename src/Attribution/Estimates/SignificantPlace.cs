namespace Attribution;

/// <summary>
/// The decimal place of the last significant digit of a printed number, as a power of ten: 1,100 → 2, 40 → 1, 7 → 0, 7.0 → −1.
/// </summary>
internal static class SignificantPlace
{
    /// <summary>The highest power of ten that fits a <see cref="decimal"/>.</summary>
    public const int Highest = 28;

    /// <summary>
    /// The place of the last significant digit, by the convention of significant figures: digits after the point count, trailing
    /// zeros of a whole number do not.
    /// </summary>
    public static int Of(decimal value)
    {
        if (value.Scale > 0) return -value.Scale;
        if (value == 0) return 0;
        int place = 0;
        if (Decimals.TryWhole(value, out ulong whole))
        {
            for (; whole % 10 == 0; whole /= 10) place++;
            return place;
        }

        while (value % 10 == 0)
        {
            value /= 10;
            place++;
        }

        return place;
    }

    /// <summary>Ten to the power of <paramref name="place"/>.</summary>
    public static decimal Unit(int place)
    {
        decimal unit = 1;
        for (int i = 0; i < Math.Abs(place); i++)
        {
            unit = place > 0 ? unit * 10 : unit / 10;
        }

        return unit;
    }

    /// <summary>The highest place whose unit is not above a step; the lowest place for a step of zero.</summary>
    public static int OfStep(decimal step)
    {
        int place = -Highest;
        while (place < Highest && Unit(place + 1) <= step) place++;
        return place;
    }
}
