using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>What mergers of values with variances have in common: assumed variances refused, the scale, the range at the level.</summary>
internal abstract class VarianceMerger(string name, VarianceSetting setting) : TableMerger(name, ReadingNeeds.Variance)
{
    public sealed override TableKind TableKind => IsOnLogScale ? TableKind.LogVariances : TableKind.Variances;

    internal override bool HeedsOrigins => true;

    protected VarianceSetting Setting => setting;

    private bool IsOnLogScale => setting.Scale == MergeScale.Log;

    protected sealed override Finding? Obstacle(Reading reading) =>
        reading.Distribution is null ? MergeFindings.NoVariance(reading)
        : reading.Origin == VarianceOrigin.Assumed && !setting.TakeAssumed ? MergeFindings.AssumedVariance
        : IsOnLogScale && LogScale.NotPositive(reading) is not null ? null
        : ScaleMoments.Of(reading.Distribution, setting.Scale) is null ? MergeFindings.OutOfRange
        : null;

    /// <summary>
    /// The moments on the scale. On the log scale −∞ stands for a reading with a number at or below 0: the topic is refused, as its
    /// readings are.
    /// </summary>
    protected sealed override TableRow RowOfUsable(Reading reading)
    {
        if (IsOnLogScale && LogScale.NotPositive(reading) is not null) return TableRow.OfVariance(double.NegativeInfinity, 1);
        (double mean, double variance) = ScaleMoments.Of(reading.Distribution!, setting.Scale)!.Value;
        return TableRow.OfVariance(mean, variance);
    }

    protected override IEnumerable<OriginRow> RowsOfUsable(UsableReadings usable, Origins origins)
    {
        TableRow[] rows = Array.ConvertAll(usable.Readings, RowOfUsable);
        double[] values = origins.Collapse(Array.ConvertAll(rows, row => row.First));
        double[] variances = origins.CollapseVariances(Array.ConvertAll(rows, row => row.Second));
        return RowsOf(origins, origins.One(), place => TableRow.OfVariance(values[place], variances[place]));
    }

    protected sealed override TableKernel Kernel() => IsOnLogScale ? new LogKernel(KernelOnScale()) : KernelOnScale();

    /// <summary>A kernel on the merger's scale.</summary>
    protected abstract TableKernel KernelOnScale();

    protected sealed override Merged Merge(UsableReadings usable)
    {
        if (IsOnLogScale && usable.NotPositive() is { } refusal) return Merged.Refused(Name, refusal);
        (double[] values, double[] variances) = Moments(usable);
        return Checked(new(usable, values, variances));
    }

    /// <summary>Within an origin errors are fully correlated: the error of Σaᵢxᵢ is Σaᵢsᵢ.</summary>
    protected override Merged Merge(UsableReadings usable, Origins origins)
    {
        if (IsOnLogScale && usable.NotPositive() is { } refusal) return Merged.Refused(Name, refusal);
        (double[] values, double[] variances) = Moments(usable);
        return origins.AboutAll(Checked(new(origins.One(), origins.Collapse(values), origins.CollapseVariances(variances))));
    }

    private (double[] Values, double[] Variances) Moments(UsableReadings usable)
    {
        double[] values = new double[usable.Count], variances = new double[usable.Count];
        for (int i = 0; i < values.Length; i++)
        {
            (values[i], variances[i]) = ScaleMoments.Of(usable.Readings[i].Distribution!, setting.Scale)!.Value;
        }

        return (values, variances);
    }

    private Merged Checked(VarianceSample sample) =>
        sample.IsWithinReach ? Merge(sample) : Merged.Refused(Name, new(
            "too-far-apart",
            "The values and their standard deviations span more orders of magnitude than a double can combine: at most 70 between the "
            + "standard deviations, or from the smallest of them to the distance of the values; 300 to the values; 1E150 between values.",
            "Leave the extreme readings out: give them the weight 0."));

    /// <summary>Merges values with variances on the merger's scale.</summary>
    protected abstract Merged Merge(VarianceSample sample);

    /// <summary>The result for an estimate with a standard error, its range by the normal distribution or Student's t.</summary>
    protected Merged Result(
        double estimate,
        double standardError,
        double degreesOfFreedom,
        Heterogeneity? heterogeneity,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null)
    {
        double half = StudentT.UpperQuantile(setting.Tail, degreesOfFreedom) * standardError;
        ConfidenceInterval range = new(estimate - half, estimate + half, setting.Level);
        return Result(estimate, standardError, range, null, heterogeneity, leftOut, warnings);
    }

    /// <summary>The result for an estimate with a range, carried back from the scale.</summary>
    protected Merged Result(
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
            return Merged.Refused(Name, MergeFindings.ResultOutOfRange);
        }

        return Merged.Of(
            Name,
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
