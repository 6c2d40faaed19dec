using System.Numerics;
using System.Runtime.ExceptionServices;

namespace Attribution.Merging;

/// <summary>
/// Iterates a method: maps the parts, adds their sums up in the order of the parts, learns the sources, and stops by a relative rule. Which
/// thread maps which part changes nothing. It allocates nothing per iteration.
/// </summary>
internal sealed class TruthDriver : IDisposable
{
    private readonly TruthRounds _rounds;
    private readonly TopicParts _parts;
    private readonly TruthDiscoveryOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly double[] _sums;
    private readonly double[] _total;
    private readonly double[] _changes;
    private readonly Barrier? _barrier;
    private readonly int _workers;
    private Exception? _failure;
    private int _taken;
    private int _pass;
    private bool _isOpening;
    private bool _isOver;

    private TruthDriver(TruthRounds rounds, TopicParts parts, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        (_rounds, _parts, _options, _cancellation) = (rounds, parts, options, cancellation);
        _sums = new double[checked(parts.Count * rounds.Sums)];
        (_total, _changes) = (new double[rounds.Sums], new double[parts.Count]);
        _workers = Math.Min(options.MaxDegreeOfParallelism, parts.Count);
        _barrier = _workers > 1 ? new(_workers, _ => EndPass()) : null;
        _isOpening = rounds.Opens;
    }

    private TruthOutcome Outcome { get; set; }

    /// <summary>Runs a method to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TruthOutcome Run(
        TruthRounds rounds, ReadOnlySpan<int> topicStart, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using TruthDriver driver = new(rounds, TopicParts.Of(topicStart, rounds.Sums), options, cancellation);
        rounds.Prepare(driver._workers);
        driver.Run();
        if (driver._failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        return driver.Outcome;
    }

    public void Dispose() => _barrier?.Dispose();

    private void Run()
    {
        if (_barrier is null)
        {
            Work(0);
            return;
        }

        Thread[] others = new Thread[_workers - 1];
        for (int i = 0; i < others.Length; i++)
        {
            int worker = i + 1;
            others[i] = new(() => Work(worker)) { IsBackground = true, Name = "truth discovery" };
            others[i].Start();
        }

        Work(0);
        foreach (Thread other in others)
        {
            other.Join();
        }
    }

    private void Work(int worker)
    {
        while (!_isOver)
        {
            for (int part; (part = Interlocked.Increment(ref _taken) - 1) < _parts.Count;) Map(part, worker);
            if (_barrier is null) EndPass();
            else _barrier.SignalAndWait(CancellationToken.None);
        }
    }

    private void Map(int part, int worker)
    {
        if (Volatile.Read(ref _failure) is not null) return;
        try
        {
            _cancellation.ThrowIfCancellationRequested();
            Span<double> sums = _sums.AsSpan(part * _rounds.Sums, _rounds.Sums);
            sums.Clear();
            (int first, int end) = _parts[part];
            _changes[part] = _rounds.Map(new()
            {
                First = first,
                End = end,
                Sums = sums,
                Worker = worker,
                IsOpening = _isOpening,
            });
        }
#pragma warning disable CA1031 // Kept, and thrown again on the thread of the caller once all have stopped.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }
    }

    /// <summary>What happens between two passes, on one thread.</summary>
    private void EndPass()
    {
        try
        {
            if (_failure is null) Next();
        }
#pragma warning disable CA1031 // As above.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failure = failure;
        }

        _isOver |= _failure is not null;
        _taken = 0;
    }

    private void Next()
    {
        _sums.AsSpan(0, _total.Length).CopyTo(_total);
        for (int part = 1; part < _parts.Count; part++)
        {
            AddTo(_total, _sums.AsSpan(part * _total.Length, _total.Length));
        }

        double change = _rounds.Update(_total, _isOpening);
        if (_isOpening)
        {
            _isOpening = false;
            return;
        }

        foreach (double ofPart in _changes)
        {
            change = Math.Max(change, ofPart);
        }

        _pass++;
        // Without an opening pass the first truths have none before them to compare with.
        Outcome = new(_pass, change <= _options.Tolerance && (_rounds.Opens || _pass > 1));
        _isOver = Outcome.Converged || _pass == _options.MaximumIterations;
        _options.Progress?.Report(_pass);
    }

    private static void AddTo(Span<double> total, ReadOnlySpan<double> sums)
    {
        int i = 0;
        for (; i <= total.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(total[i..]) + new Vector<double>(sums[i..])).CopyTo(total[i..]);
        }

        for (; i < total.Length; i++) total[i] += sums[i];
    }
}
