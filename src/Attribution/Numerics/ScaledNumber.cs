namespace Attribution.Numerics;

/// <summary>
/// A number not below 0 whose exponent does not run out: a product of thousands of probabilities keeps all its digits. <c>default</c> is 0.
/// </summary>
internal readonly struct ScaledNumber
{
    /// <summary>Further apart than this, the smaller of two terms is below the last digit of the larger.</summary>
    private const int Digits = 64;

    private readonly double _significand;
    private readonly int _exponent;

    private ScaledNumber(double significand, int exponent)
    {
        if (significand == 0) return;
        int power = Math.ILogB(significand);
        _significand = Math.ScaleB(significand, -power);
        _exponent = exponent + power;
    }

    public bool IsZero => _significand == 0;

    /// <summary>The natural logarithm; −∞ of 0.</summary>
    public double Log => Math.Log(_significand) + (_exponent * Math.Log(2));

    public static implicit operator ScaledNumber(double value) => new(value, 0);

    public static ScaledNumber operator *(ScaledNumber a, ScaledNumber b) =>
        new(a._significand * b._significand, a._exponent + b._exponent);

    public static ScaledNumber operator +(ScaledNumber a, ScaledNumber b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        (ScaledNumber large, ScaledNumber small) = a._exponent >= b._exponent ? (a, b) : (b, a);
        int apart = large._exponent - small._exponent;
        return apart > Digits ? large : new(large._significand + Math.ScaleB(small._significand, -apart), large._exponent);
    }

    /// <summary>The quotient by a double above 0.</summary>
    public ScaledNumber Over(double divisor)
    {
        ScaledNumber other = divisor;
        return new(_significand / other._significand, _exponent - other._exponent);
    }

    /// <summary>The quotient as a double; 0 where it is too small for one.</summary>
    public static double operator /(ScaledNumber a, ScaledNumber b) =>
        Math.ScaleB(a._significand / b._significand, a._exponent - b._exponent);
}
