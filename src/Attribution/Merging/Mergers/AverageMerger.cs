using Attribution.Merging;

namespace Attribution;

/// <summary>An average of points that has no weights and nothing to beware of beyond what all such averages have.</summary>
internal sealed class AverageMerger(
    string name, MergeScale scale, AverageMerger.Average average, bool isMedian = false) : PointMerger(name, scale)
{
    internal delegate double Average(ReadOnlySpan<double> points);

    protected override bool IgnoresWeights => true;

    private protected override bool SharesMass => isMedian;

    private protected override double LocateMass(
        ReadOnlySpan<double> points, ReadOnlySpan<double> masses, List<Finding>? warnings) =>
        masses.IsEmpty ? average(points) : Robust.WeightedMedian(points, masses).Midpoint;

    protected override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings) => average(points);
}
