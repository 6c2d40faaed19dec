using System.Globalization;

namespace Attribution;

/// <summary>The double nearest to a decimal.</summary>
internal static class NearestDouble
{
    /// <summary>
    /// Correctly rounded, so that equal decimals give equal doubles and order is kept; the cast divides two rounded numbers and gives
    /// neither.
    /// </summary>
    public static double Of(decimal value)
    {
        // 29 digits, sign, point and a leading zero at most.
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The sum; of the two doubles where it exceeds a decimal, which ends at ±7.9e28.</summary>
    public static double OfSum(decimal one, decimal other)
    {
        try
        {
            return Of(one + other);
        }
        catch (OverflowException)
        {
            return Of(one) + Of(other);
        }
    }
}
