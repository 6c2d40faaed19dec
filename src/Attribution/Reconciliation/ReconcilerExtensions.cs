using System.Collections.Immutable;

namespace Attribution;

/// <summary>What every reconciler can do, a user's own and decorators included.</summary>
public static class ReconcilerExtensions
{
    /// <summary>Reconciles the claims on every topic that has one.</summary>
    /// <remarks>
    /// An <see cref="IBatchReconciler"/> does it in its own way; any other reconciler is called once per topic, on all cores, each time
    /// with the claims on that topic narrowed from the whole set.
    /// </remarks>
    /// <param name="reconciler">How to reconcile.</param>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="progress">Told the number of topics done, one call after another, or null.</param>
    /// <param name="cancellationToken">Stops between two topics.</param>
    /// <returns>One result per topic, in ordinal order of the topics' ids.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<Reconciliation> ReconcileAll(
        this IReconciler reconciler, ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(claims);
        return reconciler is IBatchReconciler batch
            ? batch.ReconcileAll(claims, progress, cancellationToken)
            : TopicLoop.Run(claims, reconciler.Reconcile, progress, cancellationToken);
    }
}
