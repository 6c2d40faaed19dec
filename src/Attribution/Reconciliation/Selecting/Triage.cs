using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Sorts claims by whether they have an answer of their own that can be compared with others.</summary>
internal static class Triage
{
    /// <summary>Sorts the claims on one topic.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="selection">Which of them still stand.</param>
    /// <param name="different">What is known of them.</param>
    public static TriagedClaims Sort(ClaimSet claims, ISelection selection, AllDifferent different)
    {
        ImmutableArray<Claim> ordered = Ordered(claims.Claims);
        Repeats groups = different.Claims ? Repeats.None : new(ordered);
        Dictionary<string, Finding> dropped = Dropped(claims, selection);
        ImmutableArray<Objection> objections = Objections(claims, selection, dropped);
        foreach (Objection objection in objections.Where(objection => objection.Kind == ObjectionKind.Upheld))
        {
            foreach (Claim claim in OfOneWord(objection.Target, groups))
            {
                string by = Printable.Name(objection.Relation.Upheld).TrimEnd('.');
                dropped[claim.Id] = new("upheld", $"An objection to it ({Wording.Id(objection.By)}) is upheld: {by}.");
            }
        }

        // Only relations look other claims up.
        bool areRelated = ordered.Any(claim => !claim.Relations.IsEmpty);
        HashSet<string> circular = areRelated ? CircularRelays.Among(ordered) : [];
        AuditEntry[] entries = new AuditEntry[ordered.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            Stop.IfAsked(i);
            entries[i] = Entry(ordered[i], dropped, claims, circular);
        }

        entries = WithoutWords(Garble(entries));
        if (Array.Exists(entries, entry => entry is { Use: ClaimUse.Used, Claim.Value: Estimate }))
        {
            for (int i = 0; i < entries.Length; i++) entries[i] = WithoutFigure(entries[i]);
        }

        Stop.IfAsked();
        Dictionary<string, Claim> originals = groups.Originals(entries);
        Dictionary<string, Finding> disputes = Disputes(objections, groups);
        for (int i = 0; i < entries.Length; i++)
        {
            Stop.IfAsked(i);
            ref AuditEntry entry = ref entries[i];
            if (entry.Use == ClaimUse.Used && originals.TryGetValue(entry.Claim.Id, out Claim? original))
            {
                entry = new(entry.Claim, ClaimUse.Discounted, new("repeat", $"It repeats {Wording.Id(original)}."));
            }

            if (disputes.TryGetValue(entry.Claim.Id, out Finding? dispute)) entry = entry.With(dispute);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(entries), objections);
    }

    /// <summary>Claims in ordinal order of their ids.</summary>
    private static ImmutableArray<Claim> Ordered(ImmutableArray<Claim> claims)
    {
        for (int i = 1; i < claims.Length; i++)
        {
            if (string.CompareOrdinal(claims[i - 1].Id, claims[i].Id) > 0)
            {
                return claims.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
            }
        }

        return claims;
    }

    /// <summary>What is objected by claims that were said by the moment of the verdict and not taken back.</summary>
    private static ImmutableArray<Objection> Objections(ClaimSet claims, ISelection selection, Dictionary<string, Finding> dropped)
    {
        if (!claims.HasObjections) return [];
        Claim? related = claims.FirstOrDefault(claim => claims.RelationsAgainst(claim.Id).Any());
        return related is null ? [] : Heard(claims, selection, dropped);
    }

    private static ImmutableArray<Objection> Heard(ClaimSet claims, ISelection selection, Dictionary<string, Finding> dropped)
    {
        Dictionary<string, Dictionary<string, Finding>> byTopic = new(StringComparer.Ordinal) { [claims[0].Topic.Id] = dropped };
        return Objection.To(claims, IsHeard);

        bool IsHeard(Claim claim)
        {
            if (!byTopic.TryGetValue(claim.Topic.Id, out Dictionary<string, Finding>? there))
            {
                there = Dropped(claims.Whole.On(claim.Topic), selection);
                byTopic.Add(claim.Topic.Id, there);
            }

            return !there.TryGetValue(claim.Id, out Finding? reason) || LaterAnswers.IsReplaced(reason);
        }
    }

    /// <summary>Why claims are disputed, with all that repeat them in the same voice.</summary>
    private static Dictionary<string, Finding> Disputes(ImmutableArray<Objection> objections, Repeats groups)
    {
        Dictionary<string, Finding> disputes = new(StringComparer.Ordinal);
        foreach (Objection objection in objections.Where(objection => objection.Kind == ObjectionKind.Disowned))
        {
            foreach (Claim claim in OfOneWord(objection.Target, groups))
            {
                string message = $"{Wording.Who(objection.By)} denies having said it ({Wording.Id(objection.By)}).";
                disputes.TryAdd(claim.Id, new("disowned", message));
            }
        }

        return disputes;
    }

