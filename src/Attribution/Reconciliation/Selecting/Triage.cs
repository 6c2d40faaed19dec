using System.Collections.Immutable;

namespace Attribution;

/// <summary>Sorts claims by whether they have an answer of their own that can be compared with others.</summary>
internal static class Triage
{
    /// <summary>One entry per claim, in ordinal order of the ids. What is used here may still be outranked by its own witness.</summary>
    public static ImmutableArray<AuditEntry> Sort(ClaimSet claims, ISelection selection)
    {
        ImmutableArray<Claim> ordered = [.. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        Dictionary<string, List<Claim>> groups = Repeats.Groups(ordered);
        Dictionary<string, Finding> dropped = Dropped(claims, selection, groups);
        Dictionary<string, Claim> present = ordered.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        AuditEntry[] entries = [.. ordered.Select(claim => Entry(claim, dropped, present))];
        if (entries.Any(entry => entry is { Use: ClaimUse.Used, Claim.Value: Estimate })) entries = [.. entries.Select(WithoutFigure)];
        Dictionary<string, Claim> originals = Repeats.Among(groups, entries);
        return
        [
            .. entries.Select(entry => entry.Use == ClaimUse.Used && originals.TryGetValue(entry.Claim.Id, out Claim? original)
                ? new(entry.Claim, ClaimUse.Discounted, new("repeat", $"It repeats {original.Id}."))
                : entry),
        ];
    }

    private static Dictionary<string, Finding> Dropped(ClaimSet claims, ISelection selection, Dictionary<string, List<Claim>> groups)
    {
        Dictionary<string, Finding> dropped = new(StringComparer.Ordinal);
        foreach (Dropped drop in PolicyException.Guard<Dropped[]>(selection.Name, null, () => [.. selection.Drop(claims).Select(Checked)]))
        {
            dropped.TryAdd(drop.Claim.Id, drop.Reason);
        }

        return dropped;

        Dropped Checked(Dropped? drop) =>
            drop is null ? throw new InvalidOperationException("It returned null among the dropped; return only claims of the set.")
            : groups.ContainsKey(drop.Claim.Id) ? drop
            : throw new InvalidOperationException($"It dropped the claim '{drop.Claim.Id}', which is not in the set that it was given.");
    }

    private static AuditEntry Entry(Claim claim, Dictionary<string, Finding> dropped, Dictionary<string, Claim> present)
    {
        if (dropped.TryGetValue(claim.Id, out Finding? reason)) return new(claim, ClaimUse.Dropped, reason);
        if (NoAnswer(claim) is { } none) return new(claim, ClaimUse.NoAnswer, none);
        if (Unreadable(claim) is { } unreadable) return new(claim, ClaimUse.Unreadable, unreadable);
        if (Derived(claim, present) is { } derived) return new(claim, ClaimUse.Discounted, derived);
        return new(claim, ClaimUse.Used, null);
    }

    /// <summary>A bare yes or no cannot be compared with a figure.</summary>
    private static AuditEntry WithoutFigure(AuditEntry entry) => entry is not { Use: ClaimUse.Used, Claim.Value: null } ? entry
        : new(entry.Claim, ClaimUse.NoAnswer, entry.Claim.Stance == Stance.Denies
            ? new("denial", "It denies the matter as a whole and gives no figure to compare.")
            : new("no-figure", "It affirms the matter and gives no figure."));

    private static Finding? NoAnswer(Claim claim) => (claim.Stance, claim.Value) switch
    {
        (Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent, _) when Retracts(claim) =>
            new("retraction", "It retracts an earlier statement and gives no answer in its place."),
        (Stance.Evades, _) => new("evades", "It evades the question, which counts neither for nor against."),
        (Stance.NeitherConfirmsNorDenies, _) => new("neither", "It neither confirms nor denies, which counts neither for nor against."),
        (Stance.Silent, _) => new("silent", "It does not mention the matter, and silence is not denial."),
        (Stance.Denies, not null) => new("denial", "It denies a value and gives none of its own."),
        (Stance.Fears, _) => new("fear", "It says what is feared, not what is so."),
        (Stance.Hedges, _) => new("possibility", "It says what could be, not what is so."),
        _ => null,
    };

    private static bool Retracts(Claim claim) => claim.Relations.Any(relation => relation.Kind == ClaimRelationKind.Retracts);

    private static Finding? Unreadable(Claim claim) => claim.Value switch
    {
        TextValue { Issue: { } issue } => new(
            issue, "It cannot be read as an estimate.", "Ask the source what was meant; the library does not guess."),
        Estimate estimate when !claim.Topic.Accepts(estimate.Unit) => new(
            "unit",
            $"The value is in {estimate.Unit}, and the topic {(claim.Topic.Unit is { } own ? $"is in {own}" : "has no unit")}.",
            "Put the claim under the topic that it is about, or name the noun among those that count as the topic's unit."),
        Estimate estimate when Overflows(estimate, claim.Topic) => new(
            "unit",
            $"The value {estimate} is beyond what can be converted into {claim.Topic.Unit}.",
            "State it in the unit of the topic."),
        _ => null,
    };

    private static bool Overflows(Estimate estimate, Topic topic)
    {
        if (estimate.Unit is not { Kind: not UnitKind.Count } unit || topic.Unit is not { } own || unit.Equals(own)) return false;
        try
        {
            _ = estimate.In(own);
            return false;
        }
        catch (OverflowException)
        {
            return true;
        }
    }

    private static Finding? Derived(Claim claim, Dictionary<string, Claim> present)
    {
        string Others(ClaimRelationKind kind) => string.Join(" and ", claim.Relations
            .Where(relation => relation.Kind == kind && present.ContainsKey(relation.Claim))
            .Select(relation => relation.Claim)
            .Order(StringComparer.Ordinal));

        string relayed = Others(ClaimRelationKind.Relays), summed = Others(ClaimRelationKind.Synthesises);
        return IsCircular(claim, present)
            ? new("circular", $"It relays {relayed}, which in turn relays it: the original source is unknown.")
            : relayed.Length > 0 ? new("relay", $"It relays {relayed} and adds nothing of its own.")
            : summed.Length > 0 ? new("synthesis", $"It sums up {summed}, which would count twice beside it.")
            : null;
    }

    private static bool IsCircular(Claim claim, Dictionary<string, Claim> present)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<Claim> open = new([claim]);
        while (open.TryPop(out Claim? next))
        {
            foreach (ClaimRelation relation in next.Relations.Where(relation => relation.Kind == ClaimRelationKind.Relays))
            {
                if (relation.Claim == claim.Id) return true;
                if (present.TryGetValue(relation.Claim, out Claim? relayed) && seen.Add(relation.Claim)) open.Push(relayed);
            }
        }

        return false;
    }
}
