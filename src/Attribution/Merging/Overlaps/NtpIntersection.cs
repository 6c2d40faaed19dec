using System.Buffers;

namespace Attribution.Merging;

/// <summary>The smallest interval around a majority of sources and their midpoints: the selection of the Network Time Protocol.</summary>
/// <remarks>
/// <para>Assumes that fewer than half of the sources are wrong ("falsetickers") and that a right source's midpoint is meaningful. For f =
/// 0, 1, … while 2f &lt; k: the lowest lower end and the highest upper end that k − f intervals cover; accepted when at most f
/// midpoints lie outside and the lower end is less than the upper. RFC 5905, section 11.2.1 and appendix A.5.5.1.</para>
/// <para>The RFC's text asks for exactly f midpoints outside and its program for at most f; with fewer outside than allowed the text would
/// refuse a clique that the program accepts, and the program is what runs.</para>
/// </remarks>
public readonly record struct NtpIntersection
{
    internal NtpIntersection(RealInterval interval, int falsetickers) => (Interval, Falsetickers) = (interval, falsetickers);

    /// <summary>The intersection interval; never a point.</summary>
    public RealInterval Interval { get; }

    /// <summary>The number of wrong sources that had to be allowed for; fewer than half.</summary>
    public int Falsetickers { get; }

    /// <summary>Finds the intersection in O(k log k); null when no majority agrees.</summary>
    /// <param name="intervals">The intervals, all with two stated ends.</param>
    /// <exception cref="ArgumentException">An interval has no midpoint; the message names its index.</exception>
    public static NtpIntersection? Of(ReadOnlySpan<RealInterval> intervals)
    {
        IntervalGuard.Bounded(intervals);
        int count = intervals.Length;
        using IntervalSweep sweep = new(intervals);
        double[] rentedMidpoints = ArrayPool<double>.Shared.Rent(count);
        int[] rented = ArrayPool<int>.Shared.Rent(2 * (count + 1));
        Span<double> midpoints = rentedMidpoints.AsSpan(0, count);
        Span<int> lowest = rented.AsSpan(0, count + 1);
        Span<int> highest = rented.AsSpan(count + 1, count + 1);

        for (int i = 0; i < count; i++) midpoints[i] = intervals[i].Lower + (intervals[i].Width / 2);
        midpoints.Sort();
        FirstReached(sweep.Ends, lowest, highest);
        NtpIntersection? found = Select(sweep.Ends, midpoints, lowest, highest);

        ArrayPool<double>.Shared.Return(rentedMidpoints);
        ArrayPool<int>.Shared.Return(rented);
        return found;
    }

    /// <summary>Such as "[1100, 1500], all right" or "[1100, 1500], 1 wrong".</summary>
    public override string ToString() => Falsetickers == 0
        ? $"{Interval}, all right"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Interval}, {Falsetickers} wrong");

    private static NtpIntersection? Select(
        ReadOnlySpan<IntervalEnd> ends, ReadOnlySpan<double> midpoints, ReadOnlySpan<int> lowest, ReadOnlySpan<int> highest)
    {
        int count = midpoints.Length;
        for (int allowed = 0; 2 * allowed < count; allowed++)
        {
            int needed = count - allowed;
            if (lowest[needed] < 0) continue;
            IntervalEnd lower = ends[lowest[needed]], upper = ends[highest[needed]];
            int inside = Below(midpoints, upper.Value, upper.Inclusive) - Below(midpoints, lower.Value, !lower.Inclusive);
            if (lower.Value < upper.Value && count - inside <= allowed) return new(IntervalEnd.Between(lower, upper), allowed);
        }

        return null;
    }

    /// <summary>
    /// For each number of intervals, the first lower end from below and the first upper end from above that so many cover; −1 for none.
    /// </summary>
    private static void FirstReached(ReadOnlySpan<IntervalEnd> ends, Span<int> lowest, Span<int> highest)
    {
        lowest.Fill(-1);
        highest.Fill(-1);
        int covering = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            covering += ends[i].IsUpper ? -1 : 1;
            if (!ends[i].IsUpper && lowest[covering] < 0) lowest[covering] = i;
        }

        for (int i = ends.Length - 1; i >= 0; i--)
        {
            covering += ends[i].IsUpper ? 1 : -1;
            if (ends[i].IsUpper && highest[covering] < 0) highest[covering] = i;
        }
    }

    /// <summary>How many sorted values lie below a value, or up to it.</summary>
    private static int Below(ReadOnlySpan<double> sorted, double value, bool orEqual)
    {
        int place = sorted.BinarySearch(orEqual ? Math.BitIncrement(value) : value);
        if (place < 0) return ~place;
        while (place > 0 && sorted[place - 1] == sorted[place]) place--;
        return place;
    }
}
