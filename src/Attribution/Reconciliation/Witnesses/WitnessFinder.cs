using System.Collections.Immutable;

namespace Attribution;

/// <summary>Groups claims by witness.</summary>
internal static class WitnessFinder
{
    /// <summary>Witnesses in ordinal order of their roots' ids, certain ones before those that the text leaves open.</summary>
    public static ImmutableArray<Witness> Group(IEnumerable<AuditEntry> audit) =>
    [
        .. audit
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Witness(
                Voice.Roots(AnsweringFor(group.First())),
                group.First().Dispute is null ? Voice.LeftOpen(group.First().Claim.Chain) : null,
                Ordered(group),
                Ordered(group.Where(entry => entry.Use == ClaimUse.Used)),
                group.First().Dispute is not null)),
    ];

    private static string KeyOf(AuditEntry entry) => entry.Dispute is null
        ? Voice.Of(entry.Claim)
        : $"2\n{string.Join('\n', Voice.Roots(AnsweringFor(entry)).Select(root => root.Id))}";

    /// <summary>Who answers for a claim: its witness, or, for a disputed one, who reported it, if anybody did.</summary>
    private static Speaker AnsweringFor(AuditEntry entry)
    {
        Chain chain = entry.Claim.Chain;
        return entry.Dispute is null ? chain.Witness.Speaker : chain.Links[Math.Max(0, Authority.AuthorOf(chain) - 1)].Speaker;
    }

    private static ImmutableArray<Claim> Ordered(IEnumerable<AuditEntry> entries) =>
        [.. entries.Select(entry => entry.Claim).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
}
