using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Four <see cref="CompensatedSum"/>s side by side, added up at the end. Four lanes on every processor, so that every processor gets the same digits.</summary>
internal struct CompensatedVectorSum
{
    private Vector256<double> _sum;
    private Vector256<double> _error;

    /// <summary>The sum of all lanes so far.</summary>
    public readonly double Value
    {
        get
        {
            CompensatedSum total = default;
            for (int lane = 0; lane < Vector256<double>.Count; lane++)
                total.Add(_sum[lane]);
            for (int lane = 0; lane < Vector256<double>.Count; lane++)
                total.Add(_error[lane]);
            return total.Value;
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
