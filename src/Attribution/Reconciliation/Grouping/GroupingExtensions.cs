using System.Collections.Immutable;

namespace Attribution;

/// <summary>Reconciling a topic scope by scope or period by period.</summary>
public static class GroupingExtensions
{
    private const GroupKeys All = GroupKeys.Scope | GroupKeys.Period | GroupKeys.Basis;

    /// <summary>
    /// Reconciles each scope, each period or each basis of a topic by itself, and all of them together for what lies between them. It is
    /// what the refusals mixed-scopes, mixed-periods and mixed-bases ask for.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Every claim is in one group. Nothing is guessed: a claim that names no period is in a group of those that name none, and a part is
    /// not in the group of its whole, be it a town of a region or a day of a month. What a part says against its whole, or one time
    /// against another, is in <see cref="GroupedReconciliation.Together"/> and told in <see cref="GroupedReconciliation.Remarks"/>.
    /// </para>
    /// <para>
    /// The result of a group is that of <c>reconciler.Reconcile(group.Claims)</c>. Retractions, denials and dependences count across
    /// groups, and so do answers on related topics.
    /// </para>
    /// </remarks>
    /// <param name="reconciler">How to reconcile.</param>
    /// <param name="claims">Claims on one topic, in any order; the order changes nothing in the result.</param>
    /// <param name="by">By what the claims are taken apart: <c>GroupKeys.Scope | GroupKeys.Period</c> by both.</param>
    /// <param name="progress">Told the number of groups done, one call after another, or null.</param>
    /// <param name="cancellationToken">Stops the work; that of a <see cref="Reconciler"/> also within a group.</param>
    /// <exception cref="ArgumentException">
    /// There is no claim, the claims are on several topics, or <paramref name="by"/> names nothing or what is not defined.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GroupedReconciliation ReconcileBy(
        this IReconciler reconciler,
        ClaimSet claims,
        GroupKeys by,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(claims);
        if (by == GroupKeys.None || (by & ~All) != 0)
        {
            throw new ArgumentException(
                Printable.Message($"The claims cannot be grouped by {by}; give Scope, Period or Basis, or several of them joined by |."),
                nameof(by));
        }

        if (claims.Count == 0) throw new ArgumentException("There is no claim to reconcile; give at least one.", nameof(claims));
        int topics = claims.Select(claim => claim.Topic.Id).Distinct(StringComparer.Ordinal).Count();
        if (topics > 1)
        {
            throw new ArgumentException(
                Printable.Message($"The claims are on {topics} topics; group those on one at a time: claims.On(topic)."), nameof(claims));
        }

        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<ClaimGroup> groups = ClaimGroup.Of(claims, by);
        ImmutableArray<ClaimSet> sets = [.. groups.Select(group => group.Claims)];
        ImmutableArray<Reconciliation> results = reconciler is Reconciler own
            ? own.ReconcileEach(sets, progress, cancellationToken)
            : InOrder.Run(sets.Length, i => reconciler.Reconcile(sets[i]), progress, cancellationToken);
        Reconciliation together = sets.Length == 1 ? results[0]
            : reconciler is Reconciler same ? same.Reconcile(claims, cancellationToken)
            : reconciler.Reconcile(claims);
        return new(by, [.. groups.Zip(results, (group, result) => new ReconciliationGroup(group, result))], together);
    }
}
