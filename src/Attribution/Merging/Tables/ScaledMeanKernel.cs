using Attribution.Merging;

namespace Attribution;

/// <summary>The Birge ratio and the scale factor of the Particle Data Group over columns.</summary>
internal sealed class ScaledMeanKernel(VarianceSetting setting, Func<ScaledMean, double> factor) : VarianceKernel(setting, MergedColumns.Q, 1)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        ScaledMean fit = ScaledMean.Fit(rows.Values, rows.Variances);
        return Result(fit.Mean, fit.InternalStandardError * Math.Max(1, factor(fit)), double.PositiveInfinity, q: fit.ChiSquared);
    }
}
