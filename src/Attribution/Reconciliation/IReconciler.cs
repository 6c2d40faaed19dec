namespace Attribution;

/// <summary>A way to reconcile claims on one topic: <see cref="Reconciler"/>, a decorator around it, or a user's own.</summary>
/// <remarks>
/// An implementation keeps no state: <see cref="ReconcilerExtensions.ReconcileAll"/> calls it on several threads at once. One that has a
/// better way to reconcile many topics also implements <see cref="IBatchReconciler"/>; one that can give columns,
/// <see cref="IColumnReconciler"/>.
/// </remarks>
public interface IReconciler
{
    /// <summary>The name. A result carries that of the reconciler which made it, not of one around it.</summary>
    string Name { get; }

    /// <summary>Reconciles claims on one topic.</summary>
    /// <param name="claims">Claims on one topic, in any order; the order changes nothing in the result.</param>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    Reconciliation Reconcile(ClaimSet claims);
}
