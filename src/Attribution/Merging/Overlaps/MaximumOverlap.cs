using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>The numbers that lie in more intervals than any other: Marzullo's algorithm.</summary>
/// <remarks>
/// <para>Assumes that the truth is where most sources agree; the number of right sources is not given in advance. Marzullo 1984,
/// Maintaining the time in a distributed system, thesis, Stanford; Marzullo and Owicki 1983, doi:10.1145/800221.806730.</para>
/// <para>Closed intervals that touch overlap in one number; open ends that touch do not. Every stretch that attains the maximum is listed:
/// a tie is never broken. These are the common intervals of the largest camps (<see cref="Camp"/>).</para>
/// </remarks>
public sealed class MaximumOverlap : IEquatable<MaximumOverlap>
{
    private MaximumOverlap(int count, ImmutableArray<RealInterval> intervals)
    {
        Count = count;
        Intervals = intervals;
    }

    /// <summary>In how many input intervals each number of <see cref="Intervals"/> lies; 0 when there was no input.</summary>
    public int Count { get; }

    /// <summary>Every stretch that attains <see cref="Count"/>, ascending, disjoint.</summary>
    public ImmutableArray<RealInterval> Intervals { get; }

    /// <summary>Finds the maximum in O(k log k).</summary>
    public static MaximumOverlap Of(ReadOnlySpan<RealInterval> intervals)
    {
        using IntervalSweep sweep = new(intervals);
        ReadOnlySpan<IntervalEnd> ends = sweep.Ends;
        ImmutableArray<RealInterval>.Builder best = ImmutableArray.CreateBuilder<RealInterval>();
        int maximum = 0, covering = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            if (ends[i].IsUpper)
            {
                covering--;
                continue;
            }

            covering++;
            if (covering < maximum || !ends[i + 1].IsUpper) continue;
            if (covering > maximum) best.Clear();
            maximum = covering;
            best.Add(IntervalEnd.Between(ends[i], ends[i + 1]));
        }

        return new(maximum, best.DrainToImmutable());
    }

    /// <summary>Whether two have the same count and the same intervals.</summary>
    public static bool operator ==(MaximumOverlap? left, MaximumOverlap? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in count or intervals.</summary>
    public static bool operator !=(MaximumOverlap? left, MaximumOverlap? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(MaximumOverlap? other) =>
        ReferenceEquals(this, other)
            || (other is not null && Count == other.Count && Intervals.AsSpan().SequenceEqual(other.Intervals.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MaximumOverlap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Intervals.IsEmpty ? default : Intervals[0], Intervals.Length);

    /// <summary>For instance "2 in [8, 9], [10, 12]".</summary>
    public override string ToString() => $"{Count} in {Printable.Told(Intervals, interval => interval.ToString())}";
}
