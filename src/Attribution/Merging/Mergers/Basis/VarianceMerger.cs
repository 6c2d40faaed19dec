using Attribution.Merging;

namespace Attribution;

/// <summary>What mergers of values with variances have in common: assumed variances refused, the scale, the range at the level.</summary>
internal abstract class VarianceMerger(string name, VarianceSetting setting) : TableMerger(name, ReadingNeeds.Variance)
{
    private readonly VarianceRules _rules = new(name, setting);

    public sealed override TableKind TableKind => _rules.IsOnLogScale ? TableKind.LogVariances : TableKind.Variances;

    internal override bool HeedsOrigins => true;

    protected VarianceSetting Setting => setting;

    protected sealed override Finding? Obstacle(Reading reading) => _rules.ObstacleOf(reading);

    /// <summary>
    /// The moments on the scale. On the log scale −∞ stands for a reading with a number at or below 0: the topic is refused, as its
    /// readings are.
    /// </summary>
    protected sealed override TableRow RowOfUsable(Reading reading)
    {
        if (_rules.IsOnLogScale && LogScale.NotPositive(reading) is not null) return TableRow.OfVariance(double.NegativeInfinity, 1);
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

    protected sealed override TableKernel Kernel() => _rules.IsOnLogScale ? new LogKernel(KernelOnScale()) : KernelOnScale();

    /// <summary>A kernel on the merger's scale.</summary>
    protected abstract TableKernel KernelOnScale();

    protected sealed override Merged Merge(UsableReadings usable)
    {
        if (_rules.RefusalOf(usable) is { } refusal) return refusal;
        (double[] values, double[] variances) = _rules.Moments(usable);
        return Checked(new(usable, values, variances));
    }

    /// <summary>Within an origin errors are fully correlated: the error of Σaᵢxᵢ is Σaᵢsᵢ.</summary>
    protected override Merged Merge(UsableReadings usable, Origins origins)
    {
        if (_rules.RefusalOf(usable) is { } refusal) return refusal;
        (double[] values, double[] variances) = _rules.Moments(usable);
        return origins.AboutAll(Checked(new(origins.One(), origins.Collapse(values), origins.CollapseVariances(variances))));
    }

    private Merged Checked(VarianceSample sample) => sample.IsWithinReach ? Merge(sample) : _rules.TooFarApart();

    /// <summary>Merges values with variances on the merger's scale.</summary>
    protected abstract Merged Merge(VarianceSample sample);

    /// <summary>The result for an estimate with a standard error, its range by the normal distribution or Student's t.</summary>
    protected Merged Result(
        double estimate,
        double standardError,
        double degreesOfFreedom,
        Heterogeneity? heterogeneity,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null) =>
        Result(
            estimate, standardError, _rules.Around(estimate, standardError, degreesOfFreedom), null, heterogeneity, leftOut, warnings);

    /// <inheritdoc cref="VarianceRules.Result"/>
    protected Merged Result(
        double estimate,
        double standardError,
        ConfidenceInterval range,
        ConfidenceInterval? prediction,
        Heterogeneity? heterogeneity,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null) =>
        _rules.Result(estimate, standardError, range, prediction, heterogeneity, leftOut, warnings);
}
