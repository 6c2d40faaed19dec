namespace Attribution;

/// <summary>Drops what its own source retracted, revised or, on the same scope and period, followed by a later answer.</summary>
internal sealed class LatestSelection : ISelection
{
    public string Name => "latest of each source";

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Dictionary<string, Dropped> dropped = new(StringComparer.Ordinal);
        foreach (Dropped candidate in Withdrawn(claims).Concat(Superseded(claims)).OrderBy(drop => drop.Claim.Id, StringComparer.Ordinal))
        {
            dropped.TryAdd(candidate.Claim.Id, candidate);
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

    private static IEnumerable<Dropped> Superseded(ClaimSet claims)
    {
        var answers = claims
            .Where(claim => claim.Value is not null && claim.Chain.Witness.Date is not null)
            .GroupBy(claim => (claim.Chain.Witness.Speaker, claim.Scope, claim.Period));
        foreach (var group in answers)
        {
            foreach (Claim claim in group)
            {
                Claim? later = group
                    .Where(other => claim.Chain.Witness.Date!.IsBefore(other.Chain.Witness.Date!) == Answer.Yes)
                    .OrderBy(other => other.Chain.Witness.Date!.Latest)
                    .ThenBy(other => other.Id, StringComparer.Ordinal)
                    .LastOrDefault();
                if (later is not null)
                    yield return new(claim, new("superseded", $"{claim.Chain.Witness.Speaker} gave a later figure for the same scope and period ({later.Id})."));
            }
        }
    }

    /// <summary>Whether the witness of one claim may withdraw the other: it is the same source, or stands above it.</summary>
    private static bool SpeakFor(Claim claim, Claim target) =>
        claim.Chain.Witness.Speaker.Sources.Any(source =>
            target.Chain.Witness.Speaker.Sources.Any(own => own.Lineage().Any(parent => parent.Id == source.Id)));
}
