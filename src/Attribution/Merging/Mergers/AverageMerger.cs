namespace Attribution;

/// <summary>An average of points that has no weights and nothing to beware of beyond what all such averages have.</summary>
internal sealed class AverageMerger(string name, MergeScale scale, AverageMerger.Average average) : PointMerger(name, scale)
{
    internal delegate double Average(ReadOnlySpan<double> points);

    protected override bool IgnoresWeights => true;

    protected override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings) => average(points);
}
