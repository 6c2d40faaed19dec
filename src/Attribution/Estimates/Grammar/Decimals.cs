namespace Attribution;

/// <summary>Decimal arithmetic that is exact or refused, never rounded.</summary>
internal static class Decimals
{
    private const int LargestScale = 28;

    private static readonly UInt128 LargestMantissa = (UInt128.One << 96) - 1;

    private static readonly decimal[] PowersOfTen = Enumerable.Range(0, LargestScale + 1).Select(SignificantPlace.Unit).ToArray();

    // Those of them that fit.
    private static readonly ulong[] WholePowersOfTen = [.. PowersOfTen.Take(20).Select(power => (ulong)power)];

    /// <summary>The digits as a number with <paramref name="scale"/> of them after the point.</summary>
    public static bool TryMake(UInt128 mantissa, int scale, out decimal value)
    {
        if (scale is >= 0 and <= LargestScale && mantissa <= ulong.MaxValue)
        {
            value = new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), 0, isNegative: false, (byte)scale);
            return true;
        }

        value = 0;
        if (scale is < 0 and >= -9 && mantissa <= ulong.MaxValue)
        {
            mantissa *= WholePowersOfTen[-scale];
            scale = 0;
        }

        while (scale > LargestScale && mantissa % 10 == 0)
        {
            if (mantissa == 0)
            {
                scale = LargestScale;
                break;
            }

            mantissa /= 10;
            scale--;
        }

        for (; scale < 0; scale++)
        {
            if (mantissa == 0) scale = -1;
            mantissa *= 10;
            if (mantissa > LargestMantissa) return false;
        }

        if (scale > LargestScale || mantissa > LargestMantissa) return false;
        value = new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative: false, (byte)scale);
        return true;
    }

    /// <summary>
    /// The value times ten to the power of <paramref name="exponent"/>, with as few digits after the point as that leaves.
    /// </summary>
    public static bool TryShift(decimal value, int exponent, out decimal shifted)
    {
        UInt128 mantissa = Mantissa(value);
        if (!TryMake(mantissa, value.Scale - exponent, out shifted)) return false;
        if (value < 0) shifted = -shifted;
        return true;
    }

    /// <summary>The product with a whole number, without zeros at the end of its digits after the point.</summary>
    public static bool TryMultiply(decimal value, decimal whole, out decimal product)
    {
        if (PowerOfTen(whole) is var exponent and >= 0) return TryShift(value, exponent, out product);
        product = 0;
        if (Math.Abs((double)value) * (double)Math.Abs(whole) > (double)decimal.MaxValue * 0.999) return false;
        product = value * whole;
        bool held = product.Scale >= value.Scale;
        product = Trimmed(product);
        return held;
    }

    /// <summary>The value without zeros at the end of its digits after the point.</summary>
    public static decimal Trimmed(decimal value)
    {
        UInt128 mantissa = Mantissa(value);
        int scale = value.Scale;
        for (; scale > 0 && mantissa % 10 == 0; scale--) mantissa /= 10;
        TryMake(mantissa, scale, out decimal trimmed);
        return value < 0 ? -trimmed : trimmed;
    }

    /// <summary>The sum, where no digit is lost.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        sum = 0;

        // Next to the largest decimal the way back can exceed it by a rounded digit.
        const double Reach = 7.9e28;
        if (Math.Abs((double)left) > Reach || Math.Abs((double)right) > Reach || Math.Abs((double)left + (double)right) > Reach)
        {
            return false;
        }

        sum = left + right;
        return sum - right == left && sum - left == right;
    }

    /// <summary>The exponent where the value is a power of ten from 1 up, and −1 where it is not.</summary>
    public static int PowerOfTen(decimal value)
    {
        bool isShort = TryWhole(value, out ulong whole);
        return Math.Max(-1, isShort ? Array.BinarySearch(WholePowersOfTen, whole) : Array.BinarySearch(PowersOfTen, value));
    }

    /// <summary>The value where it is written as a whole number, not negative, of 64 bits at the most, which is most of the time.</summary>
    public static bool TryWhole(decimal value, out ulong whole)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        whole = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        return bits[2] == 0 && bits[3] == 0;
    }

    private static UInt128 Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
    }
}