    private static IEnumerable<Claim> OfOneWord(Claim claim, Repeats groups) =>
        groups.Of(claim).Where(copy => LatestSelection.AreOneWord(copy, claim));

    private static Dictionary<string, Finding> Dropped(ClaimSet claims, ISelection selection)
    {
        HashSet<string>? members = null;
        Dictionary<string, Finding> dropped = new(StringComparer.Ordinal);
        foreach (Dropped drop in PolicyException.Guard<Dropped[]>(selection.Name, null, () => [.. selection.Drop(claims).Select(Checked)]))
        {
            dropped.TryAdd(drop.Claim.Id, drop.Reason);
        }

        return dropped;

        Dropped Checked(Dropped? drop) =>
            drop is null ? throw new InvalidOperationException("It returned null among the dropped; return only claims of the set.")
            : (members ??= new(claims.Select(claim => claim.Id), StringComparer.Ordinal)).Contains(drop.Claim.Id) ? drop
            : throw new InvalidOperationException(
                Printable.Message($"It dropped the claim '{drop.Claim.Id}', which is not in the set that it was given."));
    }

    private static AuditEntry Entry(
        Claim claim, Dictionary<string, Finding> dropped, ClaimSet claims, HashSet<string> circular)
    {
        if (dropped.TryGetValue(claim.Id, out Finding? reason)) return new(claim, UseOf(reason), reason);
        if (NoAnswer(claim) is { } none) return new(claim, ClaimUse.NoAnswer, none);
        if (SpeaksOfFigure(claim, claims)) return new(claim, ClaimUse.NoAnswer, Remark);
        if (Unreadable(claim) is { } unreadable) return new(claim, ClaimUse.Unreadable, unreadable);
        if (Derived(claim, claims, circular) is { } derived) return new(claim, ClaimUse.Discounted, derived);
        return new(claim, ClaimUse.Used, null);
    }

    /// <summary>To deny words that no source gives answers nothing.</summary>
    private static AuditEntry[] WithoutWords(AuditEntry[] entries)
    {
        if (!Array.Exists(entries, DeniesWords)) return entries;
        HashSet<string> given = new(
            entries
                .Where(entry => entry is { Use: ClaimUse.Used, Claim: { Stance: not Stance.Denies, Value: TextValue } })
                .Select(entry => ((TextValue)entry.Claim.Value!).Text.Trim()),
            StringComparer.OrdinalIgnoreCase);
        return Array.ConvertAll(entries, entry => DeniesWords(entry) && !given.Contains(((TextValue)entry.Claim.Value!).Text.Trim())
            ? new(entry.Claim, ClaimUse.NoAnswer, new("denial", "It denies a value and gives none of its own."))
            : entry);

        static bool DeniesWords(AuditEntry entry) => entry is { Use: ClaimUse.Used, Claim: { Stance: Stance.Denies, Value: TextValue } };
    }

    /// <summary>A garbled print is its printer's: where what it relays can be read, nothing is lost.</summary>
    private static AuditEntry[] Garble(AuditEntry[] entries)
    {
        if (!Array.Exists(entries, IsGarbled)) return entries;
        Dictionary<string, AuditEntry> byId = entries.ToDictionary(entry => entry.Claim.Id, StringComparer.Ordinal);
        return Array.ConvertAll(entries, entry => IsGarbled(entry) ? Garble(entry, byId) : entry);

        static bool IsGarbled(AuditEntry entry) => entry is { Use: ClaimUse.Unreadable, Claim.Value: TextValue { Issue: not null } };
    }

    private static AuditEntry Garble(AuditEntry entry, Dictionary<string, AuditEntry> byId)
    {
        Claim? original = entry.Claim.Relations
            .Where(relation => relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.SameAs)
            .Select(relation => byId.GetValueOrDefault(relation.Claim))
            .Where(other => other is { Use: not ClaimUse.Unreadable, Claim.Value: Estimate })
            .Select(other => other!.Claim)
            .MinBy(claim => claim.Id, StringComparer.Ordinal);
        if (original is null) return entry;
        string printer = Wording.Printer(entry.Claim);
        string message = $"{printer} garbled what it passes on: {Wording.Words(original)} ({Wording.Id(original)}).";
        return new(entry.Claim, ClaimUse.Discounted, new("garbled", Wording.Capital(message)));
    }

    /// <summary>What is overtaken, or given again, was not taken back.</summary>
    private static ClaimUse UseOf(Finding reason) => reason.Code switch
    {
        LaterAnswers.Overtaken or LaterAnswers.Lowered => ClaimUse.Overtaken,
        LaterAnswers.Confirmed => ClaimUse.Discounted,
        _ => ClaimUse.Dropped,
    };

