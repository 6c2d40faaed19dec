using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Merges topics of few ordinary claims side by side, one topic per lane, and all others one by one. Within a tile, topics are sorted by
/// size, so that no lane waits for a much longer neighbour.
/// </summary>
/// <param name="setting">The merger's settings.</param>
/// <param name="more">The columns that the merger fills besides those of every mean.</param>
/// <param name="fewest">The fewest claims that are merged.</param>
/// <param name="fit">The fit of topics side by side; null where there is none and all topics are merged one by one.</param>
internal abstract class LaneKernel<T>(VarianceSetting setting, MergedColumns more, int fewest, LaneFit<T>? fit)
    : VarianceKernel(setting, more, fewest)
    where T : unmanaged, ILanes<T>
{
    private const int NumbersPerLine = 8, Step = LaneFit<T>.Step;

    private readonly int _fewest = fewest;
    private readonly int[] _slotAfter = new int[Moments.FewClaims / Step];
    private readonly int[] _runStarts = new int[T.Count];
    private readonly double[] _runSizes = new double[T.Count];
    private readonly double[] _lastValues = new double[T.Count * Moments.FewClaims];
    private readonly double[] _lastVariances = new double[T.Count * Moments.FewClaims];

    // Indexed by topic: its slot. Then the topics that are merged one by one. Indexed by slot: first row, size and results.
    private int[] _slots = [];
    private int[] _others = [];
    private int[] _starts = [];
    private double[] _sizes = [];
    private double[] _sorted = [];
    private double[] _unwanted = [];   // receives τ² where the table has no column for it
    private int _comingRow;
    private int _comingEnd;

    public sealed override void Announce(ReadingTable table, int first, int count) =>
        (_comingRow, _comingEnd) = (table.Start(first), table.Start(first + count));

    public sealed override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        if (fit is null || !table.IsOrdinary || !table.Weights.IsEmpty || (table.ClaimsPerTopic > 0 && !IsFew(table.ClaimsPerTopic)))
        {
            base.Merge(table, first, results);
            return;
        }

        results.Statuses.Clear();
        if (table.ClaimsPerTopic > 0) MergeRun(table, first, results);
        else MergeBySize(table, first, results);
    }

    /// <summary>Merges topics of one size straight from the columns, without sorting.</summary>
    private void MergeRun(ReadingTable table, int first, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        int topics = results.Counts.Length, claims = table.ClaimsPerTopic, place = 0, row = first * claims, rows = T.Count * claims;
        results.Counts.Fill(claims);
        _runSizes.AsSpan().Fill(claims);
        for (int lane = 0; lane < T.Count; lane++) _runStarts[lane] = lane * claims;
        int room = RoomFor(claims);
        for (; place <= topics - T.Count && row <= values.Length - rows - LaneFit<T>.Block; place += T.Count, row += rows)
        {
            CallRows(values, variances, rows);
            fit!.Fit(
                in values[row],
                in variances[row],
                in _runStarts[0],
                in _runSizes[0],
                room,
                claims < room,
                LaneTarget.Into(results, place, T.Count));
        }

        for (; place < topics; place++) MergeOne(table, first + place, place, results);
    }

    private void MergeBySize(ReadingTable table, int first, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        int others = Sort(table.Offsets.Slice(first, results.Counts.Length + 1), results.Counts);
        int capacity = Capacity(results.Counts.Length), coming = 0;
        for (int room = Step, slot = 0; room <= Moments.FewClaims; room += Step, slot += capacity)
        {
            for (int from = slot; from < _slotAfter[RoomIndex(room)]; from += T.Count)
            {
                CallRows(values, variances, T.Count * (room - 1));
                CallResults(results, ref coming);
                Fit(values, variances, from, room);
            }
        }

        Unsort(results);
        foreach (int place in _others.AsSpan(0, others))
        {
            if (results.Counts[place] < _fewest) results.Write(place, results.Counts[place], TooFew(results.Counts[place]));
            else MergeOne(table, first + place, place, results);
        }
    }

    /// <summary>
    /// Gives each topic of few claims a slot. Topics that need the same room have adjacent slots, in whole groups of lanes; the last group
    /// is padded with copies of the last topic.
    /// </summary>
    /// <returns>The number of topics that need the one-by-one path.</returns>
    private int Sort(ReadOnlySpan<int> offsets, Span<int> counts)
    {
        Span<int> after = _slotAfter;
        int capacity = Capacity(counts.Length), others = 0;
        if (_starts.Length < after.Length * capacity)
        {
            (_slots, _others) = (GC.AllocateUninitializedArray<int>(capacity), GC.AllocateUninitializedArray<int>(capacity));
            _starts = GC.AllocateUninitializedArray<int>(after.Length * capacity);
            _sizes = GC.AllocateUninitializedArray<double>(after.Length * capacity);
            _unwanted = GC.AllocateUninitializedArray<double>(capacity);
            _sorted = GC.AllocateUninitializedArray<double>(LaneTarget.Columns * _starts.Length);
        }

        // Each room has a slot for every topic, so these writes need no bounds check.
        Span<int> slots = _slots.AsSpan(0, counts.Length);
        ref int starts = ref _starts[0], slotAfter = ref after[0];
        ref double sizes = ref _sizes[0];
        for (int i = 0; i < after.Length; i++) after[i] = i * capacity;
        int fewest = _fewest, start = offsets[0];
        offsets = offsets[1..];
        for (int place = 0; place < slots.Length; place++)
        {
            int next = offsets[place], size = next - start, slot = 0;
            counts[place] = size;
            if (size >= fewest && size < Moments.FewClaims)
            {
                slot = Unsafe.Add(ref slotAfter, RoomIndex(size))++;
                Unsafe.Add(ref starts, slot) = start;
                Unsafe.Add(ref sizes, slot) = size;
            }
            else
            {
                _others[others++] = place;
            }

            slots[place] = slot;
            start = next;
        }

        foreach (int end in after)
        {
            for (int slot = end; slot % T.Count != 0; slot++) (_starts[slot], _sizes[slot]) = (_starts[slot - 1], _sizes[slot - 1]);
        }

        return others;
    }

    /// <summary>
    /// The number of slots per room: not a power of two, because slots of different rooms would then map to the same cache sets.
    /// </summary>
    private static int Capacity(int topics) => ((topics + T.Count - 1) & -T.Count) + T.Count;

    /// <summary>Copies results from the slots to the topics, writing in memory order.</summary>
    private void Unsort(scoped in MergedSpans results)
    {
        ReadOnlySpan<int> slots = _slots.AsSpan(0, results.Counts.Length);
        LaneTarget sorted = LaneTarget.Over(_sorted, 0);
        Span<double> values = results.Values[..slots.Length], errors = results.StandardErrors[..slots.Length];
        Span<double> lower = results.Lower[..slots.Length], upper = results.Upper[..slots.Length], q = results.Q[..slots.Length];
        Span<double> tauSquared = (results.TauSquared.IsEmpty ? _unwanted : results.TauSquared)[..slots.Length];
        for (int place = 0; place < slots.Length; place++)
        {
            int slot = slots[place];
            values[place] = Unsafe.Add(ref sorted.Value, slot);
            errors[place] = Unsafe.Add(ref sorted.StandardError, slot);
            lower[place] = Unsafe.Add(ref sorted.Lower, slot);
            upper[place] = Unsafe.Add(ref sorted.Upper, slot);
            tauSquared[place] = Unsafe.Add(ref sorted.TauSquared, slot);
            q[place] = Unsafe.Add(ref sorted.Q, slot);
        }
    }

    /// <summary>Fits the topics of some slots.</summary>
    private void Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int slot, int room)
    {
        LaneTarget target = LaneTarget.Over(_sorted, slot);
        Span<int> starts = _starts.AsSpan(slot, T.Count);
        uint last = 0;   // Starts ascend unless the caller has changed the offsets since they were checked; the maximum is safe either way.
        foreach (int start in starts) last = Math.Max(last, (uint)start);
        if (last + (long)((room + LaneFit<T>.Block - 1) & -LaneFit<T>.Block) <= values.Length)
        {
            fit!.Fit(
                in MemoryMarshal.GetReference(values),
                in MemoryMarshal.GetReference(variances),
                in starts[0],
                in _sizes[slot],
                room,
                hasGaps: true,
                target);
            return;
        }

        // A fit reads whole blocks, beyond the end of a topic; the last topics of a table are copied to where that is safe.
        for (int lane = 0; lane < starts.Length; lane++)
        {
            int start = starts[lane], size = (int)_sizes[slot + lane];
            starts[lane] = lane * Moments.FewClaims;
            values.Slice(start, size).CopyTo(_lastValues.AsSpan(starts[lane]));
            variances.Slice(start, size).CopyTo(_lastVariances.AsSpan(starts[lane]));
        }

        fit!.Fit(in _lastValues[0], in _lastVariances[0], in starts[0], in _sizes[slot], room, hasGaps: true, target);
    }

    private static int RoomIndex(int claims) => (int)((uint)(claims - 1) / Step);

    private static int RoomFor(int claims) => Step * (RoomIndex(claims) + 1);

    /// <summary>
    /// Prefetches upcoming rows in memory order: topics sorted by size are too scattered for the hardware prefetcher.
    /// </summary>
    private void CallRows(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int rows)
    {
        int end = Math.Min(_comingRow + rows, _comingEnd);
        for (int row = _comingRow; row < end; row += NumbersPerLine)
        {
            Prefetch(in values[row]);
            Prefetch(in variances[row]);
        }

        _comingRow = Math.Max(_comingRow, end);
    }

    /// <summary>Prefetches the cache lines of some results, which are written when all topics are merged.</summary>
    private static void CallResults(scoped in MergedSpans results, ref int place)
    {
        if (place >= results.Values.Length) return;
        Prefetch(in results.Values[place]);
        Prefetch(in results.StandardErrors[place]);
        Prefetch(in results.Lower[place]);
        Prefetch(in results.Upper[place]);
        Prefetch(in results.Q[place]);
        if (!results.TauSquared.IsEmpty) Prefetch(in results.TauSquared[place]);
        place += NumbersPerLine;
    }

    // A prefetch is a hint: the collector may have moved the array since, and a stale address does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref readonly double number)
    {
        if (Sse.IsSupported) Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.AsRef(in number)));
    }

    private bool IsFew(int claims) => claims >= _fewest && claims < Moments.FewClaims;
}
