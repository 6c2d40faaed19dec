namespace Attribution;

/// <summary>A way to reconcile claims on one topic: <see cref="Reconciler"/>, a decorator round it, or a user's own.</summary>
public interface IReconciler
{
    /// <summary>The name. A result carries that of the reconciler which made it, not of one around it.</summary>
    string Name { get; }

    /// <summary>Says what claims on one topic say together.</summary>
    /// <param name="claims">Claims on one topic, in any order; the order changes nothing in the result.</param>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    Reconciliation Reconcile(ClaimSet claims);
}
