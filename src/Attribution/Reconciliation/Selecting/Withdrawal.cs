namespace Attribution;

/// <summary>A claim that takes another back, on whatever topic, and whether that holds.</summary>
/// <param name="By">The claim that takes it back.</param>
/// <param name="Target">The claim that is taken back.</param>
/// <param name="Relation">The relation that says so.</param>
/// <param name="Hold">By whose right.</param>
internal sealed record Withdrawal(Claim By, Claim Target, ClaimRelation Relation, WithdrawalHold Hold)
{
    /// <summary>Whether a relation takes the other claim back.</summary>
    public static bool Is(ClaimRelation relation) =>
        relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries;

    /// <summary>Every withdrawal of the claims given that was not itself retracted, by target, then in ordinal order of the ids.</summary>
    /// <param name="claims">Claims on one topic. Claims on other topics of the whole set may withdraw them.</param>
    public static IEnumerable<Withdrawal> Of(ClaimSet claims)
    {
        if (!HasAny(claims)) return [];
        Dictionary<string, bool> retracted = new(StringComparer.Ordinal);
        return claims.SelectMany(Against).Where(withdrawal => !IsRetracted(withdrawal.By));

        IEnumerable<Withdrawal> Against(Claim target) => claims.RelationsAgainst(target.Id)
            .Where(entry => Is(entry.Relation))
            .OrderBy(entry => entry.From.Id, StringComparer.Ordinal)
            .Select(entry => new Withdrawal(entry.From, target, entry.Relation, HoldOf(entry.From, target)));

        // A retracted retraction has no effect. The validation of the set has excluded circles. Withdrawals of withdrawals can be many
        // levels deep, so that they are followed with a stack of their own, the innermost first.
        bool IsRetracted(Claim claim)
        {
            if (retracted.TryGetValue(claim.Id, out bool known)) return known;
            Stack<(Claim Claim, Withdrawal[]? Against)> open = new([(claim, null)]);
            while (open.TryPop(out (Claim Claim, Withdrawal[]? Against) top))
            {
                if (retracted.ContainsKey(top.Claim.Id)) continue;
                Withdrawal[] against = top.Against ??
                [
                    .. Against(top.Claim)
                        .Where(other => other is { Relation.Kind: ClaimRelationKind.Retracts, Hold: not WithdrawalHold.None }),
                ];
                Withdrawal? unknown = Array.Find(against, other => !retracted.ContainsKey(other.By.Id));
                if (unknown is null || Array.Exists(against, other => retracted.TryGetValue(other.By.Id, out bool taken) && !taken))
                {
                    retracted.Add(
                        top.Claim.Id,
                        Array.Exists(against, other => retracted.TryGetValue(other.By.Id, out bool taken) && !taken));
                    continue;
                }

                open.Push((top.Claim, against));
                open.Push((unknown.By, null));
            }

            return retracted[claim.Id];
        }
    }

    /// <summary>Whether a claim on any topic was taken back by a claim that was not.</summary>
    public static bool IsRetracted(Claim claim, ClaimSet claims) => IsRetracted(claim, claims, 0);

    // Who retracts a retraction of a retraction of an objection is not followed farther.
    private static bool IsRetracted(Claim claim, ClaimSet claims, int depth) => claims.RelationsAgainst(claim.Id).Any(entry =>
        entry.Relation.Kind == ClaimRelationKind.Retracts
        && HoldOf(entry.From, claim) != WithdrawalHold.None
        && (depth > 8 || !IsRetracted(entry.From, claims, depth + 1)));

    private static bool HasAny(ClaimSet claims)
    {
        if (!claims.HasObjections) return false;
        foreach (Claim claim in claims.Claims)
        {
            foreach ((_, ClaimRelation relation) in claims.RelationsAgainst(claim.Id))
            {
                if (Is(relation)) return true;
            }
        }

        return false;
    }

    private static WithdrawalHold HoldOf(Claim by, Claim target) =>
        Authority.IsOwnWord(by, target) ? WithdrawalHold.OwnWord
        : Authority.IsPublisher(by, target) ? WithdrawalHold.Route
        : WithdrawalHold.None;
}
