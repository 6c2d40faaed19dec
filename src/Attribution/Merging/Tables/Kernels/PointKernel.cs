namespace Attribution;

/// <summary>An average of points over columns; its range is from the lowest to the highest value.</summary>
internal sealed class PointKernel(bool isOnLogScale, PointKernel.Average average)
    : TopicKernel(MergedColumns.Values | MergedColumns.Ranges, 1, ofIntervals: false)
{
    /// <summary>The average of points on the scale, with their weights, or without any for equal ones.</summary>
    internal delegate double Average(ReadOnlySpan<double> points, ReadOnlySpan<double> weights);

    private double[] _logarithms = [];

    protected override TopicResult Merge(TopicRows rows)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double point in rows.Values) (low, high) = (Math.Min(low, point), Math.Max(high, point));
        if (isOnLogScale && low <= 0) return TopicResult.Refused(MergeStatus.NotPositive);

        double value = isOnLogScale ? OnLogScale(rows) : average(rows.Values, rows.Weights);
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
        return log.From(average(logarithms, rows.Weights));
    }
}
