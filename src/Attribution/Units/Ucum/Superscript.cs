using System.Globalization;

namespace Attribution;

/// <summary>Exponents in print.</summary>
internal static class Superscript
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>2 is "²", -1 is "⁻¹".</summary>
    public static string Of(int exponent) => string.Create(CultureInfo.InvariantCulture, $"{exponent}")
        .Aggregate("", (text, c) => text + (c == '-' ? '⁻' : Digits[c - '0']));

    /// <summary>The value of a raised digit, or -1.</summary>
    public static int ValueOf(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal);
}
