namespace Attribution;

/// <summary>Some of the claims of a set, as a set of their own.</summary>
internal static class Narrowed
{
    /// <summary>
    /// The claims, which are of <paramref name="set"/>, in the order given. A relation that leads to none of them is left off, because a set holds that none
    /// leads outside.
    /// </summary>
    public static ClaimSet To(ClaimSet set, IReadOnlyCollection<Claim> claims)
    {
        HashSet<string> ids = new(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        return ClaimSet.Create(claims.Select(claim => Within(claim, ids)), set.Topics, set.Sources);
    }

    private static Claim Within(Claim claim, HashSet<string> ids) =>
        claim.Relations.All(relation => ids.Contains(relation.Claim))
            ? claim
            : new(
                claim.Id, claim.Chain, claim.Topic, claim.Value, claim.Stance, claim.Scope, claim.Period, claim.Modality, claim.Assessments, claim.Appearances,
                claim.RecordedAt, claim.Relations.Where(relation => ids.Contains(relation.Claim)));
}
