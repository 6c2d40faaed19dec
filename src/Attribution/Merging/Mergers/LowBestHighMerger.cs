namespace Attribution;

/// <summary>
/// The point of the reading of greatest weight, of several the lowest, between the lowest and the highest number that any reading names, a
/// bound included: "at least 100,000" is the high if no other number is higher, and the result says that the high is open.
/// </summary>
internal sealed class LowBestHighMerger() : ReadingMerger("low, best and high", ReadingNeeds.Point)
{
    public static readonly IMerger Instance = new LowBestHighMerger();

    private static readonly Finding OpenHigh = new(
        "open-high", "The high is a lower bound: at least so much was claimed.", "Print it with its “at least”.");

    private static readonly Finding OpenLow = new(
        "open-low", "The low is an upper bound: at most so much was claimed.", "Print it with its “at most”.");

    /// <summary>It chooses by weight, and a claim is not less reliable for being one of several.</summary>
    internal override bool HeedsOrigins => true;

    protected override Finding? Obstacle(Reading reading) => IsBound(reading) ? null : PointMerger.ObstacleOf(reading);

    protected override Merged Merge(UsableReadings usable)
    {
        int[] places = [.. Enumerable.Range(0, usable.Count).Where(place => !IsBound(usable.Readings[place]))];
        if (places.Length == 0)
        {
            List<LeftOut> pointless =
            [
                .. usable.Readings.Select((reading, place) => new LeftOut(usable.PositionOf(place), MergeFindings.NoPoint(reading))),
            ];
            return Merged.Refused(Name, MergeFindings.TooFew(Name, 0, Fewest, pointless), pointless);
        }

        double heaviest = places.Max(usable.WeightOf);
        double best = places
            .Where(place => usable.WeightOf(place) == heaviest)
            .Min(place => PointMerger.PointOf(usable.Readings[place], MergeScale.Linear));
        RealInterval range = usable.Readings.Select(Named).Aggregate(RealInterval.Point(best), (all, next) => all.Hull(next));
        List<Finding> warnings = [];
        if (Array.Exists(usable.Readings, reading => reading.Best is null && !IsBound(reading)))
        {
            warnings.Add(PointMerger.StandIns(usable, place => !IsBound(usable.Readings[place])));
        }

        RealInterval[] bounds = [.. usable.Readings.Where(IsBound).Select(reading => reading.Interval)];
        if (Array.Exists(bounds, bound => bound.HasLower && bound.Lower >= range.Upper)) warnings.Add(OpenHigh);
        if (Array.Exists(bounds, bound => bound.HasUpper && bound.Upper <= range.Lower)) warnings.Add(OpenLow);
        return Merged.Of(Name, best, range, warnings: warnings);
    }

    /// <summary>A bound names a number and no figure: "at least 100,000".</summary>
    private static bool IsBound(Reading reading) =>
        !reading.Estimate.Varies && reading.Estimate.IsOneSided && reading.Interval.HasLower != reading.Interval.HasUpper;

    /// <summary>From the lowest to the highest number in the words: what a reader adds to a best figure was not said.</summary>
    private static RealInterval Named(Reading reading) => reading.Best is { } best
        ? RealInterval.Closed(End(reading.Estimate.Lower) ?? best, End(reading.Estimate.Upper) ?? best)
        : RealInterval.Closed(
            reading.Interval.HasLower ? reading.Interval.Lower : reading.Interval.Upper,
            reading.Interval.HasUpper ? reading.Interval.Upper : reading.Interval.Lower);

    private static double? End(Bound? bound) => bound is { } end ? NearestDouble.Of(end.Value) : null;
}
