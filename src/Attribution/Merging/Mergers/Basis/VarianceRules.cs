using Attribution.Merging;

namespace Attribution;

/// <summary>
/// What mergers of values with variances do with readings and results: assumed variances refused, the scale, the range at the level.
/// </summary>
internal sealed class VarianceRules(string merger, VarianceSetting setting)
{
    public bool IsOnLogScale => setting.Scale == MergeScale.Log;

    /// <summary>Why a reading has no moments that the merger takes, or null.</summary>
    public Finding? ObstacleOf(Reading reading) =>
        reading.Distribution is null ? MergeFindings.NoVariance(reading)
        : reading.Origin == VarianceOrigin.Assumed && !setting.TakeAssumed ? MergeFindings.AssumedVariance
        : IsOnLogScale && LogScale.NotPositive(reading) is not null ? null
        : ScaleMoments.Of(reading.Distribution, setting.Scale) is null ? MergeFindings.OutOfRange
        : null;

    /// <summary>The refusal of readings of which one has no place on the scale, or null.</summary>
    public Merged? RefusalOf(UsableReadings usable) =>
        IsOnLogScale && usable.NotPositive() is { } refusal ? Merged.Refused(merger, refusal) : null;

    /// <summary>Means and variances on the scale.</summary>
    public (double[] Values, double[] Variances) Moments(UsableReadings usable)
    {
        double[] values = new double[usable.Count], variances = new double[usable.Count];
        for (int i = 0; i < values.Length; i++)
        {
            (values[i], variances[i]) = ScaleMoments.Of(usable.Readings[i].Distribution!, setting.Scale)!.Value;
        }

        return (values, variances);
    }

    /// <summary>The refusal of values that doubles cannot combine.</summary>
    public Merged TooFarApart() => Merged.Refused(merger, new(
        "too-far-apart",
        "The values and their standard deviations span more orders of magnitude than a double can combine: at most 70 between the "
        + "standard deviations, or from the smallest of them to the distance of the values; 300 to the values; 1E150 between values.",
        "Leave the extreme readings out: give them the weight 0."));

    /// <summary>The estimate with so many errors either way, by the normal distribution or Student's t.</summary>
    public ConfidenceInterval Around(double estimate, double error, double degreesOfFreedom) =>
        ConfidenceInterval.Around(estimate, error, degreesOfFreedom, setting.Level);

    /// <summary>The result for an estimate with a range, carried back from the scale.</summary>
    public Merged Result(
        double estimate,
        double standardError,
        ConfidenceInterval range,
        ConfidenceInterval? prediction,
        Heterogeneity? heterogeneity,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null)
    {
        double value = Back(estimate);
        if (!double.IsFinite(value) || !double.IsFinite(standardError) || !double.IsFinite(range.Lower) || !double.IsFinite(range.Upper))
        {
            return Merged.Refused(merger, MergeFindings.ResultOutOfRange);
        }

        return Merged.Of(
            merger,
            value,
            Back(range),
            null,
            leftOut,
            warnings,
            standardError,
            setting.Level,
            prediction is { } interval ? Back(interval) : null,
            heterogeneity);
    }

    private double Back(double onScale) => IsOnLogScale ? Math.Exp(onScale) : onScale;

    // Where the exponential overflows, the end is not stated.
    private RealInterval Back(ConfidenceInterval onScale) => RealInterval.Closed(Back(onScale.Lower), Back(onScale.Upper));
}
