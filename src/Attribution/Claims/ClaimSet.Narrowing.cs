namespace Attribution;

/// <content>Sets narrowed to a scope or to a time.</content>
public sealed partial class ClaimSet
{
    /// <summary>
    /// The claims about a scope and, unless told otherwise, about parts of it: <c>place=Russia &gt; Kursk</c> is a part of
    /// <c>place=Russia</c>, by <see cref="Scope.IsWithin(Scope)"/>. A claim that names no scope is about the whole topic, and so only in
    /// <see cref="Scope.Whole"/>, which has every claim as itself or a part.
    /// </summary>
    /// <remarks>
    /// A narrowed set is a view. All topics and sources stay, and relations are followed beyond it, into <see cref="Whole"/>: a retraction,
    /// a denial or a dependence from outside counts as before, and what relays a claim outside adds nothing of its own. To reconcile each
    /// scope by itself, use <c>ReconcileBy(claims, GroupKeys.Scope)</c>.
    /// </remarks>
    /// <param name="scope">The scope.</param>
    /// <param name="withParts">Whether claims about a part of it stay as well. Default: yes.</param>
    public ClaimSet In(Scope scope, bool withParts = true)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Narrow(claim => claim.Scope.Equals(scope) || (withParts && claim.Scope.IsWithin(scope)));
    }

    /// <summary>
    /// The claims whose value speaks of a time and, unless told otherwise, of parts of it: a day of October is a part of October. Only
    /// what surely lies within it stays: neither a claim that names no period, nor one whose period begins before it, or may do so.
    /// </summary>
    /// <remarks>
    /// A running total counts from its start: during October are totals that begin in October. As for views, see <see cref="In"/>. To
    /// reconcile each period by itself, use <c>ReconcileBy(claims, GroupKeys.Period)</c>.
    /// </remarks>
    /// <param name="period">The time.</param>
    /// <param name="withParts">
    /// Whether claims about a part of it stay as well. Default: yes. Without, only the same days are left, however they are written:
    /// <c>2024-10</c> and <c>2024-10-01/2024-10-31</c>.
    /// </param>
    public ClaimSet During(Edtf period, bool withParts = true)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Narrow(claim => claim.Period is { } own
            && (own.IsSameTimeAs(period) || (withParts && period.Covers(own) == TruthValue.Yes)));
    }
}
