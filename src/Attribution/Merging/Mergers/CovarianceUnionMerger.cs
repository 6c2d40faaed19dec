using Attribution.Merging;

namespace Attribution;

/// <summary>Covariance union: right whichever one of the readings is.</summary>
internal sealed class CovarianceUnionMerger(VarianceSetting setting) : VarianceMerger(MergeName.Of("covariance union", setting), setting)
{
    protected override TableKernel KernelOnScale() => new CovarianceUnionKernel(Setting);

    protected override bool IgnoresWeights => true;

    /// <summary>It covers every reading, so that a reading that is said twice changes nothing.</summary>
    internal override bool HeedsOrigins => false;

    protected override Merged Merge(VarianceSample sample)
    {
        CovarianceUnion union = CovarianceUnion.Combine(sample.Values, sample.Variances);
        return Result(union.Mean, Math.Sqrt(union.Variance), double.PositiveInfinity, null);
    }
}
