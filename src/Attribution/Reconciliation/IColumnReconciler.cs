namespace Attribution;

/// <summary>A reconciler that can give the claims it would use as columns, for merging many topics at once.</summary>
public interface IColumnReconciler : IReconciler
{
    /// <summary>
    /// The claims that <see cref="IReconciler.Reconcile"/> would use on each topic, read and weighed as there, as a table.
    /// </summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <returns>The table, with the topics, the claim of each row, and the reason for each claim without a row.</returns>
    ClaimTable ToTable(ClaimSet claims);
}
