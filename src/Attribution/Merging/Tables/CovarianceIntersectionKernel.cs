using Attribution.Merging;

namespace Attribution;

/// <summary>Covariance intersection over columns.</summary>
internal sealed class CovarianceIntersectionKernel(VarianceSetting setting) : VarianceKernel(setting, MergedColumns.None, 1)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        CovarianceIntersection fused = CovarianceIntersection.Optimal(rows.Values, rows.Variances);
        return Result(fused.Mean, Math.Sqrt(fused.Variance), double.PositiveInfinity);
    }
}
