using System.Collections.Immutable;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>The linear pool: one peak gives a value, several give camps and quantiles only.</summary>
internal sealed class LinearPoolMerger : ReadingMerger
{
    private static readonly Finding RestsOnAssumption = new(
        "assumed-variance",
        "A reading's distribution is assumed by the reader, and the width of the pool rests on it.",
        "Use readings whose variance is stated or computed, or say what was assumed.");

    private static readonly Finding TooMany = new(
        "too-many-readings",
        "So many readings overlap that the peaks of their pool cannot be found in bounded time.",
        "Use LinearPool.Combine for its quantiles, or Mergers.LogarithmicPool.");

    private readonly double _level;

    public LinearPoolMerger(double level)
        : base(level == 0.95 ? "linear pool" : MergeFindings.Text($"linear pool ({100 * level:0.##########} %)"), ReadingNeeds.Density)
    {
        Refuse.NotLevel(level);
        _level = level;
    }

    protected override Finding? Obstacle(Reading reading) =>
        reading.Distribution is null ? MergeFindings.NoVariance(reading)
        : double.IsFinite(reading.Distribution.Mean) && double.IsFinite(reading.Distribution.StandardDeviation)
            && double.IsFinite(reading.Distribution.Quantile(0.5 * (1 - _level)))
            && double.IsFinite(reading.Distribution.UpperQuantile(0.5 * (1 - _level))) ? null
        : MergeFindings.OutOfRange;

    internal override bool HeedsOrigins => true;

    /// <summary>Within an origin the mixture of its readings.</summary>
    protected override Merged Merge(UsableReadings usable, Origins origins) => Merge(origins.Masses());

    protected override Merged Merge(UsableReadings usable)
    {
        Distribution[] distributions = Array.ConvertAll(usable.Readings, reading => reading.Distribution!);
        LinearPool pool = LinearPool.Combine(distributions, usable.Weights);
        if (pool.ModesOrNull is not { } modes) return Merged.Refused(Name, TooMany);
        bool onePeak = modes.Length == 1;
        double tail = 0.5 * (1 - _level);
        List<Finding> warnings = [];
        if (!onePeak) warnings.Add(SeveralModes(modes));
        if (Array.Exists(usable.Readings, reading => reading.Origin == VarianceOrigin.Assumed)) warnings.Add(RestsOnAssumption);
        Camp[]? camps = onePeak
            ? []
            : usable.CampsOf(Camp.Search(
                Array.ConvertAll(distributions, d => RealInterval.Closed(d.Quantile(tail), d.UpperQuantile(tail)))));
        if (camps is null) warnings.Add(MergeFindings.TooManyMembers);
        return Merged.Of(
            Name,
            onePeak ? pool.Mean : null,
            RealInterval.Closed(pool.Quantile(tail), pool.Quantile(1 - tail)),
            camps,
            warnings: warnings,
            standardError: onePeak ? pool.StandardDeviation : null,
            level: _level);
    }

    private static Finding SeveralModes(ImmutableArray<double> modes)
    {
        const int MostTold = 10;
        string peaks = Printable.Told(modes, mode => MergeFindings.Text($"{mode:G4}"), " and at ", MostTold);
        return new("several-modes", $"The pool peaks at {peaks}: no reading states its mean.", "Report the camps and the quantiles.");
    }
}
