namespace Attribution;

/// <summary>One pass over a table: threads take tile after tile, and which thread takes which tile changes nothing.</summary>
internal sealed class TableRun(ReadingTable table, MergedTable results, MergeAllOptions options, int topicsPerTile)
{
    private readonly Lock _reporting = new();
    private readonly int _tiles = (int)(((long)table.Topics + topicsPerTile - 1) / topicsPerTile);
    private int _taken;
    private long _done;

    public void Run(TableMerger merger, TableKernel first, CancellationToken cancellationToken)
    {
        int threads = Math.Min(options.MaxDegreeOfParallelism, _tiles);
        if (threads <= 1)
        {
            Work(first, cancellationToken);
            return;
        }

        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        try
        {
            Parallel.For(0, threads, parallel, worker => Work(worker == 0 ? first : merger.KernelFor(table), cancellationToken));
        }
        catch (AggregateException several) when (several.InnerExceptions.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw several.InnerExceptions[0];
        }
    }

    private void Work(TableKernel kernel, CancellationToken cancellationToken)
    {
        for (int tile = Take(), next; tile < _tiles; tile = next)
        {
            next = Take();
            cancellationToken.ThrowIfCancellationRequested();
            (int start, int count) = Topics(tile);
            (int nextStart, int nextCount) = Topics(Math.Min(next, _tiles));
            kernel.Announce(table, nextStart, nextCount);
            kernel.Merge(table, start, results.SpansFrom(start, count));
            Report(count);
        }
    }

    private int Take() => Interlocked.Increment(ref _taken) - 1;

    /// <summary>The topics of a tile; of the one after the last, none.</summary>
    private (int First, int Count) Topics(int tile)
    {
        int start = (int)Math.Min((long)tile * topicsPerTile, table.Topics);
        return (start, Math.Min(topicsPerTile, table.Topics - start));
    }

    private void Report(int count)
    {
        if (options.Progress is not { } progress) return;
        lock (_reporting)
        {
            _done += count;
            progress.Report(_done);
        }
    }
}
