using Attribution.Merging;

namespace Attribution;

/// <summary>The Mandel–Paule consensus over columns.</summary>
internal sealed class MandelPauleKernel(VarianceSetting setting, int fewest) : VarianceKernel(setting, MergedColumns.TauSquared, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        MandelPaule fit = MandelPaule.Fit(rows.Values, rows.Variances);
        return Result(fit.Mean, Math.Max(fit.RukhinStandardError, fit.StandardError), rows.Count - 1, fit.TauSquared);
    }
}
