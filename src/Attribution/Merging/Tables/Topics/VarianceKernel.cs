namespace Attribution;

/// <summary>The base of kernels over values with variances: refuses numbers too far apart, and computes the range at the level.</summary>
internal abstract class VarianceKernel(VarianceSetting setting, MergedColumns more, int fewest)
    : TopicKernel(MergedColumns.Values | MergedColumns.StandardErrors | MergedColumns.Ranges | more, fewest)
{
    private readonly TailQuantiles _quantiles = new(setting.Tail);

    /// <summary>The merger's settings.</summary>
    protected VarianceSetting Setting => setting;

    protected sealed override TopicResult Merge(TopicRows rows) =>
        setting.Scale == MergeScale.Log && rows.Values.Contains(double.NegativeInfinity) ? TopicResult.Refused(MergeStatus.NotPositive)
        : VarianceReach.Holds(rows.Values, rows.Variances) ? Fit(rows)
        : TopicResult.Refused(MergeStatus.TooFarApart);

    /// <summary>The upper quantile at the level.</summary>
    protected double Quantile(double degreesOfFreedom) => _quantiles.Upper(degreesOfFreedom);

    /// <summary>Merges the used rows of one topic, within the reach of doubles.</summary>
    protected abstract TopicResult Fit(TopicRows rows);

    /// <summary>
    /// The result for an estimate with a standard error, its range by the normal distribution or, with finite degrees of freedom, Student's
    /// t.
    /// </summary>
    protected TopicResult Result(
        double estimate, double standardError, double degreesOfFreedom, double tauSquared = 0, double q = 0, int agreeing = 0)
    {
        double half = Quantile(degreesOfFreedom) * standardError;
        return Between(estimate, standardError, estimate - half, estimate + half, tauSquared, q, agreeing);
    }

    protected static TopicResult Between(
        double estimate, double standardError, double lower, double upper, double tauSquared = 0, double q = 0, int agreeing = 0)
    {
        if (!double.IsFinite(estimate) || !double.IsFinite(standardError) || !double.IsFinite(lower) || !double.IsFinite(upper))
        {
            return TopicResult.Refused(MergeStatus.OutOfRange);
        }

        TopicResult result = TopicResult.OfRange(lower, upper);
        (result.Value, result.StandardError, result.TauSquared, result.Q, result.Agreeing) =
            (estimate, standardError, tauSquared, q, agreeing);
        return result;
    }
}
