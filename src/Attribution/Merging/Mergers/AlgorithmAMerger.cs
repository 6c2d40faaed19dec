using Attribution.Merging;

namespace Attribution;

/// <summary>The robust mean of ISO 13528, algorithm A.</summary>
internal sealed class AlgorithmAMerger(MergeScale scale) : PointMerger("ISO 13528 algorithm A", scale)
{
    protected override bool IgnoresWeights => true;

    internal override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings)
    {
        AlgorithmA fit = AlgorithmA.Fit(points);
        if (!fit.Converged)
            warnings?.Add(new("not-converged", MergeFindings.Text($"Algorithm A was still moving after {fit.Iterations} steps."), "Use Mergers.Huber, which is solved exactly."));
        return fit.Mean;
    }
}
