using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>Fixed and random effects over columns.</summary>
internal sealed class MetaAnalysisKernel<T>(MetaAnalysisOptions options, VarianceSetting setting, int fewest) : LaneKernel<T>(
    setting,
    options.TauSquared.IsFixedEffect ? MergedColumns.Q : MergedColumns.Q | MergedColumns.TauSquared,
    fewest,
    LaneFit<T>.Offers(options.TauSquared) ? new(options, setting.Tail) : null)
    where T : unmanaged, ILanes<T>
{
    protected override TopicResult Fit(TopicRows rows)
    {
        FittedMean fit = MetaAnalysis.Of(rows.Values, rows.Variances, rows.Weights, options);
        return Result(fit.Estimate, fit.StandardError, options.DegreesOfFreedom(rows.Count), fit.TauSquared, fit.Q);
    }
}
