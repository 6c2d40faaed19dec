using Attribution.Merging;

namespace Attribution;

/// <summary>Fixed and random effects over columns.</summary>
internal sealed class MetaAnalysisKernel(MetaAnalysisOptions options, VarianceSetting setting, int fewest) : VarianceKernel(
    setting, options.TauSquared.IsFixedEffect ? MergedColumns.Q : MergedColumns.Q | MergedColumns.TauSquared, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(rows.Values, rows.Variances, rows.Weights, options);
        return Result(fit.Estimate, fit.StandardError, fit.DegreesOfFreedom, fit.TauSquared, fit.Q);
    }
}
