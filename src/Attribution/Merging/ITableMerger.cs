namespace Attribution;

/// <summary>A merger that can also merge whole tables of topics.</summary>
/// <remarks>
/// <para> The type says which mergers can: every one of intervals, of points and of variances, on either scale. The linear pool (whose
/// value depends on how many peaks it has), the choices (which name a claim) and mergers made of a function are a plain
/// <see cref="IMerger"/>. </para>
/// <para> <see cref="RowOf"/> has the guards of <see cref="IMerger.Merge"/>: rows made by it merge to the value, the range and the refusal
/// that the readings merge to. Two things differ, because a table has numbers only. An end of an interval that is not included becomes the
/// next double, and an average of points has the range of the points, not that of the readings. </para>
/// </remarks>
public interface ITableMerger : IMerger
{
    /// <summary>
    /// The kind of table that <see cref="RowOf"/> makes rows for. Averages of points also take a table with variances, and ignore these.
    /// </summary>
    TableKind TableKind { get; }

    /// <summary>What a reading puts into a row of a table, or why it has no row.</summary>
    /// <param name="reading">A reading of positive weight.</param>
    /// <returns>The numbers of the row, or the reason that <see cref="IMerger.Merge"/> would give for not using the reading.</returns>
    TableRow RowOf(Reading reading);

    /// <summary>
    /// Merges every topic of a table. Guards, refusals and numbers are those of <see cref="IMerger.Merge"/> on the same numbers, to the
    /// last bit, whatever the number of threads. A topic that is refused says why in its status, and stops nothing.
    /// </summary>
    /// <remarks>
    /// A table has no room for words: best figures, assumed variances and the warnings of <see cref="Merged"/> are not in it. Nothing is
    /// allocated per topic, and results that have room allocate nothing that grows with the table.
    /// </remarks>
    /// <param name="table">The readings as columns.</param>
    /// <param name="results">Filled anew, one row per topic.</param>
    /// <param name="options">Threads and progress; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the work within a few thousand topics.</param>
    /// <exception cref="ArgumentException">The table is not of a kind that the merger takes.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; the results then hold no topic.</exception>
    void MergeAll(ReadingTable table, MergedTable results, MergeAllOptions? options = null, CancellationToken cancellationToken = default);
}
