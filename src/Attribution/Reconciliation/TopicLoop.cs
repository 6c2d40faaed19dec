using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Reconciles topic by topic, or group by group, on all cores.</summary>
internal static class TopicLoop
{
    /// <summary>
    /// One result per topic, in ordinal order of the topics' ids. Of several failures, that of the first topic is thrown.
    /// </summary>
    public static ImmutableArray<Reconciliation> Run(
        ClaimSet claims, Func<ClaimSet, Reconciliation> reconcile, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<Claim>> topics = claims.ByTopic();
        return Run(topics.Length, i => claims.Narrowed(topics[i]), reconcile, progress, cancellationToken);
    }

    /// <summary>One result per set. Of several failures, that of the first set is thrown.</summary>
    public static ImmutableArray<Reconciliation> Run(
        int count,
        Func<int, ClaimSet> setAt,
        Func<ClaimSet, Reconciliation> reconcile,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        Reconciliation[] results = new Reconciliation[count];
        ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[count];
        ExceptionDispatchInfo? unreported = null;
        int done = 0;
        Lock reporting = new();
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, (i, loop) =>
        {
            try
            {
                results[i] = reconcile(setAt(i));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // All sets before this one are still reconciled, so that the first failure is the same on any number of cores.
                failures[i] = ExceptionDispatchInfo.Capture(exception);
                loop.Break();
                return;
            }

            if (progress is null) return;
            lock (reporting)
            {
                if (unreported is not null) return;
                try
                {
                    progress.Report(++done);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    unreported = ExceptionDispatchInfo.Capture(exception);
                    loop.Stop();
                }
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
        unreported?.Throw();
        failures.FirstOrDefault(failure => failure is not null)?.Throw();
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
