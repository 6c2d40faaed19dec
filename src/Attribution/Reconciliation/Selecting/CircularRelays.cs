using System.Collections.Immutable;

namespace Attribution;

/// <summary>Claims that relay themselves through others.</summary>
internal static class CircularRelays
{
    /// <summary>The ids of the claims that do.</summary>
    public static HashSet<string> Among(ImmutableArray<Claim> claims)
    {
        HashSet<string> circular = new(StringComparer.Ordinal);
        if (!claims.Any(claim => claim.Has(ClaimRelationKind.Relays))) return circular;
        Dictionary<string, int> place = new(StringComparer.Ordinal);
        foreach (Claim claim in claims) place.Add(claim.Id, place.Count);
        Reachability relays = new(
        [
            .. claims.Select(claim => claim.Relations
                .Where(relation => Relays(relation) && place.ContainsKey(relation.Claim))
                .Select(relation => place[relation.Claim])
                .ToArray()),
        ]);
        circular.UnionWith(claims.Where((_, i) => relays.IsOnCircle(i)).Select(claim => claim.Id));
        return circular;

        static bool Relays(ClaimRelation relation) => relation.Kind == ClaimRelationKind.Relays;
    }
}
