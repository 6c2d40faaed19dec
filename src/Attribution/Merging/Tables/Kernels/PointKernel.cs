namespace Attribution;

/// <summary>An average of points over columns; its range is from the lowest to the highest value.</summary>
internal sealed class PointKernel(PointMerger merger) : TopicKernel(MergedColumns.Values | MergedColumns.Ranges, 1, ofIntervals: false)
{
    private double[] _logarithms = [];

    protected override TopicResult Merge(TopicRows rows)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double point in rows.Values) (low, high) = (Math.Min(low, point), Math.Max(high, point));
        if (merger.IsOnLogScale && low <= 0) return TopicResult.Refused(MergeStatus.NotPositive);

        double value = merger.IsOnLogScale ? OnLogScale(rows) : merger.Locate(rows.Values, rows.Weights, null);
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
        return log.From(merger.Locate(logarithms, rows.Weights, null));
    }
}
