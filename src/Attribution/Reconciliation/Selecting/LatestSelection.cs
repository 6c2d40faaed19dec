namespace Attribution;

/// <summary>Drops what its own source retracted, revised, or followed by a later answer for the same scope and period.</summary>
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

        // A withdrawn claim does not supersede another.
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

    public override string ToString() => Name;

    private static IEnumerable<Dropped> Withdrawn(ClaimSet claims)
    {
        if (!claims.Any(claim => claim.Relations.Any(IsWithdrawal))) yield break;

        // A retracted retraction has no effect. The validation of the set has excluded circles.
        Dictionary<string, (Claim By, bool IsRetraction)[]> against = claims
            .SelectMany(claim => claim.Relations.Where(IsWithdrawal).SelectMany(relation => claims
                .Where(target => target.Id == relation.Claim && SpeakFor(claim, target))
                .Select(target => (Target: target.Id, By: claim, IsRetraction: relation.Kind == ClaimRelationKind.Retracts))))
            .GroupBy(relation => relation.Target, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group
                    .OrderBy(relation => relation.By.Id, StringComparer.Ordinal)
                    .Select(relation => (relation.By, relation.IsRetraction))
                    .ToArray(),
                StringComparer.Ordinal);
        Dictionary<string, bool> retracted = new(StringComparer.Ordinal);

        bool IsRetracted(Claim claim)
        {
            if (!retracted.TryGetValue(claim.Id, out bool known))
            {
                known = against.TryGetValue(claim.Id, out var relations)
                    && relations.Any(relation => relation.IsRetraction && !IsRetracted(relation.By));
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
                $"{by.Chain.Witness.Speaker} {(retracts ? "retracted it" : "replaced it with another figure")} ({by.Id})."));
        }
    }

    private static bool IsWithdrawal(ClaimRelation relation) => relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Revises;

    /// <summary>Other printings of a dropped claim in the same voice. They are dropped too, unless they are a later statement.</summary>
    private static IEnumerable<Dropped> Copies(Dropped[] dropped, ClaimSet claims)
    {
        if (dropped.Length == 0) yield break;
        Dictionary<string, List<Claim>> groups = Repeats.Groups(claims);
        foreach (Dropped drop in dropped)
        {
            foreach (Claim copy in groups[drop.Claim.Id].Where(copy => AreOneWord(copy, drop.Claim) && !IsLater(copy, drop.Claim)))
            {
                yield return new(copy, new(drop.Reason.Code, $"It repeats {drop.Claim.Id}. {drop.Reason.Message}", drop.Reason.Remedy));
            }
        }
    }

    private static bool IsLater(Claim copy, Claim dropped) =>
        (copy.Chain.Witness.Date is { } date && dropped.Chain.Witness.Date is { } earlier && earlier.IsBefore(date) == TruthValue.Yes)
        || copy.Relations.Any(IsWithdrawal);

    /// <summary>Whether two claims that say the same are of one voice, or pass on the same unnamed or undecided source.</summary>
    private static bool AreOneWord(Claim copy, Claim original) =>
        Voice.IsOne(copy, original)
        || (copy.Chain.Witness.Speaker.Equals(original.Chain.Witness.Speaker)
            && Equals(Voice.PassedOn(copy.Chain), Voice.PassedOn(original.Chain)));

    private static IEnumerable<Dropped> Superseded(Claim[] standing, ClaimSet claims)
    {
        HashSet<string> present = new(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        var answers = standing
            .Where(claim =>
                claim.Value is not null && claim.Stance is Stance.Asserts or Stance.Believes && claim.Chain.Witness.Date is not null)
            // Where the text leaves open which of several speakers it was, two claims may be by two of them.
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
                if (later is null) continue;
                string message = $"{Wording.Who(claim)} gave a later figure for the same scope and period ({later.Id}).";
                yield return new(claim, new("superseded", message));
            }
        }
    }

    /// <summary>Whether a claim can be read, and does not merely report what others say.</summary>
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
