namespace Attribution;

/// <summary>Merges intervals over columns.</summary>
/// <param name="merge">Merges the used intervals of one topic, of which there are enough.</param>
/// <param name="columns">What that fills.</param>
/// <param name="fewest">How many there must be.</param>
/// <param name="bounded">Whether intervals without a midpoint are left out.</param>
internal sealed class IntervalKernel(IntervalKernel.Rule merge, MergedColumns columns, int fewest = 1, bool bounded = false)
    : TopicKernel(columns, fewest)
{
    private RealInterval[] _intervals = [];
    private double[] _ends = [];

    internal delegate TopicResult Rule(ReadOnlySpan<RealInterval> intervals);

    protected override ReadOnlyMemory<double> FirstOf(ReadingTable table) => table.Lower;

    protected override ReadOnlyMemory<double> SecondOf(ReadingTable table) => table.Upper;

    protected override TopicRows Usable(TopicRows rows)
    {
        if (!bounded) return rows;
        int used = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            used += double.IsFinite(rows.Upper[i] - rows.Lower[i]) ? 1 : 0;
        }

        if (used == rows.Count) return rows;
        if (_ends.Length < 2 * used) _ends = new double[Math.Max(2 * used, 2 * _ends.Length)];
        Span<double> lower = _ends.AsSpan(0, used), upper = _ends.AsSpan(used, used);
        for (int i = 0, place = 0; i < rows.Count; i++)
        {
            if (!double.IsFinite(rows.Upper[i] - rows.Lower[i])) continue;
            (lower[place], upper[place]) = (rows.Lower[i], rows.Upper[i]);
            place++;
        }

        return new(lower, upper, []);
    }

    protected override TopicResult Merge(TopicRows rows)
    {
        if (_intervals.Length < rows.Count) _intervals = new RealInterval[Math.Max(rows.Count, 2 * _intervals.Length)];
        for (int i = 0; i < rows.Count; i++)
        {
            _intervals[i] = RealInterval.Closed(rows.Lower[i], rows.Upper[i]);
        }

        return merge(_intervals.AsSpan(0, rows.Count));
    }
}
