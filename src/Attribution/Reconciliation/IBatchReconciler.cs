using System.Collections.Immutable;

namespace Attribution;

/// <summary>A reconciler with a way of its own to reconcile many topics, such as computing once what related topics share.</summary>
/// <remarks>
/// Optional: <see cref="ReconcilerExtensions.ReconcileAll"/> works for any <see cref="IReconciler"/>, and calls this where it is
/// implemented.
/// </remarks>
public interface IBatchReconciler : IReconciler
{
    /// <summary>Reconciles the claims on every topic that has one.</summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="progress">Told the number of topics done, one call after another, or null.</param>
    /// <param name="cancellationToken">Stops between two topics.</param>
    /// <returns>
    /// One result per topic, in ordinal order of the topics' ids: what <see cref="IReconciler.Reconcile"/> gives for each.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ImmutableArray<Reconciliation> ReconcileAll(
        ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellationToken = default);
}
