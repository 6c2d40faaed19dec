using Attribution.Merging;

namespace Attribution;

/// <summary>
/// What the averages of points have in common. The point of a reading is its best figure; without one the median of its distribution, or
/// the middle of its interval, which the result says. The range is the envelope of the readings, not an error of the average.
/// </summary>
internal abstract class PointMerger(string name, MergeScale scale) : TableMerger(MergeName.Of(name, scale), ReadingNeeds.Point)
{
    public sealed override TableKind TableKind => TableKind.Values;

    private bool IsOnLogScale => scale == MergeScale.Log;

    /// <summary>Why a reading has no point, or null where it has one.</summary>
    public static Finding? ObstacleOf(Reading reading) =>
        reading.Estimate.Varies ? MergeFindings.Varies
        : OwnPoint(reading) is null && !reading.Interval.IsBounded ? MergeFindings.NoPoint(reading)
        : null;

    /// <summary>The point of a reading that has one.</summary>
    public static double PointOf(Reading reading, MergeScale scale) => OwnPoint(reading) ?? Middle(reading.Interval, scale);

    /// <summary>Says for which readings a middle stands in for a best figure.</summary>
    public static Finding StandIns(UsableReadings usable, Func<int, bool>? among = null)
    {
        IEnumerable<int> positions = Enumerable.Range(0, usable.Count)
            .Where(place => usable.Readings[place].Best is null && (among?.Invoke(place) ?? true))
            .Select(usable.PositionOf);
        return new(
            "stand-in",
            MergeFindings.Text($"The readings at index {string.Join(", ", positions)} name no best figure; the middle stands in for it."),
            "Report the range, or use Mergers.Camps.");
    }

    protected sealed override Finding? Obstacle(Reading reading) => ObstacleOf(reading);

    protected sealed override bool Takes(TableKind kind) => kind is TableKind.Values or TableKind.Variances;

    /// <summary>
    /// The point. On the log scale a number at or below 0 stands for the reading that has it: the topic is refused, as its readings are.
    /// </summary>
    protected sealed override TableRow RowOfUsable(Reading reading) =>
        IsOnLogScale && LogScale.NotPositive(reading) is { } number
            ? TableRow.OfValue(Math.Max(number, double.MinValue))
            : TableRow.OfValue(PointOf(reading, scale));

    protected sealed override IEnumerable<OriginRow> RowsOfUsable(UsableReadings usable, Origins origins)
    {
        if (SharesMass)
        {
            UsableReadings masses = origins.Masses();
            return RowsOfEach(masses).Select((row, place) => IgnoresWeights
                ? new(row.Row.Obstacle is null ? TableRow.OfValue(row.Row.First, masses.WeightOf(place)) : row.Row, 1, row.Positions)
                : row);
        }

        double[] points = Array.ConvertAll(usable.Readings, reading => RowOfUsable(reading).First);
        double least = points.Min();
        double[] collapsed = IsOnLogScale && least <= 0
            ? [.. Enumerable.Repeat(least, origins.Count)]
            : origins.CollapsePoints(points, scale);
        return RowsOf(origins, origins.One(), place => TableRow.OfValue(collapsed[place]));
    }

    protected sealed override TableKernel Kernel() => new PointKernel(
        IsOnLogScale,
        (points, weights, masses) => masses.IsEmpty ? Locate(points, weights, null) : LocateMass(points, masses, null));

    internal sealed override bool HeedsOrigins => true;

    /// <summary>Whether readings of one origin share its mass, as in a median; else they are collapsed to their mean.</summary>
    private protected virtual bool SharesMass => false;

    protected sealed override Merged Merge(UsableReadings usable) => Merge(usable, null);

    protected sealed override Merged Merge(UsableReadings usable, Origins? origins)
    {
        if (IsOnLogScale && usable.NotPositive() is { } refusal) return Merged.Refused(Name, refusal);

        double[] points = Array.ConvertAll(usable.Readings, reading => PointOf(reading, scale));
        double[] weights = usable.Weights, masses = [];
        if (origins is not null)
        {
            if (SharesMass) masses = origins.Masses().Weights;
            else (points, weights) = (origins.CollapsePoints(points, scale), origins.One().Weights);
        }

        List<Finding> warnings = [];
        double value;
        if (IsOnLogScale)
        {
            double[] logarithms = new double[points.Length];
            LogScale log = LogScale.Fill(points, logarithms);
            value = log.From(Located(logarithms));
        }
        else
        {
            value = Located(points);
        }

        if (Array.Exists(usable.Readings, reading => reading.Best is null)) warnings.Add(StandIns(usable));
        int count = origins?.Count ?? usable.Count;
        if (count < 3) warnings.Add(TooFewToResist(count));
        return double.IsFinite(value)
            ? Merged.Of(Name, value, Envelope.Of(usable.Intervals), warnings: warnings)
            : Merged.Refused(Name, MergeFindings.ResultOutOfRange);

        double Located(double[] onScale) => origins is not null && SharesMass
            ? LocateMass(onScale, masses, warnings)
            : Locate(onScale, weights, warnings);
    }

    /// <summary>The average of points of which those of one origin share its mass.</summary>
    private protected virtual double LocateMass(
        ReadOnlySpan<double> points, ReadOnlySpan<double> masses, List<Finding>? warnings) => Locate(points, masses, warnings);

    /// <summary>The average of points on the merger's scale.</summary>
    /// <param name="points">At least one finite point.</param>
    /// <param name="weights">Their weights, above 0; empty for equal ones.</param>
    /// <param name="warnings">Receives what to beware of, or null.</param>
    protected abstract double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings);

    // A log-normal median can lie beyond the largest double.
    private static double? OwnPoint(Reading reading) =>
        reading.Best ?? (reading.Distribution is { } distribution && double.IsFinite(distribution.Median) ? distribution.Median : null);

    private static double Middle(RealInterval interval, MergeScale scale) => scale == MergeScale.Log
        ? Math.Sqrt(interval.Lower) * Math.Sqrt(interval.Upper)
        : (interval.Lower / 2) + (interval.Upper / 2);

    private static Finding TooFewToResist(int count) => new(
        "few-readings",
        $"An average resists a wrong reading only when others outvote it; {(count == 1 ? "one reading" : "two readings")} cannot.",
        "Report the readings themselves, or use Mergers.Camps.");
}
