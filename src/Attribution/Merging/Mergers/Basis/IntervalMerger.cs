namespace Attribution;

/// <summary>What mergers of intervals have in common that also merge tables: the row of an interval.</summary>
internal abstract class IntervalMerger(string name) : TableMerger(name, ReadingNeeds.Interval)
{
    private static readonly Finding NoDouble = new("out-of-range", "No double lies between its ends.", "State it in another unit.");

    public sealed override TableKind TableKind => TableKind.Intervals;

    /// <summary>Columns have closed ends: an end that is not included gives way to the next double.</summary>
    protected sealed override TableRow RowOfUsable(Reading reading) => RowOf(reading.Interval);

    /// <summary>One vote per origin.</summary>
    protected sealed override IEnumerable<OriginRow> RowsOfUsable(UsableReadings usable, Origins origins)
    {
        UsableReadings votes = origins.Votes();
        RealInterval[] intervals = votes.Intervals;
        return RowsOf(origins, votes, place => RowOf(intervals[place]));
    }

    private static TableRow RowOf(RealInterval interval)
    {
        double lower = interval.HasLower && !interval.LowerInclusive ? double.BitIncrement(interval.Lower) : interval.Lower;
        double upper = interval.HasUpper && !interval.UpperInclusive ? double.BitDecrement(interval.Upper) : interval.Upper;
        return lower <= upper ? TableRow.OfInterval(lower, upper) : TableRow.None(NoDouble);
    }
}
