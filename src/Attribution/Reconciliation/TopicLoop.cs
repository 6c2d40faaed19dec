using System.Collections.Immutable;

namespace Attribution;

/// <summary>Reconciles topic by topic, on all cores.</summary>
internal static class TopicLoop
{
    /// <summary>
    /// One result per topic, in ordinal order of the topics' ids. Of several failures, that of the first topic is thrown.
    /// </summary>
    public static ImmutableArray<Reconciliation> Run(
        ClaimSet claims, Func<ClaimSet, Reconciliation> reconcile, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<Claim>> topics = claims.ByTopic();
        return InOrder.Run(topics.Length, i => reconcile(claims.Narrowed(topics[i])), progress, cancellationToken);
    }
}
