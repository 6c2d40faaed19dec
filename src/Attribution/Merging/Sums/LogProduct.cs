using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>The logarithm of a long product with one logarithm at the end. Each factor lies within 1e±100.</summary>
internal record struct LogProduct
{
    /// <summary>ln 2.</summary>
    public const double LogTwo = 0.693147180559945309417232;

    private double _mantissa;
    private long _exponent;

    public LogProduct(double first) => _mantissa = first;

    /// <summary>The natural logarithm of the product.</summary>
    public readonly double Log => Math.Log(_mantissa) + (_exponent * LogTwo);

    /// <summary>The product that has this logarithm.</summary>
    public static LogProduct OfLog(double log)
    {
        long exponent = (long)Math.Floor(log / LogTwo);
        return new(Math.Exp(log - (exponent * LogTwo))) { _exponent = exponent };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(double factor)
    {
        _mantissa *= factor;
        if (_mantissa is > 1e100 or < 1e-100)
        {
            Normalise();
        }
    }

    private void Normalise()
    {
        int exponent = Math.ILogB(_mantissa);
        _mantissa = Math.ScaleB(_mantissa, -exponent);
        _exponent += exponent;
    }
}
