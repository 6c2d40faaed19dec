using Attribution.Merging;

namespace Attribution;

/// <summary>Pools of values whose correlation is unknown, over columns.</summary>
/// <param name="setting">The merger's settings.</param>
/// <param name="onlyMostPrecise">
/// Whether all weight goes to the most precise readings, as covariance intersection has it; else the pool is logarithmic.
/// </param>
internal sealed class PoolKernel(VarianceSetting setting, bool onlyMostPrecise) : VarianceKernel(setting, MergedColumns.None, 1)
{
    private double[] _shares = [];

    protected override TopicResult Fit(TopicRows rows)
    {
        if (_shares.Length < rows.Count) _shares = new double[Math.Max(rows.Count, 2 * _shares.Length)];
        Span<double> shares = _shares.AsSpan(0, rows.Count);
        double least = double.PositiveInfinity;
        foreach (double variance in rows.Variances)
        {
            least = Math.Min(least, variance);
        }

        if (onlyMostPrecise)
        {
            for (int i = 0; i < shares.Length; i++)
            {
                shares[i] = rows.Variances[i] == least ? 1 : 0;
            }

            PoolWeights.Fill(shares, shares);
        }
        else
        {
            PoolWeights.Fill(rows.Weights, shares);
        }

        (double mean, double pooled) = CovarianceIntersection.Pool(rows.Values, rows.Variances, shares, least);
        return Result(mean, Math.Sqrt(pooled), double.PositiveInfinity);
    }
}
