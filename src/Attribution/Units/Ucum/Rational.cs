using System.Globalization;
using System.Numerics;

namespace Attribution;

/// <summary>An exact fraction in lowest terms with a positive denominator; <c>default</c> is zero.</summary>
internal readonly struct Rational : IEquatable<Rational>
{
    private static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    // One less than the denominator, so that the default struct is 0/1.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    /// <summary>Bits of the longer of numerator and denominator: what arithmetic on the fraction costs.</summary>
    public long Size => Math.Max(Numerator.GetBitLength(), _denominatorLessOne.GetBitLength());

    public static implicit operator Rational(long value) => new(value, 1);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + (right * -1);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Reads "1200", "2.54" or "6.02214076e23": a trusted constant, whatever its number of digits.</summary>
    public static Rational Parse(ReadOnlySpan<char> text)
    {
        int exponent = 0;
        int mark = text.IndexOf('e');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        if (point >= 0) exponent -= text.Length - point - 1;
        Rational value = new(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), 1);
        return value * ((Rational)10).Pow(exponent);
    }

    public Rational Pow(int exponent) => exponent >= 0
        ? new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : new(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent));

    /// <summary>
    /// The nearest decimal, ties to even: exact and without trailing zeros where a decimal can hold the value, otherwise with as many
    /// digits (28 or 29, none beyond the 28th decimal place) as it can.
    /// </summary>
    /// <returns>False where the value is too large, or not zero and nearer to zero than to 1e-28.</returns>
    public bool TryToDecimal(out decimal value)
    {
        BigInteger magnitude = BigInteger.Abs(Numerator);
        int bits = (int)Math.Min((magnitude / Denominator).GetBitLength(), 1000);
        int places = Math.Clamp(28 - (int)((bits - 1) * 0.30103), 0, 28);
        BigInteger mantissa = Round(magnitude * BigInteger.Pow(10, places), Denominator, out bool exact);
        while (mantissa > LargestMantissa && places > 0) mantissa = Round(magnitude * BigInteger.Pow(10, --places), Denominator, out exact);

        value = 0;
        if (mantissa > LargestMantissa || (mantissa.IsZero && !IsZero)) return false;
        while (exact && places > 0)
        {
            BigInteger shorter = BigInteger.DivRem(mantissa, 10, out BigInteger last);
            if (!last.IsZero) break;
            mantissa = shorter;
            places--;
        }

        uint low = (uint)(mantissa & uint.MaxValue);
        uint middle = (uint)((mantissa >> 32) & uint.MaxValue);
        uint high = (uint)(mantissa >> 64);
        value = new decimal((int)low, (int)middle, (int)high, Numerator.Sign < 0, (byte)places);
        return true;
    }

    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static BigInteger Round(BigInteger numerator, BigInteger denominator, out bool exact)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        exact = remainder.IsZero;
        int half = (remainder << 1).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
