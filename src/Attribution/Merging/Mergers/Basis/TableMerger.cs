namespace Attribution;

/// <summary>Merges whole tables.</summary>
public static class TableMerging
{
    // Large enough to group topics of one size, small enough for its rows to stay in a core's cache.
    private const int TopicsPerTile = 1024;

    /// <summary>
    /// Merges every topic of a table, with the guards of <see cref="IMerger.Merge"/> and, on the same numbers, its results to the last bit, whatever the number of threads. A
    /// topic that is refused says why in its status, and stops nothing.
    /// </summary>
    /// <remarks>
    /// Every merger of intervals, points or variances on the linear scale; not the linear pool, whose value hangs on how many peaks it has, nor the choices, which name a claim. A table has no words: best figures, assumed variances and the
    /// warnings of <see cref="Merged"/> have no place in it. Averages of points take their range from the values. Nothing is allocated for a topic; results that have room
    /// allocate nothing that grows with the table.
    /// </remarks>
    /// <param name="merger">One of <see cref="Mergers"/>.</param>
    /// <param name="table">The readings, of the kind that the merger needs: with variances, of intervals, or of values.</param>
    /// <param name="results">Filled anew, one row a topic.</param>
    /// <param name="options">Threads, progress, cancellation; default: all cores, nobody, never.</param>
    /// <exception cref="NotSupportedException">The merger has no form over columns: it is a function of the caller's, a linear pool, or on the log scale.</exception>
    /// <exception cref="ArgumentException">The table is not of the kind that the merger needs.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; the results then hold no topic.</exception>
    public static void MergeAll(this IMerger merger, ReadingTable table, MergedTable results, MergeAllOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(merger);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(results);
        if (merger is not ITableMerger columnar)
            throw new NotSupportedException($"The merger '{merger.Name}' has no form over columns: merge topic by topic with IMerger.Merge, or use one of Mergers.");

        options ??= new();
        options.Cancellation.ThrowIfCancellationRequested();
        TableKernel first = columnar.KernelFor(table);
        results.Prepare(merger.Name, table.Topics, first.Columns);
        new TableRun(table, results, options, TopicsPerTile).Run(columnar, first);
        results.Complete(table.Topics);
    }
}
