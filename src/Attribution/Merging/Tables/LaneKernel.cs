using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Merges topics of few ordinary claims side by side, and any others one after another. Within a tile topics of one size are brought together, so that no lane waits
/// for a longer neighbour.
/// </summary>
/// <param name="setting">What the merger was told.</param>
/// <param name="more">The columns beyond those of every mean.</param>
/// <param name="fewest">The fewest claims that are merged.</param>
/// <param name="fit">What fits topics side by side, or null.</param>
internal abstract class LaneKernel<T>(VarianceSetting setting, MergedColumns more, int fewest, LaneFit<T>? fit) : VarianceKernel(setting, more, fewest)
    where T : unmanaged, ILanes<T>
{
    private const int NumbersPerLine = 8;

    private readonly int _fewest = fewest;
    private readonly int[] _starts = new int[T.Count];
    private readonly double[] _apart = new double[LaneTarget.Numbers * T.Count];
    private readonly double[] _lastValues = new double[T.Count * Moments.FewClaims];
    private readonly double[] _lastVariances = new double[T.Count * Moments.FewClaims];
    private readonly int[] _ends = new int[Moments.FewClaims];
    private int[] _bySize = [];
    private int _comingRow;
    private int _comingEnd;

    public sealed override void Announce(ReadingTable table, int first, int count) => (_comingRow, _comingEnd) = (table.Start(first), table.Start(first + count));

    public sealed override void Merge(ReadingTable table, int first, scoped in MergedSpans results)
    {
        if (fit is null || !table.IsOrdinary || !table.Weights.IsEmpty)
        {
            base.Merge(table, first, results);
            return;
        }

        if (_bySize.Length < results.Statuses.Length) _bySize = new int[results.Statuses.Length];
        Sort(table, first, results);
        for (int claims = 0, from = 0; claims < Moments.FewClaims; from = _ends[claims++])
        {
            if (_ends[claims] > from) Merge(table, first, _bySize.AsSpan(from.._ends[claims]), claims, results);
        }
    }

    /// <summary>Merges the topics of one size.</summary>
    private void Merge(ReadingTable table, int first, ReadOnlySpan<int> places, int claims, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        fit!.Prepare(claims, Quantile(fit.DegreesOfFreedom(claims)));
        for (int i = 0; i < places.Length; i += T.Count)
        {
            ReadOnlySpan<int> group = places.Slice(i, Math.Min(T.Count, places.Length - i));
            Start(table, first, group);
            if (table.ClaimsPerTopic == 0 || claims > LaneFit<T>.Block) Call(values, variances, group.Length * claims);
            if (group.Length == T.Count && group[^1] - group[0] == T.Count - 1)
            {
                Fit(values, variances, claims, LaneTarget.Into(results, group[0], T.Count));
            }
            else
            {
                Fit(values, variances, claims, LaneTarget.Over(_apart));
                Scatter(group, results);
            }
        }
    }

    private void Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int claims, in LaneTarget target)
    {
        // Rows are read beyond the end of a topic; after the last topic there are none.
        int beyond = _starts[^1] + ((claims + LaneFit<T>.Block - 1) & -LaneFit<T>.Block);
        if (beyond <= values.Length)
        {
            fit!.Fit(in MemoryMarshal.GetReference(values), in MemoryMarshal.GetReference(variances), in _starts[0], target);
            return;
        }

        for (int lane = 0; lane < T.Count; lane++)
        {
            int to = lane * Moments.FewClaims;
            values.Slice(_starts[lane], claims).CopyTo(_lastValues.AsSpan(to));
            variances.Slice(_starts[lane], claims).CopyTo(_lastVariances.AsSpan(to));
            _starts[lane] = to;
        }

        fit!.Fit(in _lastValues[0], in _lastVariances[0], in _starts[0], target);
    }

    /// <summary>Finds the first rows of a group; lanes without a topic repeat the last.</summary>
    private void Start(ReadingTable table, int first, ReadOnlySpan<int> places)
    {
        ReadOnlySpan<int> offsets = table.Offsets;
        int same = table.ClaimsPerTopic;
        for (int lane = 0; lane < _starts.Length; lane++)
        {
            int topic = first + places[Math.Min(lane, places.Length - 1)];
            _starts[lane] = same > 0 ? topic * same : offsets[topic];
        }
    }

    /// <summary>Has some of the rows that come next brought near, in the order of memory: topics by size lie too far apart for the processor to foresee them.</summary>
    private void Call(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int rows)
    {
        int end = Math.Min(_comingRow + rows, _comingEnd);
        for (int row = _comingRow; row < end; row += NumbersPerLine)
        {
            Prefetch(in values[row]);
            Prefetch(in variances[row]);
        }

        _comingRow = end;
    }

    // A hint: an address that is out of date by now does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref readonly double number)
    {
        if (Sse.IsSupported) Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.AsRef(in number)));
    }

    private void Scatter(ReadOnlySpan<int> places, scoped in MergedSpans results)
    {
        LaneTarget apart = LaneTarget.Over(_apart);
        Scatter(in apart.Value, places, results.Values);
        Scatter(in apart.StandardError, places, results.StandardErrors);
        Scatter(in apart.Lower, places, results.Lower);
        Scatter(in apart.Upper, places, results.Upper);
        if (!results.TauSquared.IsEmpty) Scatter(in apart.TauSquared, places, results.TauSquared);
        Scatter(in apart.Q, places, results.Q);
    }

    private static void Scatter(ref readonly double numbers, ReadOnlySpan<int> places, Span<double> column)
    {
        for (int lane = 0; lane < places.Length; lane++)
            column[places[lane]] = Unsafe.Add(ref Unsafe.AsRef(in numbers), lane);
    }

    /// <summary>Orders the places of topics of few claims by size and says that they are merged; merges the others.</summary>
    private void Sort(ReadingTable table, int first, scoped in MergedSpans results)
    {
        int topics = results.Statuses.Length;
        Span<int> ends = _ends, bySize = _bySize;
        ends.Clear();
        for (int place = 0; place < topics; place++)
        {
            int size = SizeOf(table, first + place);
            if (IsFew(size)) ends[size]++;
            else MergeOne(table, first + place, place, results);
        }

        int before = 0;
        for (int size = 0; size < ends.Length; size++)
            (ends[size], before) = (before, before + ends[size]);
        for (int place = 0; place < topics; place++)
        {
            int size = SizeOf(table, first + place);
            if (!IsFew(size)) continue;
            (results.Statuses[place], results.Counts[place]) = (MergeStatus.Merged, size);
            bySize[ends[size]++] = place;
        }
    }

    private static int SizeOf(ReadingTable table, int topic) => table.ClaimsPerTopic is > 0 and int same ? same : table.Offsets[topic + 1] - table.Offsets[topic];

    private bool IsFew(int claims) => claims >= _fewest && claims < Moments.FewClaims;
}
