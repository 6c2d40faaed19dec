using System.Globalization;

namespace Attribution;

/// <summary>The one rounding of a decimal to a double.</summary>
internal static class NearestDouble
{
    private const int LongestDecimal = 31;

    /// <summary>The double that is nearest to a decimal, ties to even: of two decimals the greater never becomes the lesser double.</summary>
    /// <remarks>The conversion operator of the framework rounds twice, and turns 895974012083.7030494 and …70305003 round.</remarks>
    public static double Of(decimal value)
    {
        Span<char> text = stackalloc char[LongestDecimal];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
