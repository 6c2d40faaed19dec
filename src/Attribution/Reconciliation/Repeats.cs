namespace Attribution;

/// <summary>Finds which claims say again what another says: by the relations that declare it, and by their content.</summary>
internal static class Repeats
{
    /// <summary>
    /// Each claim that is spoken for, with the claim that speaks for it: of those that can be used the most direct; among equals
    /// one that declares nothing, as the original does; then the first by id. One source that states one value of one scope and time twice, through
    /// whatever outlets, has said one thing.
    /// </summary>
    public static Dictionary<string, Claim> Among(IEnumerable<AuditEntry> entries)
    {
        AuditEntry[] standing = [.. entries.Where(entry => entry.Use != ClaimUse.Dropped)];
        HashSet<Claim> usable = [.. standing.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Dictionary<string, List<Claim>> same = standing.ToDictionary(entry => entry.Claim.Id, entry => new List<Claim> { entry.Claim }, StringComparer.Ordinal);
        foreach (AuditEntry entry in standing)
        {
            foreach (ClaimRelation relation in entry.Claim.Relations.Where(IsRepeat))
            {
                if (same.TryGetValue(relation.Claim, out List<Claim>? others)) Join(same, same[entry.Claim.Id], others);
            }
        }

        foreach (IGrouping<object, Claim> alike in usable.Where(claim => claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf).GroupBy(Content))
        {
            foreach (Claim claim in alike.Skip(1))
            {
                Join(same, same[alike.First().Id], same[claim.Id]);
            }
        }

        Dictionary<string, Claim> spokenFor = new(StringComparer.Ordinal);
        foreach (List<Claim> repeats in same.Values.Distinct().Where(repeats => repeats.Count > 1))
        {
            Claim? original = repeats
                .Where(usable.Contains)
                .OrderByDescending(Voice.DirectnessOf)
                .ThenBy(claim => claim.Relations.Any(IsRepeat))
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            foreach (Claim repeat in repeats.Where(claim => original is not null && claim != original))
            {
                spokenFor.Add(repeat.Id, original!);
            }
        }

        return spokenFor;
    }

    /// <summary>What makes two claims the same statement; where, when recorded and how often it was printed do not.</summary>
    private static object Content(Claim claim) =>
        (claim.Chain.Witness.Speaker, Voice.PassedOn(claim.Chain), claim.Chain.Witness.Date, claim.Value, claim.Stance, claim.Scope, claim.Period, claim.Modality);

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind == ClaimRelationKind.SameAs;

    private static void Join(Dictionary<string, List<Claim>> same, List<Claim> one, List<Claim> other)
    {
        if (ReferenceEquals(one, other)) return;
        (List<Claim> larger, List<Claim> smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        larger.AddRange(smaller);
        foreach (Claim claim in smaller)
        {
            same[claim.Id] = larger;
        }
    }
}
