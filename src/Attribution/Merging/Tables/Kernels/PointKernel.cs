namespace Attribution;

/// <summary>An average of points over columns; its range is from the lowest to the highest value.</summary>
internal sealed class PointKernel(bool isOnLogScale, PointKernel.Average average)
    : TopicKernel(MergedColumns.Values | MergedColumns.Ranges, 1)
{
    /// <summary>
    /// The average of points on the scale, with their weights and with the share that each has of its origin; both empty where they are
    /// equal.
    /// </summary>
    internal delegate double Average(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, ReadOnlySpan<double> shares);

    private double[] _logarithms = [];

    protected override ReadOnlyMemory<double> SecondOf(ReadingTable table) => table.Shares;

    protected override TopicResult Merge(TopicRows rows)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double point in rows.Values) (low, high) = (Math.Min(low, point), Math.Max(high, point));
        if (isOnLogScale && low <= 0) return TopicResult.Refused(MergeStatus.NotPositive);

        double value = isOnLogScale ? OnLogScale(rows) : average(rows.Values, rows.Weights, rows.Shares);
        if (!double.IsFinite(value)) return TopicResult.Refused(MergeStatus.OutOfRange);
        TopicResult result = TopicResult.OfRange(low, high);
        result.Value = value;
        return result;
    }

    private double OnLogScale(TopicRows rows)
    {
        if (_logarithms.Length < rows.Count) _logarithms = new double[Math.Max(rows.Count, 2 * _logarithms.Length)];
        Span<double> logarithms = _logarithms.AsSpan(0, rows.Count);
        LogScale log = LogScale.Fill(rows.Values, logarithms);
        return log.From(average(logarithms, rows.Weights, rows.Shares));
    }
}
