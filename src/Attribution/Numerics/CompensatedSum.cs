using System.Runtime.CompilerServices;

namespace Attribution.Numerics;

/// <summary>
/// A running sum with the rounding error of each addition carried along (Ogita, Rump and Oishi 2005, SIAM J. Sci. Comput. 26:1955,
/// algorithm 4.4, https://doi.org/10.1137/030601818): as accurate as twice the working precision, rounded once, so that the order of the
/// terms rarely changes a bit. It has no branches, and the compensation stays off the critical path. <c>default</c> is 0.
/// </summary>
internal struct CompensatedSum
{
    private double _sum;
    private double _error;

    /// <summary>The sum so far.</summary>
    public readonly double Value => _sum + _error;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        double sum = _sum + term;
        double part = sum - _sum;
        _error += _sum - (sum - part) + (term - part);
        _sum = sum;
    }

    /// <summary>Adds another sum with its rounding errors.</summary>
    public void Add(CompensatedSum other)
    {
        Add(other._sum);
        _error += other._error;
    }

    /// <summary>Adds a product without rounding it first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddProduct(double a, double b)
    {
        double product = a * b;
        _error += Math.FusedMultiplyAdd(a, b, -product);
        Add(product);
    }

    /// <summary>The sum of all terms.</summary>
    public static double Of(ReadOnlySpan<double> terms)
    {
        CompensatedSum sum = default;
        foreach (double term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
