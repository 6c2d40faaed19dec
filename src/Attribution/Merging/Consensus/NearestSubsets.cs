using System.Buffers;

namespace Attribution.Merging;

/// <summary>For every size, the subset of values with the least χ² about its own mean; in pooled memory.</summary>
/// <remarks>
/// For a point μ, order the values by |x − μ|/error. The least χ² of m values is reached by the first m in the order at their own
/// mean (another value that is nearer could replace one of them and lower χ²). The order changes only where two values are equally far,
/// at two points for each pair; between those points it is constant.
/// </remarks>
internal readonly ref struct NearestSubsets
{
    // χ² has no unit, so that an absolute part does no harm: at 0, "equal" cannot be relative.
    private const double TieTolerance = 1e-9;

    private readonly double[] _numbers;
    private readonly int[] _places;
    private readonly (int A, int B)[] _pairs;
    private readonly SubsetMoments[] _prefixes;
    private readonly Span<double> _least;
    private readonly Span<double> _points;

    public NearestSubsets(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        int count = values.Length, mostCrossings = count * (count - 1);
        _numbers = ArrayPool<double>.Shared.Rent(count + (count + 1) + mostCrossings);
        _places = ArrayPool<int>.Shared.Rent(4 * count);
        _pairs = ArrayPool<(int A, int B)>.Shared.Rent(mostCrossings);
        _prefixes = ArrayPool<SubsetMoments>.Shared.Rent(count + 1);
        Values = new(values, variances, _numbers.AsSpan(0, count));
        _points = _numbers.AsSpan((2 * count) + 1, mostCrossings);
        _points = _points[..FindCrossings()];
        _points.Sort(_pairs.AsSpan(0, _points.Length));
        _least = _numbers.AsSpan(count, count + 1);
        FindLeast();
    }

    /// <summary>The values with their standard errors.</summary>
    public MeasuredValues Values { get; }

    /// <summary>
    /// The best subset of the largest size that passes; none where that is a single one of several values. It lies in the pooled memory.
    /// </summary>
    /// <param name="significance">The probability below which χ² counts as inconsistent.</param>
    public FittedSubset Largest(double significance)
    {
        int size = Values.Count;
        while (size > 1 && Numerics.ChiSquared.UpperTail(_least[size], size - 1) < significance) size--;
        return size == 1 && Values.Count > 1 ? default : new(Values, Best(size, out bool ambiguous), ambiguous);
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_numbers);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<(int A, int B)>.Shared.Return(_pairs);
        ArrayPool<SubsetMoments>.Shared.Return(_prefixes);
    }

    private int FindCrossings()
    {
        int found = 0;
        for (int a = 0; a < Values.Count; a++)
        {
            for (int b = a + 1; b < Values.Count; b++)
            {
                double value = Values.Values[a], error = Values.Errors[a], distance = Values.Values[b] - value;
                Add(value + (distance * (error / (error + Values.Errors[b]))), a, b, ref found);
                if (error != Values.Errors[b]) Add(value + (distance * (error / (error - Values.Errors[b]))), a, b, ref found);
            }
        }

        return found;
    }

    private void Add(double point, int a, int b, ref int found)
    {
        // The mean of any subset lies between the extremes.
        if (!(point >= Values.Low && point <= Values.High)) return;
        (_points[found], _pairs[found]) = (point, (a, b));
        found++;
    }

    private void FindLeast()
    {
        _least.Fill(double.PositiveInfinity);
        SubsetSweep sweep = Sweep();
        do
        {
            (int fewest, int most) = sweep.Changed;
            for (int size = fewest; size <= most; size++) _least[size] = Math.Min(_least[size], sweep.ChiSquared(size));
        }
        while (sweep.Advance());
    }

    /// <summary>The members of the best subset of a size, ascending; of tying ones the first met from below.</summary>
    private ReadOnlySpan<int> Best(int size, out bool ambiguous)
    {
        Span<int> best = _places.AsSpan(2 * Values.Count, size), other = _places.AsSpan(3 * Values.Count, size);
        double limit = _least[size] + (TieTolerance * (1 + _least[size]));
        bool found = false, tie = false;
        SubsetSweep sweep = Sweep();
        do
        {
            (int fewest, int most) = sweep.Changed;
            if (size < fewest || size > most || sweep.ChiSquared(size) > limit) continue;
            Span<int> members = found ? other : best;
            sweep.Nearest(size).CopyTo(members);
            members.Sort();
            tie = found && !members.SequenceEqual(best);
            found = true;
        }
        while (!tie && sweep.Advance());
        ambiguous = tie || HasEquallyFarOutsider(best);
        return best;
    }

    private SubsetSweep Sweep() => new(Values, _points, _pairs.AsSpan(0, _points.Length), _places, _prefixes);

    /// <summary>Whether a value outside is as far from the members' mean as one inside: exchanging the two then fits as well.</summary>
    private bool HasEquallyFarOutsider(ReadOnlySpan<int> members)
    {
        SubsetMoments subset = default;
        foreach (int member in members) subset = Values.With(subset, member);
        double farthest = 0;
        foreach (int member in members) farthest = Math.Max(farthest, Values.Distance(member, subset.Mean));
        for (int i = 0, place = 0; i < Values.Count; i++)
        {
            if (place < members.Length && members[place] == i)
            {
                place++;
            }
            else if (Values.Distance(i, subset.Mean) <= farthest * (1 + TieTolerance))
            {
                return true;
            }
        }

        return false;
    }
}
