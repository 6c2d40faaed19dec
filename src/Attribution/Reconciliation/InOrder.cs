using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Does the same for many things on all cores, with results and failures as if one came after the other.</summary>
internal static class InOrder
{
    /// <summary>One result for each number from 0 to <paramref name="count"/>. Of several failures, the first is thrown.</summary>
    public static ImmutableArray<T> Run<T>(int count, Func<int, T> make, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        T[] results = new T[count];
        ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[count];
        ExceptionDispatchInfo? unreported = null;
        int done = 0;
        Lock reporting = new();
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, (i, loop) =>
        {
            try
            {
                results[i] = make(i);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // All before this one are still made, so that the first failure is the same on any number of cores.
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
