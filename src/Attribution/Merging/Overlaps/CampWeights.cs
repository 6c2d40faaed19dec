using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The sizes and weights of all camps, without their members.</summary>
internal readonly ref struct CampWeights
{
    private readonly List<int> _sizes = [];
    private readonly List<double> _weights = [];

    /// <param name="ends">The ends of the intervals in sweep order.</param>
    /// <param name="weights">The weights of the intervals, above 0; empty where all are equal.</param>
    public CampWeights(ReadOnlySpan<IntervalEnd> ends, ReadOnlySpan<double> weights)
    {
        // In units of the greatest, so that no sum leaves the range of a double.
        double greatest = 0;
        foreach (double weight in weights) greatest = Math.Max(greatest, weight);
        int size = 0;
        CompensatedSum sum = default;
        for (int i = 0; i < ends.Length; i++)
        {
            double own = weights.IsEmpty ? 1 : weights[ends[i].Index] / greatest;
            if (ends[i].IsUpper && !ends[i - 1].IsUpper)
            {
                _sizes.Add(size);
                _weights.Add(sum.Value);
            }

            size += ends[i].IsUpper ? -1 : 1;
            sum.Add(ends[i].IsUpper ? -own : own);
        }
    }

    /// <summary>Which camps have a share of the greatest weight, and how many members these have in all.</summary>
    public bool[] AtLeast(double share, out long members)
    {
        double least = share * _weights.Max();
        bool[] isKept = [.. _weights.Select(weight => weight >= least)];
        members = 0;
        for (int i = 0; i < isKept.Length; i++) members += isKept[i] ? _sizes[i] : 0;
        return isKept;
    }
}
