using Attribution.Merging;

namespace Attribution;

/// <summary>The interval of Henmi and Copas over columns.</summary>
internal sealed class HenmiCopasKernel(VarianceSetting setting, int fewest) : VarianceKernel(setting, MergedColumns.TauSquared, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        if (HenmiCopasMerger.OneHasAll(rows.Variances)) return TopicResult.Refused(MergeStatus.OneDecides);
        HenmiCopasResult fit = HenmiCopas.Fit(rows.Values, rows.Variances, Setting.Level);
        return Between(fit.Estimate, fit.StandardError, fit.Interval.Lower, fit.Interval.Upper, fit.TauSquared);
    }
}
