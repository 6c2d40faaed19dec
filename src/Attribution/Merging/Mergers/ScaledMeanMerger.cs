using Attribution.Merging;

namespace Attribution;

/// <summary>
/// The inverse-variance mean with its error scaled up, never down, by the Birge ratio or the scale factor of the Particle Data Group.
/// </summary>
internal sealed class ScaledMeanMerger(
    string name, VarianceSetting setting, bool belowCeiling) : VarianceMerger(MergeName.Of(name, setting), setting)
{
    protected override TableKernel KernelOnScale() => new ScaledMeanKernel(Setting, belowCeiling);

    protected override bool IgnoresWeights => true;

    protected override Merged Merge(VarianceSample sample)
    {
        ScaledMean fit = ScaledMean.Fit(sample.Values, sample.Variances);
        double error = fit.InternalStandardError * Math.Max(1, belowCeiling ? fit.ScaleFactor : fit.BirgeRatio);
        double freedom = fit.DegreesOfFreedom, between = Math.Max(0, fit.ChiSquared - freedom);
        return Result(
            fit.Mean,
            error,
            double.PositiveInfinity,
            sample.Count > 1 ? new(0, between / Math.Max(fit.ChiSquared, freedom), fit.PValue) : null,
            warnings: sample.Count is > 1 and < 5 ? [MergeFindings.Few(sample.Count)] : []);
    }
}
