using Attribution.Merging;

namespace Attribution;

/// <summary>
/// Random effects on two levels, between origins and within them. The range is Student's t with as many degrees of freedom as there are
/// origins less one.
/// </summary>
internal sealed class ThreeLevelMerger(VarianceSetting setting)
    : ReadingMerger(MergeName.Of("three-level", setting), ReadingNeeds.Variance), IOriginMerger
{
    private const int FewestOrigins = 3;

    private static readonly Finding OneLevel = new(
        "one-level",
        "Every reading has an origin of its own: what differs between origins cannot be told from what differs within one.",
        "Use Mergers.RandomEffects, which has one level.");

    private readonly VarianceRules _rules = new(MergeName.Of("three-level", setting), setting);

    protected override bool IgnoresWeights => true;

    Merged IOriginMerger.Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, ReadOnlySpan<int> origins)
    {
        if (!origins.IsEmpty && origins.Length != readings.Length)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {readings.Length} readings and {origins.Length} origins; give each reading its origin."), nameof(origins));
        }

        return Merge(readings, weights, origins);
    }

    protected override Finding? Obstacle(Reading reading) => _rules.ObstacleOf(reading);

    protected override Merged Merge(UsableReadings usable) => Merged.Refused(Name, OneLevel);

    protected override Merged Merge(UsableReadings usable, Origins origins)
    {
        if (_rules.RefusalOf(usable) is { } refusal) return refusal;
        if (origins.Count < FewestOrigins) return Merged.Refused(Name, TooFew(origins.Count));

        // One figure that an origin says twice is one figure.
        int[] different = origins.Different(), labels = origins.Labels();
        if (different.Length == origins.Count) return Merged.Refused(Name, OneLevel);
        (double[] values, double[] variances) = _rules.Moments(usable);
        (values, variances) = (Array.ConvertAll(different, place => values[place]), Array.ConvertAll(different, place => variances[place]));
        if (!VarianceReach.Holds(values, variances)) return _rules.TooFarApart();

        ThreeLevelResult fit = ThreeLevel.Fit(values, variances, Array.ConvertAll(different, place => labels[place]));
        MetaAnalysisResult spread = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.FixedEffect });
        double freedom = origins.Count - 1, between = fit.BetweenOrigins + fit.WithinOrigins, error = fit.Common.StandardError;
        return _rules.Result(
            fit.Common.Estimate,
            error,
            _rules.Around(fit.Common.Estimate, error, freedom),
            origins.Count < 5 ? null : _rules.Around(fit.Common.Estimate, double.Hypot(error, Math.Sqrt(between)), freedom),
            new(between, between / (between + spread.TypicalVariance), spread.QPValue),
            warnings: origins.Count < 5 ? [Few(origins.Count)] : []);
    }

    private static Finding TooFew(int origins) => new(
        "too-few-origins",
        MergeFindings.Text($"There are {origins} origins with usable readings; how far origins differ takes {FewestOrigins} to tell."),
        "Add readings of other origins, or report the camps: use Mergers.Camps.");

    private static Finding Few(int origins) => new(
        "few-origins",
        MergeFindings.Text($"{origins} origins say little about how far origins differ: the variances and the range are uncertain."),
        "Give readings of five origins or more, or report the camps.");
}
