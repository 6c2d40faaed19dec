using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// Merges topics of few ordinary claims eight side by side, and any others one after another. Within a tile topics of one size are brought together, so that no lane waits
/// for a longer neighbour.
/// </summary>
internal abstract class LaneKernel(VarianceSetting setting, MergedColumns more, int fewest, bool hasLanes) : VarianceKernel(setting, more, fewest)
{
    private const int NumbersPerLine = 8;

    private readonly int _fewest = fewest;
    private readonly int[] _starts = new int[LaneBatch.MaximumGroups * LaneMoments.Width];
    private readonly int[] _ends = new int[Moments.FewClaims];
    private int[] _bySize = [];
    private int _comingRow;
    private int _comingEnd;

    /// <summary>Scratch for the lanes.</summary>
    protected LaneBuffer Buffer { get; } = new();

    public sealed override void Announce(ReadingTable table, int first, int count) => (_comingRow, _comingEnd) = (table.Start(first), table.Start(first + count));

    public sealed override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        if (!hasLanes || !table.IsOrdinary || !table.Weights.IsEmpty)
        {
            base.Merge(table, first, results);
            return;
        }

        int topics = results.Statuses.Length;
        if (_bySize.Length < topics) _bySize = new int[topics];
        Sort(table, first, results);
        for (int claims = 0, from = 0; claims < Moments.FewClaims; from = _ends[claims++])
        {
            for (; from < _ends[claims]; from += _starts.Length)
            {
                ReadOnlySpan<int> places = _bySize.AsSpan(from, Math.Min(_starts.Length, _ends[claims] - from));
                Start(table, first, places);
                Call(table, places.Length * claims);
                Merge(table, new(first, _starts, places, claims), results);
            }
        }
    }

    /// <summary>Merges the topics of a batch.</summary>
    protected abstract void Merge(ReadingTable table, in LaneBatch batch, scoped in MergedSpans results);

    private void Start(ReadingTable table, int first, ReadOnlySpan<int> places)
    {
        ReadOnlySpan<int> offsets = table.Offsets;
        int same = table.ClaimsPerTopic;
        for (int i = 0; i < places.Length; i++)
            _starts[i] = same > 0 ? (first + places[i]) * same : offsets[first + places[i]];
        _starts.AsSpan(places.Length).Fill(_starts[places.Length - 1]);
    }

    /// <summary>Has some of the rows that come next brought near, in the order of memory: topics by size lie too far apart for the processor to foresee them.</summary>
    private void Call(ReadingTable table, int rows)
    {
        int end = Math.Min(_comingRow + rows, _comingEnd);
        ReadOnlySpan<double> values = table.Values.Span[_comingRow..end], variances = table.Variances.Span[_comingRow..end];
        for (int i = 0; i < values.Length; i += NumbersPerLine)
        {
            Prefetch(in values[i]);
            Prefetch(in variances[i]);
        }

        _comingRow = end;
    }

    // A hint: an address that is out of date by now does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref readonly double number)
    {
        if (Sse.IsSupported) Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.AsRef(in number)));
    }

    /// <summary>Orders the places of topics of few claims by size, and merges the others.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(ReadingTable table, int first, scoped in MergedSpans results)
    {
        int topics = results.Statuses.Length;
        Span<int> ends = _ends, bySize = _bySize;
        ends.Clear();
        if (table.ClaimsPerTopic is > 0 and int same)
        {
            bool few = same >= _fewest && same < ends.Length;
            if (few) ends[same..].Fill(topics);
            for (int place = 0; place < topics; place++)
            {
                if (few) bySize[place] = place;
                else MergeOne(table, first + place, place, results);
            }
            return;
        }

        ReadOnlySpan<int> offsets = table.Offsets.Slice(first, topics + 1);
        for (int place = 0; place < topics; place++)
        {
            int size = offsets[place + 1] - offsets[place];
            if (size >= _fewest && size < ends.Length) ends[size]++;
            else MergeOne(table, first + place, place, results);
        }

        int before = 0;
        for (int size = 0; size < ends.Length; size++)
            (ends[size], before) = (before, before + ends[size]);
        for (int place = 0; place < topics; place++)
        {
            int size = offsets[place + 1] - offsets[place];
            if (size >= _fewest && size < ends.Length) bySize[ends[size]++] = place;
        }
    }
}
