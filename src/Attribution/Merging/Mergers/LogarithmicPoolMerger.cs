using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>The logarithmic pool of the readings as normal distributions, or log-normal ones on the log scale.</summary>
internal sealed class LogarithmicPoolMerger(VarianceSetting setting) : VarianceMerger(MergeName.Of("logarithmic pool", setting), setting)
{
    private static readonly Finding TakenAsNormal = new(
        "taken-as-normal",
        "A reading's distribution is not normal on the scale of the pool; a normal one with its mean and variance stands in for it.",
        "Use Mergers.LinearPool, which takes any distribution.");

    protected override TableKernel KernelOnScale() => new PoolKernel(Setting, onlyMostPrecise: false);

    /// <summary>Within an origin Πfᵢ^(1/n).</summary>
    protected override Merged Merge(UsableReadings usable, Origins origins) => Merge(origins.Masses());

    protected override IEnumerable<OriginRow> RowsOfUsable(UsableReadings usable, Origins origins) => RowsOfEach(origins.Masses());

    protected override Merged Merge(VarianceSample sample)
    {
        CovarianceIntersection pool = CovarianceIntersection.CombineWeighted(sample.Values, sample.Variances, sample.Weights);
        List<Finding> warnings = [];
        if (!Array.TrueForAll(sample.Readings.Readings, IsNormal)) warnings.Add(TakenAsNormal);
        if (Intersection.Of(sample.Ranges(StandardNormal.UpperQuantile(Setting.Tail))) is null) warnings.Add(MergeFindings.Apart);
        return Result(pool.Mean, Math.Sqrt(pool.Variance), double.PositiveInfinity, null, warnings: warnings);
    }

    private bool IsNormal(Reading reading) =>
        Setting.Scale == MergeScale.Linear ? reading.Distribution is NormalDistribution : reading.Distribution is LogNormalDistribution;
}