    /// <summary>A bare yes or no cannot be compared with a figure.</summary>
    private static AuditEntry WithoutFigure(AuditEntry entry) =>
        entry is { Use: ClaimUse.Used, Claim: { Stance: Stance.Denies, Value: TextValue } }
            ? new(entry.Claim, ClaimUse.NoAnswer, new("denial", "It denies what others say, and gives no figure to compare."))
        : entry is not { Use: ClaimUse.Used, Claim.Value: null } ? entry
        : new(entry.Claim, ClaimUse.NoAnswer, entry.Claim.Stance == Stance.Denies && IsRemark(entry.Claim)
            ? Remark
            : entry.Claim.Stance == Stance.Denies
            ? new("denial", "It denies the matter as a whole and gives no figure to compare.")
            : new("no-figure", "It affirms the matter and gives no figure."));

    private static Finding? NoAnswer(Claim claim) => (claim.Stance, claim.Value) switch
    {
        (Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks, _) when Retracts(claim) =>
            new("retraction", "It retracts an earlier statement and gives no answer in its place."),
        (Stance.Evades, _) => new("evades", "It evades the question, which counts neither for nor against."),
        (Stance.NeitherConfirmsNorDenies, _) => new("neither", "It neither confirms nor denies, which counts neither for nor against."),
        (Stance.Silent, _) => new("silent", "It does not mention the matter, and silence is not denial."),
        (Stance.Remarks, _) => Remark,
        (Stance.Denies, null) when claim.Has(ClaimRelationKind.Disowns) => Remark,
        (Stance.Denies, Estimate or TextValue { Issue: not null }) => new("denial", "It denies a value and gives none of its own."),
        _ when NoneReported.Is(claim) =>
            new("none-reported", "None was reported to it, which is not an answer of none."),
        (Stance.Fears, _) => new("fear", "It says what is feared, not what is so."),
        (Stance.Hedges, _) => new("possibility", "It says what could be, not what is so."),
        _ => null,
    };

    private static Finding Remark => new("remark", "It speaks of another claim and gives no answer of its own.");

    /// <summary>Whether a denial without a value is of a figure that another claim gives.</summary>
    private static bool SpeaksOfFigure(Claim claim, ClaimSet claims) =>
        claim is { Stance: Stance.Denies, Value: null }
        && claim.Relations.Any(relation =>
            relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Impugns
            && LaterAnswers.OnTopic(relation, claims)?.Value is Estimate);

    /// <summary>Whether a denial without a value is one of what another claim says, not of the matter.</summary>
    private static bool IsRemark(Claim claim) =>
        claim.Has(ClaimRelationKind.Retracts)
        || claim.Has(ClaimRelationKind.Disowns)
        || claim.Has(ClaimRelationKind.Impugns)
        || claim.Has(ClaimRelationKind.Contradicts);

    private static bool Retracts(Claim claim) => claim.Has(ClaimRelationKind.Retracts);

    /// <summary>Why a value cannot be compared with those of its topic, or null.</summary>
    public static Finding? Unreadable(Claim claim) => claim.Value switch
    {
        TextValue { Issue: { } issue } => new(
            issue,
            $"As {Wording.Printer(claim)} gives it, it cannot be read as an estimate.",
            "Ask the source what was meant; the library does not guess."),
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

    private static Finding? Derived(Claim claim, ClaimSet claims, HashSet<string> circular) =>
        claim.Relations.IsEmpty ? null : Relayed(claim, claims, circular);

    private static Finding? Relayed(Claim claim, ClaimSet claims, HashSet<string> circular)
    {
        bool isRelay = Others(ClaimRelationKind.Relays).Any();
        return circular.Contains(claim.Id)
            ? new("circular", () => $"It relays {Told(ClaimRelationKind.Relays)}, which in turn relays it: the original source is unknown.")
            : isRelay ? new("relay", () => $"It relays {Told(ClaimRelationKind.Relays)} and adds nothing of its own.")
            : Others(ClaimRelationKind.Synthesises).Any()
                ? new("synthesis", () => $"It sums up {Told(ClaimRelationKind.Synthesises)}, which would count twice beside it.")
            : null;

        IEnumerable<string> Others(ClaimRelationKind kind) => !claim.Has(kind) ? [] : claim.Relations
            .Where(relation => relation.Kind == kind && LaterAnswers.Reported(relation, claims) is not null)
            .Select(relation => relation.Claim);

        string Told(ClaimRelationKind kind) =>
            string.Join(" and ", Others(kind).Order(StringComparer.Ordinal).Select(id => Printable.Name(id)));
    }
}
