using System.Globalization;

namespace Attribution;

/// <summary>Computed numbers as a plot letters them.</summary>
internal static class PlotNumbers
{
    /// <summary>A number to four digits: "1,234", "0.4893", "2.3 × 10⁻⁹".</summary>
    public static string Of(double value, CultureInfo culture)
    {
        double size = Math.Abs(value);
        if (size is >= 1e15 or (< 1e-5 and > 0))
        {
            int power = (int)Math.Floor(Math.Log10(size));
            return $"{(value / Math.Pow(10, power)).ToString("0.###", culture)} × 10{AxisTicks.Raised(power)}";
        }

        int decimals = size == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(size)), 0, 10);
        return value.ToString("#,0." + new string('#', decimals), culture);
    }

    /// <summary>
    /// A culture whose signs are fit to print: in some a minus is led by a mark of direction, which does not show. The numbers stand by
    /// themselves, so that it is not needed.
    /// </summary>
    public static CultureInfo Printed(CultureInfo culture)
    {
        NumberFormatInfo numbers = culture.NumberFormat;
        if (IsPrinted(numbers.NegativeSign) && IsPrinted(numbers.PositiveSign)) return culture;
        CultureInfo printed = (CultureInfo)culture.Clone();
        printed.NumberFormat.NegativeSign = WithoutMarks(numbers.NegativeSign, "-");
        printed.NumberFormat.PositiveSign = WithoutMarks(numbers.PositiveSign, "+");
        return printed;

        static bool IsPrinted(string sign) => Printable.FirstHidden(sign) < 0;

        static string WithoutMarks(string sign, string otherwise)
        {
            string kept = string.Concat(sign.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
            return kept.Length == 0 ? otherwise : kept;
        }
    }

    /// <summary>A count, as in English: "1,234".</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 more row", "1,234 more rows".</summary>
    public static string MoreRows(int count) => $"{Count(count)} more {(count == 1 ? "row" : "rows")}";

    /// <summary>"0.4893 (0.3407 to 0.7026)", "1,050 to 1,150", "at least 3,000".</summary>
    public static string Of(double? value, RealInterval? range, CultureInfo culture)
    {
        string ends = range switch
        {
            null => "",
            { IsBounded: true } one when one.Lower == one.Upper => value is null ? Of(one.Lower, culture) : "",
            { IsBounded: true } both => $"{Of(both.Lower, culture)} to {Of(both.Upper, culture)}",
            { HasLower: true } low => $"{(low.LowerInclusive ? "at least" : "above")} {Of(low.Lower, culture)}",
            { HasUpper: true } high => $"{(high.UpperInclusive ? "at most" : "below")} {Of(high.Upper, culture)}",
            _ => "anything",
        };
        return value is not { } number ? ends : ends.Length == 0 ? Of(number, culture) : $"{Of(number, culture)} ({ends})";
    }
}
