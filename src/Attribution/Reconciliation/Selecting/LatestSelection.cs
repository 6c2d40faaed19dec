namespace Attribution;

/// <summary>Drops what its own source retracted, revised or, on the same scope and period, followed by a later answer.</summary>
internal sealed class LatestSelection : ISelection
{
    public string Name => "latest of each source";

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Dictionary<string, Dropped> dropped = new(StringComparer.Ordinal);
        foreach (Dropped withdrawn in Withdrawn(claims))
        {
            dropped.TryAdd(withdrawn.Claim.Id, withdrawn);
        }

        // What was withdrawn puts nothing else out of date.
        foreach (Dropped superseded in Superseded([.. claims.Where(claim => !dropped.ContainsKey(claim.Id))], claims))
        {
            dropped.TryAdd(superseded.Claim.Id, superseded);
        }

        foreach (Dropped copy in Copies([.. dropped.Values.OrderBy(drop => drop.Claim.Id, StringComparer.Ordinal)], claims))
        {
            dropped.TryAdd(copy.Claim.Id, copy);
        }

        return dropped.Values;
    }

    private static IEnumerable<Dropped> Withdrawn(ClaimSet claims)
    {
        if (!claims.Any(claim => claim.Relations.Any(relation => relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Revises))) yield break;

        // A claim that is taken back takes nothing back; retractions form no circle.
        Dictionary<string, (Claim By, bool IsRetraction)[]> against = claims
            .SelectMany(claim => claim.Relations
                .Where(relation => relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Revises)
                .SelectMany(relation => claims.Where(target => target.Id == relation.Claim && SpeakFor(claim, target)).Select(target => (Target: target.Id, By: claim, IsRetraction: relation.Kind == ClaimRelationKind.Retracts))))
            .GroupBy(relation => relation.Target, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(relation => (relation.By, relation.IsRetraction)).OrderBy(relation => relation.By.Id, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        Dictionary<string, bool> retracted = new(StringComparer.Ordinal);

        bool IsRetracted(Claim claim)
        {
            if (!retracted.TryGetValue(claim.Id, out bool known))
            {
                known = against.TryGetValue(claim.Id, out var relations) && relations.Any(relation => relation.IsRetraction && !IsRetracted(relation.By));
                retracted[claim.Id] = known;
            }

            return known;
        }

        foreach (Claim claim in claims)
        {
            if (!against.TryGetValue(claim.Id, out var relations)) continue;
            (Claim By, bool IsRetraction)[] standing = [.. relations.Where(relation => !IsRetracted(relation.By))];
            if (standing.Length == 0) continue;
            (Claim by, bool retracts) = standing[0];
            yield return new(claim, new(
                retracts ? "retracted" : "revised",
                $"{by.Chain.Witness.Speaker} {(retracts ? "retracted it" : "put another figure in its place")} ({by.Id})."));
        }
    }

    /// <summary>Other prints of what was dropped, in the same voice: they stand no more than it, unless they are a later word.</summary>
    private static IEnumerable<Dropped> Copies(Dropped[] dropped, ClaimSet claims)
    {
        if (dropped.Length == 0) yield break;
        Dictionary<string, List<Claim>> groups = Repeats.Groups(claims);
        foreach (Dropped drop in dropped)
        {
            foreach (Claim copy in groups[drop.Claim.Id].Where(copy => IsOneWord(copy, drop.Claim) && !IsLaterWord(copy, drop.Claim)))
            {
                yield return new(copy, new(drop.Reason.Code, $"It says again what {drop.Claim.Id} says. {drop.Reason.Message}", drop.Reason.Remedy));
            }
        }
    }

    private static bool IsLaterWord(Claim copy, Claim dropped) =>
        (copy.Chain.Witness.Date is { } date && dropped.Chain.Witness.Date is { } earlier && earlier.IsBefore(date) == TruthValue.Yes)
        || copy.Relations.Any(relation => relation.Kind is ClaimRelationKind.Revises or ClaimRelationKind.Retracts);

    /// <summary>Whether two claims that say the same are of one voice, or pass on the same unnamed or undecided source.</summary>
    private static bool IsOneWord(Claim copy, Claim original) =>
        Voice.IsOne(copy, original)
        || (copy.Chain.Witness.Speaker.Equals(original.Chain.Witness.Speaker) && Equals(Voice.PassedOn(copy.Chain), Voice.PassedOn(original.Chain)));

    private static IEnumerable<Dropped> Superseded(Claim[] standing, ClaimSet claims)
    {
        HashSet<string> present = new(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        var answers = standing
            .Where(claim => claim.Value is not null && claim.Stance is Stance.Asserts or Stance.Believes && claim.Chain.Witness.Date is not null)
            // Of several speakers that the text leaves open, two claims may mean two.
            .Where(claim => claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf)
            .GroupBy(claim => (claim.Chain.Witness.Speaker, Voice.PassedOn(claim.Chain), claim.Scope, claim.Period));
        foreach (var group in answers)
        {
            Claim[] figures = [.. group.Where(claim => IsOwnFigure(claim, present))];
            foreach (Claim claim in group)
            {
                Claim? later = figures
                    .Where(other => claim.Chain.Witness.Date!.IsBefore(other.Chain.Witness.Date!) == TruthValue.Yes)
                    .OrderBy(other => other.Chain.Witness.Date!.Latest)
                    .ThenBy(other => other.Id, StringComparer.Ordinal)
                    .LastOrDefault();
                if (later is not null)
                    yield return new(claim, new("superseded", $"{Wording.Who(claim)} gave a later figure for the same scope and period ({later.Id})."));
            }
        }
    }

    /// <summary>Whether a claim can be read, and is no mere report of what others say.</summary>
    private static bool IsOwnFigure(Claim claim, HashSet<string> present) =>
        claim.Value switch
        {
            Estimate estimate => claim.Topic.Accepts(estimate.Unit),
            TextValue text => text.Issue is null,
            _ => false,
        }
        && !claim.Relations.Any(relation =>
            relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises && present.Contains(relation.Claim));

    /// <summary>Whether the witness of one claim may withdraw the other: it is the same source, or stands above it.</summary>
    private static bool SpeakFor(Claim claim, Claim target) =>
        claim.Chain.Witness.Speaker.Sources.Any(source =>
            target.Chain.Witness.Speaker.Sources.Any(own => own.Lineage.Any(parent => parent.Id == source.Id)));
}
