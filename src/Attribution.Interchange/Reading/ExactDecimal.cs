using System.Globalization;

namespace Attribution;

/// <summary>Reads a number as the decimal that it is, its digits after the point included, or not at all: nothing is rounded.</summary>
internal static class ExactDecimal
{
    private const int HighestScale = 28;
    private static readonly UInt128 Largest = (UInt128)decimal.MaxValue;

    /// <summary>Reads ASCII digits with an optional sign, point and exponent.</summary>
    /// <returns>False where the text is something else, or a decimal (96 bits and a scale of 0 to 28) cannot hold it exactly.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        int e = text.IndexOfAny('e', 'E'), exponent = 0;
        ReadOnlySpan<char> mantissa = e < 0 ? text : text[..e];
        if (e >= 0 && !TryExponent(text[(e + 1)..], out exponent)) return false;
        bool negative = mantissa.StartsWith('-');
        if (negative || mantissa.StartsWith('+')) mantissa = mantissa[1..];
        int point = mantissa.IndexOf('.');
        ReadOnlySpan<char> after = point < 0 ? [] : mantissa[(point + 1)..];
        UInt128 digits = 0;
        if (mantissa.IsEmpty || point == 0 || (point > 0 && after.IsEmpty)) return false;
        if (!TryAppend(point < 0 ? mantissa : mantissa[..point], ref digits) || !TryAppend(after, ref digits)) return false;
        int scale = after.Length - exponent;
        for (; scale < 0 && digits != 0; scale++)
        {
            digits *= 10;
            if (digits > Largest) return false;
        }

        scale = Math.Max(scale, 0);
        if (scale > HighestScale) return false;
        value = new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), negative && digits != 0, (byte)scale);
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        return text.Length <= 6 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    private static bool TryAppend(ReadOnlySpan<char> text, ref UInt128 digits)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            digits = (digits * 10) + (UInt128)(c - '0');
            if (digits > Largest) return false;
        }

        return true;
    }
}
