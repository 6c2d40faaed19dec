using Attribution.Merging;

namespace Attribution;

/// <summary>Covariance union over columns.</summary>
internal sealed class CovarianceUnionKernel(VarianceSetting setting) : VarianceKernel(setting, MergedColumns.None, 1)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        CovarianceUnion union = CovarianceUnion.Combine(rows.Values, rows.Variances);
        return Result(union.Mean, Math.Sqrt(union.Variance), double.PositiveInfinity);
    }
}
