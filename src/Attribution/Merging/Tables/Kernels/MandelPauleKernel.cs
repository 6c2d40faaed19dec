using Attribution.Merging;

namespace Attribution;

/// <summary>The Mandel–Paule consensus over columns.</summary>
internal sealed class MandelPauleKernel(VarianceSetting setting, int fewest)
    : VarianceKernel(setting, MergedColumns.TauSquared | MergedColumns.Q, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        FittedMean fit = MetaAnalysis.Of(rows.Values, rows.Variances, [], MandelPaule.PauleMandel);
        double scatter = MandelPaule.RukhinError(rows.Values, rows.Variances, fit);
        return Result(fit.Estimate, Math.Max(scatter, fit.StandardError), rows.Count - 1, fit.TauSquared, fit.Q);
    }
}
