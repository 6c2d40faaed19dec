namespace Attribution;

/// <summary>A reconciler that can give the claims it would use as columns, for merging many topics at once.</summary>
public interface IColumnReconciler : IReconciler
{
    /// <summary>
    /// The claims that <see cref="IReconciler.Reconcile"/> would use on each topic, read and weighed as there, as a table.
    /// </summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="merger">The merger that the table is for: it says what row each reading gives, or why none.</param>
    /// <returns>The table, with the topics, the claims of each row, and the reason for each used claim without a row.</returns>
    ClaimTable ToTable(ClaimSet claims, ITableMerger merger);
}
