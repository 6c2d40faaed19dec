using Attribution.Merging;

namespace Attribution;

/// <summary>The weighted median; with equal weights the median.</summary>
internal sealed class WeightedMedianMerger(MergeScale scale) : PointMerger("weighted median", scale)
{
    private protected override bool SharesMass => true;

    protected override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings)
    {
        if (weights.IsEmpty) return Robust.Median(points);
        WeightedMedian median = Robust.WeightedMedian(points, weights);
        if (median.Lower < median.Upper)
        {
            warnings?.Add(MergeFindings.Tie(
                "Half of the weight lies on either side of a gap; every number in the gap is a weighted median. Its middle is given."));
        }

        return median.Midpoint;
    }
}
