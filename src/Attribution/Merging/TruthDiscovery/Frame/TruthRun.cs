using System.Buffers;
using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>
/// One run of a method, from the table to the result: when it stops, its threads, and its largest columns, which are lent for the run, so
/// that runs that follow each other make no garbage of them.
/// </summary>
internal sealed class TruthRun(TruthDiscoveryOptions options, CancellationToken cancellation) : IDisposable
{
    private readonly TruthTeam _team = new(options.MaxDegreeOfParallelism, cancellation);
    private readonly List<Action> _returns = [];

    public TruthDiscoveryOptions Options => options;

    /// <inheritdoc cref="TruthTeam.WorkersFor"/>
    public int WorkersFor(int items) => _team.WorkersFor(items);

    /// <inheritdoc cref="TruthTeam.Do"/>
    public void Do(int items, Action<int, int> work) => _team.Do(items, work);

    /// <summary>The same where each worker collects something of its own.</summary>
    /// <param name="items">How many there are.</param>
    /// <param name="start">Makes what a worker collects into.</param>
    /// <param name="work">Collects from an item.</param>
    /// <param name="gather">Takes what a worker collected, one after the other.</param>
    public void Collect<T>(int items, Func<T> start, Action<int, T> work, Action<T> gather)
    {
        StrongBox<T>?[] own = new StrongBox<T>?[WorkersFor(items)];
        Do(items, (item, worker) => work(item, (own[worker] ??= new(start())).Value!));
        foreach (StrongBox<T>? collected in own)
        {
            if (collected is not null) gather(collected.Value!);
        }
    }

    /// <summary>
    /// A column for as long as the run lasts, with whatever another left in it; it can have more entries than asked for. No result keeps
    /// it.
    /// </summary>
    public T[] Lend<T>(int entries)
        where T : unmanaged
    {
        T[] column = ArrayPool<T>.Shared.Rent(entries);
        lock (_returns) _returns.Add(() => ArrayPool<T>.Shared.Return(column));
        return column;
    }

    /// <summary>The same, its entries 0.</summary>
    /// <remarks>
    /// Fresh memory that is read before it is written to is mapped twice, and all threads wait for the second time: so it is written to
    /// first, each stretch by the thread that will use it.
    /// </remarks>
    public double[] LendZeros(int entries)
    {
        double[] column = Lend<double>(entries);
        int stretches = WorkersFor(1 + (entries / 4_096));
        Do(stretches, (stretch, _) => column
            .AsSpan(TruthTeam.StartOf(stretch, entries, stretches)..TruthTeam.StartOf(stretch + 1, entries, stretches)).Clear());
        return column;
    }

    /// <summary>The same for a worker to collect into: the thread that asks for it clears it.</summary>
    public T[] LendOwnZeros<T>(int entries)
        where T : unmanaged
    {
        T[] column = Lend<T>(entries);
        column.AsSpan(0, entries).Clear();
        return column;
    }

    public void Dispose()
    {
        _team.Dispose();
        foreach (Action giveBack in _returns) giveBack();
    }
}
