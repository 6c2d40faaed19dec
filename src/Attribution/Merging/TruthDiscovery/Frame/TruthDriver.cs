using System.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Iterates a method: maps the parts, adds their sums up, learns the sources, and stops by a relative rule. The sums are added in pairs of
/// neighbours, then of pairs, and so on: what is added to what depends on the number of parts alone, and which thread does it changes
/// nothing. It allocates nothing per iteration.
/// </summary>
internal sealed class TruthDriver
{
    /// <summary>
    /// Between the sums of two parts, so that no two threads write to one cache line, or to two that are fetched together: 128 bytes.
    /// </summary>
    private const int Gap = 16;

    private readonly TruthRounds _rounds;
    private readonly TopicParts _parts;
    private readonly TruthRun _run;
    private readonly double[] _sums;
    private readonly double[] _changes;
    private readonly int[] _arrivals;
    private readonly Action<int, int> _map;
    private bool _isOpening;

    private TruthDriver(TruthRounds rounds, ReadOnlySpan<int> topicStart, TruthRun run)
    {
        (_rounds, _parts, _run, _map) = (rounds, TopicParts.Of(topicStart, rounds.Sums), run, Map);
        _sums = GC.AllocateUninitializedArray<double>(checked(_parts.Count * (rounds.Sums + Gap)));
        (_changes, _arrivals) = (new double[_parts.Count], new int[_parts.Count]);
        rounds.Totals = _sums.AsMemory(0, rounds.Sums);
        rounds.Prepare(run.WorkersFor(_parts.Count));
    }

    /// <summary>Runs a method to its end.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static TruthOutcome Run(TruthRounds rounds, ReadOnlySpan<int> topicStart, TruthRun run) =>
        new TruthDriver(rounds, topicStart, run).Iterate(run.Options.MaximumIterations, run.Options.Progress);

    /// <summary>Runs what is one pass, of which no progress is told.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void RunOnce(TruthRounds rounds, ReadOnlySpan<int> topicStart, TruthRun run) =>
        new TruthDriver(rounds, topicStart, run).Iterate(most: 1, progress: null);

    private TruthOutcome Iterate(int most, IProgress<int>? progress)
    {
        if (_rounds.Opens) Pass(isOpening: true);
        for (int iteration = 1; ; iteration++)
        {
            double change = Pass(isOpening: false);

            // Without an opening pass the first truths have none before them to compare with.
            bool isSettled = change <= _run.Options.Tolerance && (_rounds.Opens || iteration > 1);
            progress?.Report(iteration);
            if (isSettled || iteration == most) return new(iteration, isSettled);
        }
    }

    /// <returns>The largest change of a truth, or of a source.</returns>
    private double Pass(bool isOpening)
    {
        _isOpening = isOpening;
        _run.Do(_parts.Count, _map);
        double change = _rounds.Update(SumsOf(0), isOpening);
        foreach (double ofPart in _changes) change = Math.Max(change, ofPart);
        return change;
    }

    private void Map(int part, int worker)
    {
        Span<double> sums = SumsOf(part);
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
        AddUp(part);
    }

    /// <summary>
    /// Adds the sums of the right half of each pair to those of the left, by the thread that ends the later half: from single parts up to
    /// the first part, which has all in the end.
    /// </summary>
    private void AddUp(int part)
    {
        for (int half = 1; half < _parts.Count; half *= 2)
        {
            int left = part & ~half, right = left + half;
            if (right >= _parts.Count) continue;

            // Each pass brings two to a pair, so that those who come first find an even number.
            if (Interlocked.Increment(ref _arrivals[right]) % 2 != 0) return;
            AddTo(SumsOf(left), SumsOf(right));
            part = left;
        }
    }

    private Span<double> SumsOf(int part) => _sums.AsSpan(part * (_rounds.Sums + Gap), _rounds.Sums);

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
