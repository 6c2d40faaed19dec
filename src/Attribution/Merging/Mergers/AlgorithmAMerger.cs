using Attribution.Merging;

namespace Attribution;

/// <summary>The robust mean of ISO 13528, algorithm A.</summary>
internal sealed class AlgorithmAMerger(MergeScale scale) : PointMerger("ISO 13528 algorithm A", scale)
{
    protected override bool IgnoresWeights => true;

    internal override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings)
    {
        (double mean, _, int iterations, bool converged) = AlgorithmA.Run(points);
        if (!converged)
        {
            warnings?.Add(new(
                "not-converged",
                MergeFindings.Text($"Algorithm A was still moving after {iterations} steps."),
                "Use Mergers.Huber, which is solved exactly."));
        }

        return mean;
    }
}
