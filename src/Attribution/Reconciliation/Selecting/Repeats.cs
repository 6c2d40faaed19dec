using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds the claims that repeat another: by the relations that declare it, and by their content.</summary>
internal sealed class Repeats
{
    /// <summary>Up to so many claims each two are compared, without a table.</summary>
    private const int Few = 16;

    private readonly Dictionary<string, List<Claim>> _several = new(StringComparer.Ordinal);
    private readonly HashSet<Claim> _undated = [];

    /// <summary>
    /// Each claim with all that say the same, itself included. A claim declared to repeat another but with a different figure is not
    /// treated as a repeat. A source that states one value for one scope and time twice, through whatever outlets, has said one thing.
    /// A total that an outlet gives without the day on which its source said it is the one that the source is known to have said.
    /// </summary>
    public Repeats(ImmutableArray<Claim> claims)
    {
        Dictionary<string, Claim>? byId = null;
        int round = 0;
        foreach (Claim claim in claims)
        {
            Stop.IfAsked(round++);
            if (!claim.Has(ClaimRelationKind.SameAs)) continue;
            foreach (ClaimRelation relation in claim.Relations)
            {
                if (!IsRepeat(relation)) continue;
                byId ??= claims.ToDictionary(each => each.Id, StringComparer.Ordinal);
                if (byId.TryGetValue(relation.Claim, out Claim? other) && CanBeSame(claim, other)) Join(claim, other);
            }
        }

        if (AreAllDifferent(claims)) return;
        foreach (IGrouping<object, Claim> alike in claims.Where(IsStated).GroupBy(Content))
        {
            Stop.IfAsked();
            Claim? first = null;
            foreach (Claim claim in alike) Join(first ??= claim, claim);
        }

        JoinUndated(claims);
    }

    private Repeats()
    {
    }

    /// <summary>That of claims of which no two say the same.</summary>
    public static Repeats None { get; } = new();

    /// <summary>The groups of claims that say the same, of two claims or more.</summary>
    public IEnumerable<List<Claim>> Several => _several.Values.Distinct();

    /// <summary>The claims that say the same as one, itself included.</summary>
    public IReadOnlyList<Claim> Of(Claim claim) => _several.TryGetValue(claim.Id, out List<Claim>? same) ? same : [claim];

    /// <summary>
    /// Each claim that another one stands for, with that other one. If one of the repeats only relays another source, they all do, and it
    /// stands for them. Else, of those that can be used:
    /// <list type="number">
    /// <item>one of which it is known when it was said;</item>
    /// <item>the most direct;</item>
    /// <item>one that declares no repeat, as the original does;</item>
    /// <item>one that others declare to repeat;</item>
    /// <item>the earliest;</item>
    /// <item>the first by route and value, then by id.</item>
    /// </list>
    /// </summary>
    /// <param name="entries">What is to be done with each claim.</param>
    public Dictionary<string, Claim> Originals(AuditEntry[] entries)
    {
        Dictionary<string, Claim> originals = new(StringComparer.Ordinal);
        if (_several.Count == 0) return originals;
        HashSet<Claim> derived = [.. entries.Where(entry => entry.Use == ClaimUse.Discounted).Select(entry => entry.Claim)];
        HashSet<Claim> usable = [.. entries.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        foreach (List<Claim> repeats in Several)
        {
            Stop.IfAsked();
            HashSet<string> ids = new(repeats.Select(repeat => repeat.Id), StringComparer.Ordinal);
            HashSet<string> led = new(
                repeats.SelectMany(repeat => repeat.Relations).Where(IsRepeat).Select(relation => relation.Claim), StringComparer.Ordinal);
            Claim? relay = repeats
                .Where(derived.Contains)
                .Where(claim => !RelaysOneOf(ids, claim))
                .MinBy(claim => claim.Id, StringComparer.Ordinal);
            Claim? original = relay ?? repeats
                .Where(usable.Contains)
                .OrderBy(_undated.Contains)
                .ThenByDescending(Voice.DirectnessOf)
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

    /// <summary>What makes two claims the same statement but for the day on which it was made.</summary>
    private static object Word(Claim claim, Edtf? period) => (
        claim.Chain.Witness.Speaker,
        Voice.PassedOn(claim.Chain),
        SameFigure.InUnitOfTopic(claim),
        claim.Stance,
        claim.Scope,
        period,
        (claim.Modality, claim.Basis));

    /// <summary>Whether a total without the day on which its source said it was printed before the source said it on a day.</summary>
    private static bool IsPrintedBefore(Claim undated, Claim dated) =>
        Authority.DatedOutlet(undated.Chain)?.Date?.IsBefore(dated.Chain.Witness.Date!) == TruthValue.Yes;

    /// <summary>A total that is over does not come back as a state does.</summary>
    private static bool IsTotal(Claim claim) => claim is { Topic.Accrual: Accrual.Cumulative, Value: Estimate } && IsStated(claim);

    private static bool RelaysOneOf(HashSet<string> ids, Claim claim) => claim.Relations.Any(relation =>
        relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises && ids.Contains(relation.Claim));

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind == ClaimRelationKind.SameAs;

    private static bool IsStated(Claim claim) => claim.Value is not null && claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf;

    /// <summary>Whether no two of a few claims give one value in one voice; false where they are many.</summary>
    private static bool AreAllDifferent(ImmutableArray<Claim> claims)
    {
        if (claims.Length > Few) return false;
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (claims[i].Chain.Witness.Speaker.Equals(claims[j].Chain.Witness.Speaker)
                    && SameFigure.InUnitOfTopic(claims[i]) is { } value
                    && value.Equals(SameFigure.InUnitOfTopic(claims[j])))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void JoinUndated(ImmutableArray<Claim> claims)
    {
        Claim[] undated = [.. claims.Where(claim => claim.Chain.Witness.Date is null).Where(IsTotal)];
        if (undated.Length == 0) return;

        // The first, so that what the source says later does not change which it is.
        ILookup<object, Claim> dated = claims
            .Where(claim => claim.Chain.Witness.Date is not null)
            .Where(IsTotal)
            .OrderBy(claim => claim.Chain.Witness.Date!.Earliest)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .SelectMany(claim => new (object Key, Claim Claim)[] { (Word(claim, null), claim), (Word(claim, claim.Period), claim) })
            .ToLookup(entry => entry.Key, entry => entry.Claim);
        foreach (Claim claim in undated)
        {
            Stop.IfAsked();
            if (dated[Word(claim, claim.Period)].FirstOrDefault() is not { } said || IsPrintedBefore(claim, said)) continue;
            Join(said, claim);
            _undated.Add(claim);
        }
    }

    private void Join(Claim claim, Claim other)
    {
        if (ReferenceEquals(claim, other)) return;
        List<Claim> one = _several.GetValueOrDefault(claim.Id) ?? [claim], two = _several.GetValueOrDefault(other.Id) ?? [other];
        if (ReferenceEquals(one, two)) return;
        (List<Claim> larger, List<Claim> smaller) = one.Count >= two.Count ? (one, two) : (two, one);
        larger.AddRange(smaller);
        _several[larger[0].Id] = larger;
        foreach (Claim each in smaller) _several[each.Id] = larger;
    }
}
