namespace Attribution;

/// <summary>One pass over a table: threads take tile after tile, and which takes which changes nothing.</summary>
internal sealed class TableRun(ReadingTable table, MergedTable results, MergeAllOptions options, int topicsPerTile)
{
    private readonly Lock _reporting = new();
    private readonly int _tiles = (int)(((long)table.Topics + topicsPerTile - 1) / topicsPerTile);
    private int _taken;
    private long _done;

    public void Run(ITableMerger merger, TableKernel first)
    {
        int threads = Math.Min(options.MaxDegreeOfParallelism, _tiles);
        if (threads <= 1)
        {
            Work(first, options.Cancellation);
            return;
        }

        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = options.Cancellation };
        try
        {
            Parallel.For(0, threads, parallel, worker => Work(worker == 0 ? first : merger.KernelFor(table), options.Cancellation));
        }
        catch (AggregateException several) when (several.InnerExceptions.Count > 0)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            throw several.InnerExceptions[0];
        }
    }

    private void Work(TableKernel kernel, CancellationToken cancellation)
    {
        for (int tile = Interlocked.Increment(ref _taken) - 1; tile < _tiles; tile = Interlocked.Increment(ref _taken) - 1)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = tile * topicsPerTile, count = Math.Min(topicsPerTile, table.Topics - start);
            kernel.Merge(table, start, results.SpansFrom(start, count));
            Report(count);
        }
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
