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
        if (fit is null || !table.IsOrdinary || !table.Weights.IsEmpty || (table.ClaimsPerTopic > 0 && !IsFew(table.ClaimsPerTopic)))
        {
            base.Merge(table, first, results);
            return;
        }

        results.Statuses.Clear();
        if (table.ClaimsPerTopic > 0) MergeRun(table, first, results);
        else MergeBySize(table, first, results);
    }

    /// <summary>Merges topics of one size, which follow one another.</summary>
    private void MergeRun(ReadingTable table, int first, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        int topics = results.Counts.Length, claims = table.ClaimsPerTopic, place = 0, row = first * claims;
        results.Counts.Fill(claims);
        Prepare(claims);
        for (int lane = 0; lane < T.Count; lane++) _starts[lane] = lane * claims;
        for (int rows = T.Count * claims; place <= topics - T.Count && row <= values.Length - rows - LaneFit<T>.Block; place += T.Count, row += rows)
        {
            if (claims > LaneFit<T>.Block) Call(values, variances, rows);
            fit!.Fit(in values[row], in variances[row], in _starts[0], LaneTarget.Into(results, place, T.Count));
        }

        Span<int> rest = stackalloc int[T.Count];
        for (; place < topics; place += T.Count)
        {
            int count = Math.Min(T.Count, topics - place);
            for (int lane = 0; lane < count; lane++) (_starts[lane], rest[lane]) = ((first + place + lane) * claims, place + lane);
            MergeApart(values, variances, claims, rest[..count], results);
        }
    }

    private void MergeBySize(ReadingTable table, int first, scoped in MergedSpans results)
    {
        ReadOnlySpan<double> values = table.Values.Span, variances = table.Variances.Span;
        ReadOnlySpan<int> offsets = table.Offsets.Slice(first, results.Counts.Length + 1);
        Sort(table, first, offsets, results);
        for (int claims = 0, from = 0; claims < Moments.FewClaims; from = _ends[claims++])
        {
            if (_ends[claims] == from) continue;
            Prepare(claims);
            for (int to; from < _ends[claims]; from = to)
            {
                to = Math.Min(from + T.Count, _ends[claims]);
                ReadOnlySpan<int> places = _bySize.AsSpan(from..to);
                Call(values, variances, places.Length * claims);
                for (int lane = 0; lane < places.Length; lane++) _starts[lane] = offsets[places[lane]];
                MergeApart(values, variances, claims, places, results);
            }
        }
    }

    private void Prepare(int claims) => fit!.Prepare(claims, Quantile(fit.DegreesOfFreedom(claims)));

    /// <summary>Merges the topics whose first rows are known, ascending, into places of the columns.</summary>
    private void MergeApart(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int claims, ReadOnlySpan<int> places, scoped in MergedSpans results)
    {
        // Lanes without a topic repeat the last.
        for (int lane = places.Length; lane < _starts.Length; lane++) _starts[lane] = _starts[places.Length - 1];
        LaneTarget target = LaneTarget.Over(_apart);
        int beyond = _starts[^1] + ((claims + LaneFit<T>.Block - 1) & -LaneFit<T>.Block);
        if (beyond <= values.Length)
        {
            fit!.Fit(in MemoryMarshal.GetReference(values), in MemoryMarshal.GetReference(variances), in _starts[0], target);
        }
        else
        {
            // Rows are read beyond the end of a topic; after the last topic there are none.
            for (int lane = 0; lane < T.Count; lane++)
            {
                int to = lane * Moments.FewClaims;
                values.Slice(_starts[lane], claims).CopyTo(_lastValues.AsSpan(to));
                variances.Slice(_starts[lane], claims).CopyTo(_lastVariances.AsSpan(to));
                _starts[lane] = to;
            }

            fit!.Fit(in _lastValues[0], in _lastVariances[0], in _starts[0], target);
        }

        Scatter(target, places, results);
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

    private static void Scatter(in LaneTarget apart, ReadOnlySpan<int> places, scoped in MergedSpans results)
    {
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

    /// <summary>Orders the places of topics of few claims by size, and merges the others.</summary>
    private void Sort(ReadingTable table, int first, ReadOnlySpan<int> offsets, scoped in MergedSpans results)
    {
        Span<int> counts = results.Counts, ends = _ends;
        if (_bySize.Length < counts.Length) _bySize = new int[counts.Length];
        ends.Clear();
        for (int place = 0; place < counts.Length; place++)
        {
            int size = offsets[place + 1] - offsets[place];
            counts[place] = size;
            if (IsFew(size)) ends[size]++;
            else MergeOne(table, first + place, place, results);
        }

        int before = 0;
        for (int size = 0; size < ends.Length; size++)
            (ends[size], before) = (before, before + ends[size]);
        for (int place = 0; place < counts.Length; place++)
        {
            int size = offsets[place + 1] - offsets[place];
            if (IsFew(size)) _bySize[ends[size]++] = place;
        }
    }

    private bool IsFew(int claims) => claims >= _fewest && claims < Moments.FewClaims;
}
