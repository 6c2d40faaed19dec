namespace Attribution;

/// <summary>Finds which claims say again what another says, by the relations that declare it.</summary>
internal static class Repeats
{
    /// <summary>
    /// Each claim that is spoken for, with the claim that speaks for it: of claims declared the same, the most direct; among equals
    /// one that declares nothing, as the original does; then the first by id.
    /// </summary>
    public static Dictionary<string, Claim> In(IEnumerable<Claim> claims)
    {
        Dictionary<string, Claim> byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        Dictionary<string, List<Claim>> same = byId.Values.ToDictionary(claim => claim.Id, claim => new List<Claim> { claim }, StringComparer.Ordinal);
        foreach (Claim claim in byId.Values)
        {
            foreach (ClaimRelation relation in claim.Relations.Where(IsRepeat))
            {
                if (same.TryGetValue(relation.Claim, out List<Claim>? others) && !ReferenceEquals(others, same[claim.Id])) Join(same, same[claim.Id], others);
            }
        }

        Dictionary<string, Claim> spokenFor = new(StringComparer.Ordinal);
        foreach (List<Claim> repeats in same.Values.Distinct().Where(repeats => repeats.Count > 1))
        {
            Claim original = repeats
                .OrderByDescending(Voice.DirectnessOf)
                .ThenBy(claim => claim.Relations.Any(IsRepeat))
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .First();
            foreach (Claim repeat in repeats.Where(claim => claim != original))
            {
                spokenFor.Add(repeat.Id, original);
            }
        }

        return spokenFor;
    }

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind == ClaimRelationKind.SameAs;

    private static void Join(Dictionary<string, List<Claim>> same, List<Claim> one, List<Claim> other)
    {
        (List<Claim> larger, List<Claim> smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        larger.AddRange(smaller);
        foreach (Claim claim in smaller)
        {
            same[claim.Id] = larger;
        }
    }
}
