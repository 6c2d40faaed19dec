using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Eight <see cref="CompensatedSum"/>s side by side, of eight topics.</summary>
internal struct CompensatedLanes
{
    private Vector512<double> _sum;
    private Vector512<double> _error;

    /// <summary>The sums of one term each, none of them −0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CompensatedLanes Of(Vector512<double> terms) => new() { _sum = terms };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<double> terms)
    {
        Vector512<double> sum = _sum + terms;
        Vector512<double> part = sum - _sum;
        _error += _sum - (sum - part) + (terms - part);
        _sum = sum;
    }

    /// <summary>The sum of four parts, in the order of <see cref="CompensatedVectorSum.Value"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Total(in CompensatedLanes a, in CompensatedLanes b, in CompensatedLanes c, in CompensatedLanes d)
    {
        CompensatedLanes total = Of(a._sum);
        total.Add(b._sum);
        total.Add(c._sum);
        total.Add(d._sum);
        total.Add(a._error);
        total.Add(b._error);
        total.Add(c._error);
        total.Add(d._error);
        return total._sum + total._error;
    }
}
