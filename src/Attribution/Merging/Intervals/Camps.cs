using System.Buffers;
using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>All camps: every maximal set of intervals with a common number.</summary>
/// <remarks>
/// <para>Assumes nothing but the intervals: no variance, no weight, no independence. On a line, intervals that meet pairwise have a number in common
/// (Helly 1923), so camps are the maximal cliques of the interval graph, found by one sweep over the sorted ends (Gupta, Lee and Leung 1982,
/// doi:10.1002/net.3230120410). There are at most k camps, and an interval can be in several.</para>
/// <para>Ends decide exactly: (−∞, 3000) and (3000, ∞) do not meet; [a, 3000] and [3000, b] meet in one number.</para>
/// <para>Time O(k log k) and the length of the answer, which is the sum of the camps' sizes.</para>
/// </remarks>
public static class Camps
{
    private const int StackLimit = 32;

    /// <summary>Finds all camps.</summary>
    /// <param name="intervals">The intervals, in any order.</param>
    /// <returns>
    /// The camps by ascending common interval; these never overlap, and each interval is in at least one camp. Empty when there are no
    /// intervals. A permuted input gives the same camps with permuted member indices.
    /// </returns>
    public static ImmutableArray<Camp> Find(ReadOnlySpan<Interval> intervals)
    {
        int count = intervals.Length;
        if (count == 0)
        {
            return [];
        }

        IntervalEnd[]? rentedEnds = count > StackLimit ? ArrayPool<IntervalEnd>.Shared.Rent(2 * count) : null;
        int[]? rentedPlaces = count > StackLimit ? ArrayPool<int>.Shared.Rent(2 * count) : null;
        Span<IntervalEnd> ends = rentedEnds is null ? stackalloc IntervalEnd[2 * StackLimit] : rentedEnds;
        Span<int> places = rentedPlaces is null ? stackalloc int[2 * StackLimit] : rentedPlaces;

        ends = ends[..(2 * count)];
        IntervalEnd.Sort(intervals, ends);
        ImmutableArray<Camp> camps = Sweep(ends, places[..count], places.Slice(count, count));

        if (rentedEnds is not null)
        {
            ArrayPool<IntervalEnd>.Shared.Return(rentedEnds);
            ArrayPool<int>.Shared.Return(rentedPlaces!);
        }

        return camps;
    }

    /// <param name="ends">The ends in sweep order.</param>
    /// <param name="active">Scratch: the intervals that hold the sweep's position, in no order.</param>
    /// <param name="placeOf">Scratch: where each interval stands in <paramref name="active"/>, so that one leaves in constant time.</param>
    private static ImmutableArray<Camp> Sweep(ReadOnlySpan<IntervalEnd> ends, Span<int> active, Span<int> placeOf)
    {
        ImmutableArray<Camp>.Builder camps = ImmutableArray.CreateBuilder<Camp>();
        int activeCount = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            int index = ends[i].Index;
            if (!ends[i].IsUpper)
            {
                placeOf[index] = activeCount;
                active[activeCount++] = index;
                continue;
            }

            // Someone leaves: those present form a camp unless they are a remnant of the camp that was just found.
            if (!ends[i - 1].IsUpper)
            {
                camps.Add(new(Ascending(active[..activeCount]), IntervalEnd.Between(ends[i - 1], ends[i])));
            }

            int last = active[--activeCount];
            active[placeOf[index]] = last;
            placeOf[last] = placeOf[index];
        }

        return camps.DrainToImmutable();
    }

    private static ImmutableArray<int> Ascending(ReadOnlySpan<int> members)
    {
        int[] sorted = members.ToArray();
        Array.Sort(sorted);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
