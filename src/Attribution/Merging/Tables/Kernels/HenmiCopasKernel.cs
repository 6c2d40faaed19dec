using Attribution.Merging;

namespace Attribution;

/// <summary>The interval of Henmi and Copas over columns.</summary>
internal sealed class HenmiCopasKernel(VarianceSetting setting, int fewest) : VarianceKernel(setting, MergedColumns.TauSquared, fewest)
{
    protected override TopicResult Fit(TopicRows rows)
    {
        if (HenmiCopasMerger.OneHasAll(rows.Variances)) return TopicResult.Refused(MergeStatus.OneDecides);
        (double estimate, double error, double tauSquared, ConfidenceInterval interval) =
            HenmiCopas.Run(rows.Values, rows.Variances, Setting.Level);
        return Between(estimate, error, interval.Lower, interval.Upper, tauSquared);
    }
}
