namespace Attribution;

/// <summary>Finds which claims say again what another says: by the relations that declare it, and by their content.</summary>
internal static class Repeats
{
    /// <summary>
    /// Each claim with all that say the same, itself among them: one list for all of them. A declared repeat with another figure is none. One source that states one value of one scope and
    /// time twice, through whatever outlets, has said one thing.
    /// </summary>
    public static Dictionary<string, List<Claim>> Groups(IReadOnlyCollection<Claim> claims)
    {
        Dictionary<string, List<Claim>> same = claims.ToDictionary(claim => claim.Id, claim => new List<Claim> { claim }, StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            foreach (ClaimRelation relation in claim.Relations.Where(IsRepeat))
            {
                if (same.TryGetValue(relation.Claim, out List<Claim>? others) && CanBeSame(claim, others.First(other => other.Id == relation.Claim))) Join(same, same[claim.Id], others);
            }
        }

        foreach (IGrouping<object, Claim> alike in claims.Where(claim => claim.Value is not null && claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf).GroupBy(Content))
        {
            foreach (Claim claim in alike.Skip(1))
            {
                Join(same, same[alike.First().Id], same[claim.Id]);
            }
        }

        return same;
    }

    /// <summary>
    /// Each claim that is spoken for, with the claim that speaks for it: of those that can be used the most direct; among equals
    /// one that declares nothing, as the original does; then one that others refer to; then the earlier; at last the first by its words and its id. Where one of them only passes on another's word, so do all.
    /// </summary>
    /// <param name="groups">All claims with those that say the same.</param>
    /// <param name="entries">What is to be done with each claim.</param>
    public static Dictionary<string, Claim> Among(Dictionary<string, List<Claim>> groups, IReadOnlyCollection<AuditEntry> entries)
    {
        HashSet<Claim> derived = [.. entries.Where(entry => entry.Use == ClaimUse.Discounted).Select(entry => entry.Claim)];
        HashSet<Claim> usable = [.. entries.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Dictionary<string, Claim> spokenFor = new(StringComparer.Ordinal);
        foreach (List<Claim> repeats in groups.Values.Distinct().Where(repeats => repeats.Count > 1))
        {
            Claim? original = repeats.Where(derived.Contains).Where(claim => PassesOnOthers(claim, repeats)).MinBy(claim => claim.Id, StringComparer.Ordinal) ?? repeats
                .Where(usable.Contains)
                .OrderByDescending(Voice.DirectnessOf)
                .ThenBy(claim => claim.Relations.Any(IsRepeat))
                .ThenByDescending(claim => repeats.Any(repeat => repeat.Relations.Any(relation => IsRepeat(relation) && relation.Claim == claim.Id)))
                .ThenBy(claim => claim.Chain.Witness.Date?.Earliest)
                .ThenBy(claim => $"{claim.Chain}\n{claim.Value}", StringComparer.Ordinal)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            foreach (Claim repeat in repeats.Where(claim => original is not null && claim != original))
            {
                spokenFor.Add(repeat.Id, original!);
            }
        }

        return spokenFor;
    }

    /// <summary>Whether one claim can say again what another does, as it declares: a figure that is another one, or of another scope or time, is no repeat.</summary>
    private static bool CanBeSame(Claim claim, Claim other) =>
        claim.Scope.Equals(other.Scope)
        && (claim.Period is null || other.Period is null || claim.Period.Equals(other.Period))
        && (claim.Value is not Estimate mine || other.Value is not Estimate theirs || RelayFidelity.IsSameFigure(mine, theirs, claim.Topic));

    /// <summary>What makes two claims the same statement; where, when recorded and how often it was printed do not.</summary>
    private static object Content(Claim claim) =>
        (claim.Chain.Witness.Speaker, Voice.PassedOn(claim.Chain), claim.Chain.Witness.Date, claim.Value, claim.Stance, claim.Scope, claim.Period, claim.Modality);

    private static bool PassesOnOthers(Claim claim, List<Claim> repeats) =>
        !repeats.Any(repeat => claim.Relations.Any(relation => relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises && relation.Claim == repeat.Id));

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
