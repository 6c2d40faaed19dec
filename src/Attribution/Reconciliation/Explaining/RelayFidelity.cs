using System.Collections.Immutable;

namespace Attribution;

/// <summary>What was lost when a claim was passed on: flagged, never repaired.</summary>
internal static class RelayFidelity
{
    /// <summary>A sentence for each claim that passes on others and says more, less or other than all of them.</summary>
    public static IEnumerable<Sentence> Losses(ImmutableArray<AuditEntry> audit)
    {
        Dictionary<string, Claim> byId = audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim, StringComparer.Ordinal);
        foreach (AuditEntry entry in audit.Where(entry => entry.Use is ClaimUse.Discounted or ClaimUse.Used))
        {
            Claim relay = entry.Claim;
            Claim[] originals =
            [
                .. relay.Relations
                    .Where(relation => relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.SameAs && byId.ContainsKey(relation.Claim))
                    .Select(relation => byId[relation.Claim])
                    .OrderBy(claim => claim.Id, StringComparer.Ordinal),
            ];
            if (originals.Length > 0 && Loss(relay, originals) is { } loss)
                yield return new($"{Wording.Words(relay)} passes on {string.Join(" and ", originals.Select(Wording.Words))}: {loss}.", [relay, .. originals]);
        }
    }

    private static string? Loss(Claim relay, Claim[] originals)
    {
        if (originals.Any(original => original.Stance == relay.Stance && Equals(original.Value, relay.Value))) return null;
        if (relay.Value is Estimate passed)
        {
            Estimate[] figures = [.. originals.Select(original => original.Value).OfType<Estimate>()];
            if (figures.Length == 0) return "a figure stands where none was given";
            if (!figures.Any(figure => IsSameFigure(figure, passed, relay.Topic))) return "the figure is another one";
            if (!figures.Any(figure => figure.Form == passed.Form))
                return passed.Form == EstimateForm.Exact ? "the hedge is lost" : "the hedge is another one";
        }

        return originals.All(original => original.Stance != relay.Stance) && relay.Stance == Stance.Asserts
            ? $"what the source {Verb(originals[0].Stance)} is printed as fact"
            : null;
    }

    /// <summary>Whether two figures on one topic are the same but for the rounding of a conversion; one without a unit is in the topic's.</summary>
    public static bool IsSameFigure(Estimate figure, Estimate passed, Topic topic)
    {
        Unit? from = figure.Unit ?? topic.Unit, to = passed.Unit ?? topic.Unit;
        if (from is not { Kind: not UnitKind.Count } || to is not { Kind: not UnitKind.Count } || from.Equals(to) || !from.CanConvertTo(to))
            return Figure(figure) == Figure(passed);
        try
        {
            return Rounded(figure.WithUnit(from).In(to)).Intersects(Rounded(passed));
        }
        catch (OverflowException)
        {
            // So far apart are the units that no figure in the one is a figure in the other.
            return false;
        }
    }

    private static RealInterval Rounded(Estimate estimate) =>
        Readers.SignificantDigits.Read(Estimate.Of(Figure(estimate)!.Value)).Interval;

    private static string Verb(Stance stance) => stance switch
    {
        Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
        Stance.Silent => "does not mention",
        Stance.Hedges => "says could be",
        _ => stance.ToString().ToLowerInvariant(),
    };

    private static decimal? Figure(Estimate estimate) => estimate.Best ?? estimate.Lower?.Value ?? estimate.Upper?.Value;
}
