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

        return dropped.Values;
    }

    private static IEnumerable<Dropped> Withdrawn(ClaimSet claims)
    {
        ILookup<string, Claim> byId = claims.ToLookup(claim => claim.Id, StringComparer.Ordinal);
        foreach (Claim claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            foreach (ClaimRelation relation in claim.Relations)
            {
                if (relation.Kind is not (ClaimRelationKind.Retracts or ClaimRelationKind.Revises)) continue;
                foreach (Claim target in byId[relation.Claim].Where(target => SpeakFor(claim, target)))
                {
                    bool retracts = relation.Kind == ClaimRelationKind.Retracts;
                    yield return new(target, new(
                        retracts ? "retracted" : "revised",
                        $"{claim.Chain.Witness.Speaker} {(retracts ? "retracted it" : "put another figure in its place")} ({claim.Id})."));
                }
            }
        }
    }

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
                    .Where(other => claim.Chain.Witness.Date!.IsBefore(other.Chain.Witness.Date!) == Answer.Yes)
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
            target.Chain.Witness.Speaker.Sources.Any(own => own.Lineage().Any(parent => parent.Id == source.Id)));
}
