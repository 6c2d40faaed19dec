namespace Attribution;

/// <summary>Finds the claims that repeat another: by the relations that declare it, and by their content.</summary>
internal static class Repeats
{
    /// <summary>
    /// Each claim with all that say the same, itself included: one list for all of them. A claim declared to repeat another but with a
    /// different figure is not treated as a repeat. A source that states one value for one scope and time twice, through whatever outlets,
    /// has said one thing.
    /// </summary>
    public static Dictionary<string, List<Claim>> Groups(IReadOnlyCollection<Claim> claims)
    {
        Dictionary<string, List<Claim>> same = claims.ToDictionary(
            claim => claim.Id, claim => new List<Claim>(1) { claim }, StringComparer.Ordinal);
        Dictionary<string, Claim>? byId = null;
        foreach (Claim claim in claims)
        {
            foreach (ClaimRelation relation in claim.Relations.Where(IsRepeat))
            {
                if (!same.TryGetValue(relation.Claim, out List<Claim>? others)) continue;
                byId ??= claims.ToDictionary(each => each.Id, StringComparer.Ordinal);
                if (CanBeSame(claim, byId[relation.Claim])) Join(same, same[claim.Id], others);
            }
        }

        IEnumerable<Claim> stated = claims.Where(claim => claim.Value is not null && claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf);
        foreach (IGrouping<object, Claim> alike in stated.GroupBy(Content))
        {
            string? first = null;
            foreach (Claim claim in alike)
            {
                first ??= claim.Id;
                Join(same, same[first], same[claim.Id]);
            }
        }

        return same;
    }

    /// <summary>
    /// Each claim that another one stands for, with that other one. If one of the repeats only relays another source, they all do, and it
    /// stands for them. Else, of those that can be used:
    /// <list type="number">
    /// <item>the most direct;</item>
    /// <item>one that declares no repeat, as the original does;</item>
    /// <item>one that others declare to repeat;</item>
    /// <item>the earliest;</item>
    /// <item>the first by route and value, then by id.</item>
    /// </list>
    /// </summary>
    /// <param name="groups">All claims with those that say the same.</param>
    /// <param name="entries">What is to be done with each claim.</param>
    public static Dictionary<string, Claim> Among(Dictionary<string, List<Claim>> groups, IReadOnlyCollection<AuditEntry> entries)
    {
        HashSet<Claim> derived = [.. entries.Where(entry => entry.Use == ClaimUse.Discounted).Select(entry => entry.Claim)];
        HashSet<Claim> usable = [.. entries.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Dictionary<string, Claim> originals = new(StringComparer.Ordinal);
        foreach (List<Claim> repeats in groups.Values.Distinct().Where(repeats => repeats.Count > 1))
        {
            HashSet<string> ids = new(repeats.Select(repeat => repeat.Id), StringComparer.Ordinal);
            HashSet<string> led = new(
                repeats.SelectMany(repeat => repeat.Relations).Where(IsRepeat).Select(relation => relation.Claim), StringComparer.Ordinal);
            Claim? relay = repeats
                .Where(derived.Contains)
                .Where(claim => !RelaysOneOf(ids, claim))
                .MinBy(claim => claim.Id, StringComparer.Ordinal);
            Claim? original = relay ?? repeats
                .Where(usable.Contains)
                .OrderByDescending(Voice.DirectnessOf)
                .ThenBy(claim => claim.Relations.Any(IsRepeat))
                .ThenByDescending(claim => led.Contains(claim.Id))
                .ThenBy(claim => claim.Chain.Witness.Date?.Earliest)
                .ThenBy(claim => $"{claim.Chain}\n{SameFigure.InUnitOfTopic(claim)}", StringComparer.Ordinal)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            foreach (Claim repeat in repeats.Where(claim => original is not null && claim != original))
            {
                originals.Add(repeat.Id, original!);
            }
        }

        return originals;
    }

    /// <summary>Whether one claim can repeat another, as it declares: with the same figure, scope and time.</summary>
    private static bool CanBeSame(Claim claim, Claim other) =>
        claim.Scope.Equals(other.Scope)
        && (claim.Period is null || other.Period is null || claim.Period.Equals(other.Period))
        && (claim.Value is not Estimate mine || other.Value is not Estimate theirs || SameFigure.Of(mine, theirs, claim.Topic));

    /// <summary>
    /// What makes two claims the same statement. Where they were printed, how often and when they were recorded does not count.
    /// </summary>
    private static object Content(Claim claim) => (
        claim.Chain.Witness.Speaker,
        Voice.PassedOn(claim.Chain),
        claim.Chain.Witness.Date,
        SameFigure.InUnitOfTopic(claim),
        claim.Stance,
        claim.Scope,
        claim.Period,
        (claim.Modality, claim.Basis));

    private static bool RelaysOneOf(HashSet<string> ids, Claim claim) => claim.Relations.Any(relation =>
        relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises && ids.Contains(relation.Claim));

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
