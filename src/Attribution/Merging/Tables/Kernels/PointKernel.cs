namespace Attribution;

/// <summary>An average of points over columns; its range is from the lowest to the highest value.</summary>
internal sealed class PointKernel(PointMerger merger) : TopicKernel(MergedColumns.Values | MergedColumns.Ranges, 1, ofIntervals: false)
{
    protected override TopicResult Merge(TopicRows rows)
    {
        double value = merger.Locate(rows.Values, rows.Weights, null);
        if (!double.IsFinite(value)) return TopicResult.Refused(MergeStatus.OutOfRange);
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double point in rows.Values)
        {
            (low, high) = (Math.Min(low, point), Math.Max(high, point));
        }

        TopicResult result = TopicResult.OfRange(low, high);
        result.Value = value;
        return result;
    }
}
