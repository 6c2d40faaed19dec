namespace Attribution;

/// <summary>A merger of readings and of tables: the row of a reading, the kinds of table it takes, and the run over one.</summary>
internal abstract class TableMerger(string name, ReadingNeeds needs) : ReadingMerger(name, needs), ITableMerger
{
    // Large enough to group topics of one size, small enough for its rows to stay in a core's cache.
    private const int TopicsPerTile = 1024;

    public abstract TableKind TableKind { get; }

    public TableRow RowOf(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Obstacle(reading) is { } obstacle ? TableRow.None(obstacle) : RowOfUsable(reading);
    }

    public void MergeAll(
        ReadingTable table, MergedTable results, MergeAllOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(results);
        options ??= new();
        cancellationToken.ThrowIfCancellationRequested();
        TableKernel first = KernelFor(table);
        results.Prepare(Name, table.Topics, first.Columns);
        new TableRun(table, results, options, TopicsPerTile).Run(this, first, cancellationToken);
        results.Complete(table.Topics);
    }

    /// <summary>
    /// The rows of the readings of one topic: one per reading or, where the merger collapses what one origin says, one per origin. Merged,
    /// they give what the readings with their origins give.
    /// </summary>
    /// <param name="readings">The readings.</param>
    /// <param name="weights">A weight for each.</param>
    /// <param name="origins">The origin of each reading, any numbers; empty where each has its own.</param>
    internal (List<OriginRow> Rows, List<LeftOut> LeftOut) RowsOf(
        ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, ReadOnlySpan<int> origins)
    {
        (UsableReadings usable, Origins? collapsed, List<LeftOut> leftOut) = Sort(readings, weights, origins);
        List<OriginRow> rows = [];
        foreach (OriginRow row in collapsed is null ? RowsOfEach(usable) : RowsOfUsable(usable, collapsed))
        {
            if (row.Row.Obstacle is { } obstacle) leftOut.AddRange(row.Positions.Select(position => new LeftOut(position, obstacle)));
            else rows.Add(row);
        }

        return (rows, leftOut);
    }

    /// <summary>A kernel for one thread, which keeps its scratch memory from topic to topic.</summary>
    /// <exception cref="ArgumentException">The table is not of a kind that the merger takes.</exception>
    internal TableKernel KernelFor(ReadingTable table) => Takes(table.Kind)
        ? Kernel()
        : throw new ArgumentException(
            Printable.Message(
                $"'{Name}' merges {WordsFor(TableKind)}, and this is a table of {WordsFor(table.Kind)}: make it by {MakersOf(TableKind)}."),
            nameof(table));

    /// <summary>Whether it takes a table of a kind.</summary>
    protected virtual bool Takes(TableKind kind) => kind == TableKind;

    /// <summary>The row of a reading that <see cref="ReadingMerger.Obstacle"/> lets pass.</summary>
    protected abstract TableRow RowOfUsable(Reading reading);

    /// <summary>The rows of usable readings of which some have one origin.</summary>
    protected virtual IEnumerable<OriginRow> RowsOfUsable(UsableReadings usable, Origins origins) => RowsOfEach(usable);

    /// <summary>A row for each reading, with its weight.</summary>
    protected IEnumerable<OriginRow> RowsOfEach(UsableReadings usable) => Enumerable.Range(0, usable.Count).Select(
        place => new OriginRow(RowOfUsable(usable.Readings[place]), usable.WeightOf(place), [usable.PositionOf(place)]));

    /// <summary>A row for each origin.</summary>
    /// <param name="origins">The origins.</param>
    /// <param name="one">One reading for each, with the weight of the origin.</param>
    /// <param name="rowOf">The row of an origin.</param>
    protected static IEnumerable<OriginRow> RowsOf(Origins origins, UsableReadings one, Func<int, TableRow> rowOf) =>
        origins.Positions().Select((positions, place) => new OriginRow(rowOf(place), one.WeightOf(place), positions));

    /// <summary>A kernel for a table of a kind that it takes.</summary>
    protected abstract TableKernel Kernel();

    private static string WordsFor(TableKind kind) => kind switch
    {
        TableKind.Values => "values",
        TableKind.Variances => "values and variances",
        TableKind.LogVariances => "logarithms and variances",
        _ => "intervals",
    };

    private static string MakersOf(TableKind kind) => kind switch
    {
        TableKind.Values => "ReadingTable.OfValues or OfVariances",
        TableKind.Variances => "ReadingTable.OfVariances",
        TableKind.LogVariances => "ReadingTable.OfLogVariances",
        _ => "ReadingTable.OfIntervals",
    };
}
