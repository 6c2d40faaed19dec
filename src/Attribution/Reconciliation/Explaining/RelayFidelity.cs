using System.Collections.Immutable;

namespace Attribution;

/// <summary>What was lost when a claim was relayed: flagged, never repaired.</summary>
internal static class RelayFidelity
{
    /// <summary>Whether any claim relays another.</summary>
    public static bool HasRelays(ImmutableArray<AuditEntry> audit)
    {
        foreach (AuditEntry entry in audit)
        {
            foreach (ClaimRelation relation in entry.Claim.Relations)
            {
                if (relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.SameAs) return true;
            }
        }

        return false;
    }

    /// <summary>A sentence for each claim that relays others and differs from all of them.</summary>
    public static IEnumerable<Sentence> Losses(ImmutableArray<AuditEntry> audit)
    {
        Dictionary<string, Claim> byId = audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim, StringComparer.Ordinal);
        foreach (AuditEntry entry in audit.Where(entry => entry.Use is ClaimUse.Discounted or ClaimUse.Used))
        {
            Claim relay = entry.Claim;
            Claim[] originals =
            [
                .. relay.Relations
                    .Where(relation =>
                        relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.SameAs && byId.ContainsKey(relation.Claim))
                    .Select(relation => byId[relation.Claim])
                    .OrderBy(claim => claim.Id, StringComparer.Ordinal),
            ];
            if (originals.Length > 0 && Loss(relay, originals) is { } loss)
            {
                yield return new(
                    $"{Wording.Words(relay)} relays {string.Join(" and ", originals.Select(Wording.Words))}: {loss}.",
                    [relay, .. originals]);
            }
        }
    }

    private static string? Loss(Claim relay, Claim[] originals)
    {
        if (originals.Any(original => original.Stance == relay.Stance && Equals(original.Value, relay.Value))) return null;
        if (relay.Value is Estimate passed)
        {
            Estimate[] figures = [.. originals.Select(original => original.Value).OfType<Estimate>()];
            if (figures.Length == 0) return "it gives a figure where none was given";
            if (!figures.Any(figure => SameFigure.Of(figure, passed, relay.Topic)))
            {
                return figures.Any(figure => IsRounded(figure, passed)) ? "the figure is rounded" : "the figure differs";
            }

            if (!figures.Any(figure => figure.Form == passed.Form))
            {
                return passed.Form == EstimateForm.Exact ? "the hedge is lost" : "the hedge differs";
            }
        }

        return originals.All(original => original.Stance != relay.Stance) && relay.Stance == Stance.Asserts
            ? $"what the source {Verb(originals[0].Stance)} is printed as fact"
            : null;
    }

    /// <summary>Whether a figure passed on is the original to fewer places.</summary>
    private static bool IsRounded(Estimate original, Estimate passed)
    {
        if (original.Best is not { } best || passed.Best is not { } told || !Equals(original.Unit, passed.Unit)) return false;
        if (passed.Form != original.Form || passed.LastSignificantPlace <= original.LastSignificantPlace) return false;
        decimal place = 1;
        for (int i = Math.Min(Math.Abs(passed.LastSignificantPlace), 28); i > 0; i--) place *= 10;
        decimal half = passed.LastSignificantPlace < 0 ? 0.5m / place : 0.5m * place;
        return Math.Abs(best - told) <= half;
    }

    private static string Verb(Stance stance) => stance switch
    {
        Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
        Stance.Silent => "does not mention",
        Stance.Hedges => "says could be",
        _ => stance.ToString().ToLowerInvariant(),
    };
}
