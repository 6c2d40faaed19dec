using System.Globalization;

namespace Attribution;

/// <summary>Decimals to doubles and back, so that each gives the other again.</summary>
internal static class Numbers
{
    /// <summary>The nearest double; the cast divides two rounded numbers.</summary>
    public static double Nearest(decimal value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The decimal of the shortest digits that give the double back; false where no decimal holds them.</summary>
    public static bool TryShortest(double value, out decimal result)
    {
        result = 0;
        if (value == 0) return true;
        string digits = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out result) && Nearest(result) == value;
    }
}
