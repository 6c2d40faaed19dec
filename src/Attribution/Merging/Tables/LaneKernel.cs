using System.Runtime.CompilerServices;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// Merges topics of few ordinary claims eight side by side, and any others one after another. Within a tile topics of one size are brought together, so that no lane waits
/// for a longer neighbour.
/// </summary>
internal abstract class LaneKernel(VarianceSetting setting, MergedColumns more, int fewest) : VarianceKernel(setting, more, fewest)
{
    private readonly int _fewest = fewest;
    private readonly int[] _starts = new int[LaneMoments.Width];
    private readonly int[] _ends = new int[Moments.FewClaims];
    private int[] _bySize = [];

    /// <summary>Scratch for the lanes.</summary>
    protected LaneBuffer Buffer { get; } = new();

    public sealed override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        if (!table.IsOrdinary || !table.Weights.IsEmpty)
        {
            base.Merge(table, first, results);
            return;
        }

        int topics = results.Statuses.Length;
        if (_bySize.Length < topics) _bySize = new int[topics];
        Sort(table, first, results);
        for (int claims = 0, from = 0; claims < Moments.FewClaims; from = _ends[claims++])
        {
            for (; from < _ends[claims]; from += LaneMoments.Width)
            {
                ReadOnlySpan<int> places = _bySize.AsSpan(from, Math.Min(LaneMoments.Width, _ends[claims] - from));
                for (int lane = 0; lane < LaneMoments.Width; lane++)
                    _starts[lane] = table.Start(first + places[Math.Min(lane, places.Length - 1)]);
                Merge(table, new(first, _starts, places, claims), results);
            }
        }
    }

    /// <summary>Merges the topics of a group.</summary>
    protected abstract void Merge(ReadingTable table, in LaneGroup group, scoped in MergedSpans results);

    private static int SizeOf(ReadingTable table, int topic) => table.Start(topic + 1) - table.Start(topic);

    /// <summary>Orders the places of topics of few claims by size, and merges the others.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(ReadingTable table, int first, scoped in MergedSpans results)
    {
        int topics = results.Statuses.Length;
        Span<int> ends = _ends;
        ends.Clear();
        for (int place = 0; place < topics; place++)
        {
            int size = SizeOf(table, first + place);
            if (size >= _fewest && size < ends.Length) ends[size]++;
            else MergeOne(table, first + place, place, results);
        }

        int few = 0;
        for (int size = 0; size < ends.Length; size++)
            (ends[size], few) = (few, few + ends[size]);
        for (int place = 0; place < topics; place++)
        {
            int size = SizeOf(table, first + place);
            if (size >= _fewest && size < ends.Length) _bySize[ends[size]++] = place;
        }

    }
}
