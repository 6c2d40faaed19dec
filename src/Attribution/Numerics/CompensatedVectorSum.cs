using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>
/// Four <see cref="CompensatedSum"/>s side by side, added at the end. Four lanes on every processor, so that all processors give the same
/// digits.
/// </summary>
internal struct CompensatedVectorSum
{
    private Vector256<double> _sum;
    private Vector256<double> _error;

    /// <summary>A sum that begins with these terms.</summary>
    public CompensatedVectorSum(Vector256<double> first) => _sum = first;

    /// <summary>The sum of all lanes so far: (0 + 2) + (1 + 3), with the rounding error of each addition.</summary>
    public readonly double Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector128<double> lower = _sum.GetLower(), upper = _sum.GetUpper(), halves = lower + upper, part = halves - lower;
            Vector128<double> lost = lower - (halves - part) + (upper - part);
            double even = halves.ToScalar(), odd = halves.GetElement(1), sum = even + odd, last = sum - even;
            double lostLast = even - (sum - last) + (odd - last);
            return sum + (InFours.Sum(_error) + (lost.ToScalar() + lost.GetElement(1) + lostLast));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector256<double> terms)
    {
        Vector256<double> sum = _sum + terms;
        Vector256<double> part = sum - _sum;
        _error += _sum - (sum - part) + (terms - part);
        _sum = sum;
    }
}
