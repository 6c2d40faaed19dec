using Attribution.Merging;

namespace Attribution;

/// <summary>The logarithmic pool of normal distributions over columns.</summary>
internal sealed class LogarithmicPoolKernel(VarianceSetting setting) : VarianceKernel(setting, MergedColumns.None, 1)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        CovarianceIntersection pool = CovarianceIntersection.WithWeights(rows.Values, rows.Variances, rows.Weights);
        return Result(pool.Mean, Math.Sqrt(pool.Variance), double.PositiveInfinity);
    }
}
