using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attribution.Merging;

namespace Attribution;

/// <content>The search for all camps.</content>
public sealed partial class Camp
{
    /// <summary>
    /// How many members all camps of an answer have together at most, 400 MB of them. Up to 20,000 intervals never have more.
    /// </summary>
    public const int MaximumMembers = 100_000_000;

    /// <summary>All camps: every maximal set of intervals with a common number.</summary>
    /// <remarks>
    /// <para>Assumes nothing but the intervals: no variance, no weight, no independence. On a line, intervals that meet pairwise have a
    /// number in common (Helly 1923), so camps are the maximal cliques of the interval graph, found by one sweep over the sorted ends
    /// (Gupta, Lee and Leung 1982, doi:10.1002/net.3230120410). There are at most k camps, and an interval can be in several.</para>
    /// <para>Ends decide exactly: (−∞, 3000) and (3000, ∞) do not meet; [a, 3000] and [3000, b] meet in one number.</para>
    /// <para>Time O(k log k) and the length of the answer, which is the sum of the camps' sizes.</para>
    /// </remarks>
    /// <param name="intervals">The intervals, in any order.</param>
    /// <returns>
    /// The camps by ascending common interval; these never overlap, and each interval is in at least one camp. Empty when there are no
    /// intervals. A permuted input gives the same camps with permuted member indices.
    /// </returns>
    /// <exception cref="ArgumentException">The camps have more than <see cref="MaximumMembers"/> members in all.</exception>
    public static ImmutableArray<Camp> AllOf(ReadOnlySpan<RealInterval> intervals) =>
        Search(intervals) ?? throw new ArgumentException(
            Printable.Message(
                $"The camps of the {intervals.Length} intervals have more than {MaximumMembers} members in all; "
                + $"use MaximumOverlap.Of, which keeps none, or give fewer intervals."),
            nameof(intervals));

    /// <summary>How many members all camps have together.</summary>
    internal static long MembersOf(ReadOnlySpan<RealInterval> intervals)
    {
        if (intervals.IsEmpty) return 0;
        using IntervalSweep sweep = new(intervals);
        _ = new CampWeights(sweep.Ends, []).AtLeast(0, out long members);
        return members;
    }

    /// <summary>All camps, or null where they have too many members.</summary>
    internal static ImmutableArray<Camp>? Search(ReadOnlySpan<RealInterval> intervals) =>
        Search(intervals, [], double.NegativeInfinity);

    /// <summary>The camps of greatest weight, but for rounding; null where they have too many members.</summary>
    /// <param name="intervals">The intervals, at least one.</param>
    /// <param name="weights">Their weights, above 0; empty where all are equal.</param>
    internal static ImmutableArray<Camp>? Heaviest(ReadOnlySpan<RealInterval> intervals, ReadOnlySpan<double> weights) =>
        Search(intervals, weights, 1 - 1e-9);

    private static ImmutableArray<Camp>? Search(ReadOnlySpan<RealInterval> intervals, ReadOnlySpan<double> weights, double share)
    {
        int count = intervals.Length;
        if (count == 0) return [];

        using IntervalSweep sweep = new(intervals);
        CampWeights camps = new(sweep.Ends, weights);
        bool[] isKept = camps.AtLeast(share, out long members);
        if (members > MaximumMembers) return null;

        int[] rented = ArrayPool<int>.Shared.Rent(2 * count);
        ImmutableArray<Camp> found = Collect(sweep.Ends, isKept, rented.AsSpan(0, count), rented.AsSpan(count, count));
        ArrayPool<int>.Shared.Return(rented);
        return found;
    }

    /// <param name="ends">The ends in sweep order.</param>
    /// <param name="isKept">Which camps are kept, in the order of the sweep.</param>
    /// <param name="active">Scratch: the intervals that hold the sweep's position, in no order.</param>
    /// <param name="placeOf">Scratch: the place of each interval in <paramref name="active"/>, so that one leaves in constant time.</param>
    private static ImmutableArray<Camp> Collect(
        ReadOnlySpan<IntervalEnd> ends, ReadOnlySpan<bool> isKept, Span<int> active, Span<int> placeOf)
    {
        ImmutableArray<Camp>.Builder camps = ImmutableArray.CreateBuilder<Camp>();
        int activeCount = 0, met = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            int index = ends[i].Index;
            if (!ends[i].IsUpper)
            {
                placeOf[index] = activeCount;
                active[activeCount++] = index;
                continue;
            }

            // An interval ends: the active ones form a camp, unless they are the rest of the camp that was just found.
            if (!ends[i - 1].IsUpper && isKept[met++])
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
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
