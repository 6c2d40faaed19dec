namespace Attribution;

/// <summary>Reads a JSON number as the decimal that it is, scale included, or not at all: nothing is rounded.</summary>
internal static class ExactNumber
{
    private const int HighestScale = 28;
    private static readonly UInt128 Largest = (UInt128)79228162514264337593543950335m;

    /// <summary>Reads a number that is well-formed JSON.</summary>
    /// <returns>False where a decimal (96 bits and a scale of 0 to 28) cannot hold it exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        if (TryParseShort(text, out value)) return true;
        bool negative = text[0] == '-';
        UInt128 digits = 0;
        int scale = 0;
        bool fraction = false;
        int i = negative ? 1 : 0;
        for (; i < text.Length && text[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (text[i] == '.')
            {
                fraction = true;
                continue;
            }

            digits = (digits * 10) + (UInt128)(text[i] - '0');
            if (digits > Largest) return false;
            if (fraction) scale++;
        }

        long places = scale - Exponent(text[i..]);
        for (; places < 0 && digits != 0; places++)
        {
            digits *= 10;
            if (digits > Largest) return false;
        }

        places = Math.Max(places, 0);
        if (places > HighestScale) return false;
        value = new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), negative && digits != 0, (byte)places);
        return true;
    }

    /// <summary>Numbers without sign and exponent, and of as many digits as a long always holds, as most are.</summary>
    private static bool TryParseShort(ReadOnlySpan<byte> text, out decimal value)
    {
        const int MostDigits = 18;
        value = default;
        if (text.Length > MostDigits) return false;
        ulong digits = 0;
        int point = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            uint digit = (uint)(text[i] - '0');
            if (digit <= 9) digits = (digits * 10) + digit;
            else if (text[i] == '.') point = i + 1;
            else return false;
        }

        value = new((int)digits, (int)(digits >> 32), 0, false, (byte)(text.Length - point));
        return true;
    }

    /// <summary>The exponent of "e+12"; beyond a million it is only "too much".</summary>
    private static int Exponent(ReadOnlySpan<byte> text)
    {
        int exponent = 0;
        foreach (byte digit in text)
        {
            if (digit is >= (byte)'0' and <= (byte)'9') exponent = Math.Min((exponent * 10) + digit - '0', 1_000_000);
        }

        return text.Length > 1 && text[1] == '-' ? -exponent : exponent;
    }
}
