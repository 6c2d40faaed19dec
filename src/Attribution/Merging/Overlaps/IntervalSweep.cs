using System.Buffers;

namespace Attribution.Merging;

/// <summary>The ends of intervals in sweep order, in pooled memory.</summary>
internal readonly ref struct IntervalSweep
{
    private readonly IntervalEnd[] _rented;

    public IntervalSweep(ReadOnlySpan<RealInterval> intervals)
    {
        _rented = ArrayPool<IntervalEnd>.Shared.Rent(2 * intervals.Length);
        Span<IntervalEnd> ends = _rented.AsSpan(0, 2 * intervals.Length);
        for (int i = 0; i < intervals.Length; i++)
        {
            RealInterval interval = intervals[i];
            ends[2 * i] = new(interval.Lower, false, interval.LowerInclusive, i);
            ends[(2 * i) + 1] = new(interval.Upper, true, interval.UpperInclusive, i);
        }

        ends.Sort();
        Ends = ends;
    }

    public ReadOnlySpan<IntervalEnd> Ends { get; }

    public void Dispose() => ArrayPool<IntervalEnd>.Shared.Return(_rented);
}
