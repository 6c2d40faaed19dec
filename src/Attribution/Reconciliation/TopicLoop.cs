using System.Collections.Immutable;

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
        CancellationToken cancellationToken) =>
        InOrder.Run(count, i => reconcile(setAt(i)), progress, cancellationToken);
}
