using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Four <see cref="CompensatedSum"/>s side by side, added up at the end. Four lanes on every processor, so that every processor gets the same digits.</summary>
internal struct CompensatedVectorSum
{
    private Vector256<double> _sum;
    private Vector256<double> _error;

    /// <summary>A sum that begins with these terms.</summary>
    public CompensatedVectorSum(Vector256<double> first) => _sum = first;

    /// <summary>The sum of all lanes so far.</summary>
    public readonly double Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            CompensatedSum total = SumOfLanes();
            total.Add(_error.GetElement(0));
            total.Add(_error.GetElement(1));
            total.Add(_error.GetElement(2));
            total.Add(_error.GetElement(3));
            return total.Value;
        }
    }

    /// <summary>The same of a few terms of which none is below 0, sooner: what was lost is then less than the sum that it is added to.</summary>
    public readonly double ValueOfPositive
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            CompensatedSum total = SumOfLanes();
            total.AddSmaller(_error.GetElement(0));
            total.AddSmaller(_error.GetElement(1));
            total.AddSmaller(_error.GetElement(2));
            total.AddSmaller(_error.GetElement(3));
            return total.Value;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly CompensatedSum SumOfLanes()
    {
        var total = new CompensatedSum(_sum.GetElement(0));
        total.Add(_sum.GetElement(1));
        total.Add(_sum.GetElement(2));
        total.Add(_sum.GetElement(3));
        return total;
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
