namespace Attribution;

/// <summary>
/// The point of the reading of greatest weight, of several the lowest, between the lowest and the highest number that any reading names.
/// </summary>
internal sealed class LowBestHighMerger() : ReadingMerger("low, best and high", ReadingNeeds.Point)
{
    public static readonly IMerger Instance = new LowBestHighMerger();

    protected override Finding? Obstacle(Reading reading) => PointMerger.ObstacleOf(reading);

    protected override Merged Merge(UsableReadings usable)
    {
        double best = usable.Heaviest().Min(place => PointMerger.PointOf(usable.Readings[place], MergeScale.Linear));
        RealInterval range = usable.Readings.Select(Named).Aggregate(RealInterval.Point(best), (all, next) => all.Hull(next));
        bool anyStandsIn = Array.Exists(usable.Readings, reading => reading.Best is null);
        return Merged.Of(Name, best, range, warnings: anyStandsIn ? [PointMerger.StandIns(usable)] : []);
    }

    /// <summary>From the lowest to the highest number in the words: what a reader adds to a best figure was not said.</summary>
    private static RealInterval Named(Reading reading) => reading.Best is { } best
        ? RealInterval.Closed(End(reading.Estimate.Lower) ?? best, End(reading.Estimate.Upper) ?? best)
        : RealInterval.Closed(reading.Interval.Lower, reading.Interval.Upper);

    private static double? End(Bound? bound) => bound is { } end ? NearestDouble.Of(end.Value) : null;
}
