using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Attribution.Merging;

/// <summary>
/// The threads of a run, of which the caller is one. They are started once. Of each step every thread takes the same stretch of items,
/// which its cache still holds, and then what others have left. Between two steps they spin for a while before they sleep, since a step
/// often takes less time than waking up.
/// </summary>
internal sealed class TruthTeam(int threads, CancellationToken cancellation) : IDisposable
{
    private static readonly long SpinTicks = Environment.ProcessorCount == 1 ? 0 : Stopwatch.Frequency / 10_000;

    private readonly object _gate = new();
    private Action<int, int>? _work;
    private Exception? _failure;
    private (int Next, int End)[] _stretches = [];
    private int _helpers;
    private int _workers;
    private int _untaken;
    private int _unfinished;
    private bool _isOver;

    /// <summary>How many threads do a step of so many items.</summary>
    public int WorkersFor(int items) => Math.Max(1, Math.Min(threads, items));

    /// <summary>Does something with each item, in no order, and returns once all are done. It allocates nothing.</summary>
    /// <param name="items">How many there are.</param>
    /// <param name="work">What is done, given the item and the worker, both from 0: a worker does one item at a time.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled: it stops between two items.</exception>
    public void Do(int items, Action<int, int> work)
    {
        int workers = WorkersFor(items);
        if (workers == 1)
        {
            for (int item = 0; item < items; item++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(item, 0);
            }

            return;
        }

        for (; _helpers < workers - 1; _helpers++) Start(_helpers + 1);
        lock (_gate)
        {
            if (_stretches.Length < workers) _stretches = new (int, int)[workers];
            for (int worker = 0; worker < workers; worker++)
            {
                _stretches[worker] = (StartOf(worker, items, workers), StartOf(worker + 1, items, workers));
            }

            (_work, _workers, _untaken, _unfinished) = (work, workers, items, items);
            Monitor.PulseAll(_gate);
        }

        while (DoesOne(worker: 0)) { }
        for (long end = Stopwatch.GetTimestamp() + SpinTicks; Volatile.Read(ref _unfinished) > 0 && Stopwatch.GetTimestamp() < end;)
        {
            Thread.SpinWait(10);
        }

        lock (_gate)
        {
            while (_unfinished > 0) Monitor.Wait(_gate);
        }

        if (_failure is { } failure) ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Where one of several stretches of items begins.</summary>
    public static int StartOf(int stretch, int items, int stretches) => (int)((long)items * stretch / stretches);

    /// <summary>Lets the threads end, none of which has work left.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Start(int worker)
    {
        Thread helper = new(() => Help(worker)) { IsBackground = true, Name = "truth discovery" };
        helper.Start();
    }

    private void Help(int worker)
    {
        while (true)
        {
            for (long end = Stopwatch.GetTimestamp() + SpinTicks; !IsAwaited(worker) && Stopwatch.GetTimestamp() < end;)
            {
                Thread.SpinWait(10);
            }

            lock (_gate)
            {
                while (!IsAwaited(worker)) Monitor.Wait(_gate);
                if (_isOver) return;
            }

            while (DoesOne(worker)) { }
        }
    }

    private bool IsAwaited(int worker) => HasWork(worker) || Volatile.Read(ref _isOver);

    private bool HasWork(int worker) => Volatile.Read(ref _untaken) > 0 && worker < Volatile.Read(ref _workers);

    /// <summary>The next item of the worker's own stretch; if there is none, the last of the one of which most is left.</summary>
    private int Take(int worker)
    {
        ref (int Next, int End) own = ref _stretches[worker];
        if (own.Next < own.End) return own.Next++;
        int longest = 0;
        for (int other = 1; other < _workers; other++)
        {
            if (_stretches[other].End - _stretches[other].Next > _stretches[longest].End - _stretches[longest].Next) longest = other;
        }

        return --_stretches[longest].End;
    }

    private bool DoesOne(int worker)
    {
        int item;
        Action<int, int>? work;
        lock (_gate)
        {
            if (!HasWork(worker)) return false;
            (item, work) = (Take(worker), _work);
            _untaken--;
        }

        try
        {
            cancellation.ThrowIfCancellationRequested();
            if (Volatile.Read(ref _failure) is null) work!(item, worker);
        }
#pragma warning disable CA1031 // Kept, and thrown again on the thread of the caller once all have stopped.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }

        lock (_gate)
        {
            if (--_unfinished == 0) Monitor.PulseAll(_gate);
        }

        return true;
    }
}
