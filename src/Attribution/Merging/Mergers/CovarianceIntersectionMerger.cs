using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Covariance intersection with the weights of least variance: of single numbers, the most precise reading, or the equally precise ones.
/// </summary>
internal sealed class CovarianceIntersectionMerger(
    VarianceSetting setting) : VarianceMerger(MergeName.Of("covariance intersection", setting), setting)
{
    protected override TableKernel KernelOnScale() => new PoolKernel(Setting, onlyMostPrecise: true);

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(VarianceSample sample)
    {
        CovarianceIntersection fused = CovarianceIntersection.CombineOptimal(sample.Values, sample.Variances);
        bool apart = Intersection.Of(sample.Ranges(StandardNormal.UpperQuantile(Setting.Tail))) is null;
        return Result(fused.Mean, Math.Sqrt(fused.Variance), double.PositiveInfinity, null, warnings: apart ? [MergeFindings.Apart] : []);
    }
}
