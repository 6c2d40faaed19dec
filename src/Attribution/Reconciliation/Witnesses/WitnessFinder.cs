using System.Collections.Immutable;

namespace Attribution;

/// <summary>Groups claims by witness.</summary>
internal static class WitnessFinder
{
    /// <summary>Witnesses in ordinal order of their roots' ids, certain ones before those that the text leaves open.</summary>
    public static ImmutableArray<Witness> Group(IEnumerable<AuditEntry> audit) =>
    [
        .. audit
            .GroupBy(entry => Voice.Of(entry.Claim), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Witness(
                Voice.Roots(group.First().Claim.Chain.Witness.Speaker),
                Voice.LeftOpen(group.First().Claim.Chain),
                Ordered(group),
                Ordered(group.Where(entry => entry.Use == ClaimUse.Used)))),
    ];

    private static ImmutableArray<Claim> Ordered(IEnumerable<AuditEntry> entries) =>
        [.. entries.Select(entry => entry.Claim).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
}
