using System.Collections.Immutable;

namespace Attribution;

/// <summary>A claim that speaks against another, on whatever topic, and what follows from that.</summary>
/// <param name="By">The claim that objects.</param>
/// <param name="Target">The claim that it objects to.</param>
/// <param name="Relation">The relation that says so.</param>
/// <param name="Kind">What kind of objection it is.</param>
internal sealed record Objection(Claim By, Claim Target, ClaimRelation Relation, ObjectionKind Kind)
{
    /// <summary>The objections to the claims given, in ordinal order of the ids of their targets, then of those who object.</summary>
    /// <param name="claims">Claims on one topic.</param>
    /// <param name="isHeard">Whether a claim on any topic was said by the moment of the verdict, and was not taken back.</param>
    public static ImmutableArray<Objection> To(ClaimSet claims, Func<Claim, bool> isHeard)
    {
        HashSet<(Claim, Claim)> failed =
        [
            .. Withdrawal.Of(claims)
                .Where(withdrawal => withdrawal.Hold == WithdrawalHold.None)
                .Select(withdrawal => (withdrawal.By, withdrawal.Target)),
        ];
        return
        [
            .. claims
                .OrderBy(target => target.Id, StringComparer.Ordinal)
                .SelectMany(target => claims.RelationsAgainst(target.Id)
                    .OrderBy(entry => entry.From.Id, StringComparer.Ordinal)
                    .Select(entry => (By: entry.From, Target: target, entry.Relation)))
                .Select(entry =>
                {
                    Stop.IfAsked();
                    return (entry.By, entry.Target, entry.Relation, Kind: KindOf(entry.By, entry.Target, entry.Relation));
                })
                .Where(entry => entry.Kind is not null
                    && (entry.Kind != ObjectionKind.WithdrawnByAnother || failed.Contains((entry.By, entry.Target)))
                    && isHeard(entry.By))
                .Select(entry => new Objection(entry.By, entry.Target, entry.Relation, entry.Kind!.Value)),
        ];
    }

    /// <summary>
    /// Whether a claim is called into question, or denied by who is said to have made it, by a claim that was not taken back.
    /// </summary>
    /// <param name="target">A claim of the set.</param>
    /// <param name="claims">Claims on one topic. Claims on other topics of the whole set may object.</param>
    public static bool IsContested(Claim target, ClaimSet claims)
    {
        foreach ((Claim by, ClaimRelation relation) in claims.RelationsAgainst(target.Id))
        {
            bool objects = KindOf(by, target, relation)
                is ObjectionKind.Upheld or ObjectionKind.Disowned or ObjectionKind.Impugned;
            if (objects && !Withdrawal.IsRetracted(by, claims)) return true;
        }

        return false;
    }

    private static ObjectionKind? KindOf(Claim by, Claim target, ClaimRelation relation) => relation switch
    {
        { Upheld: not null } => ObjectionKind.Upheld,
        { Kind: ClaimRelationKind.Disowns } when Authority.IsOwnWord(by, target) => ObjectionKind.Disowned,
        { Kind: ClaimRelationKind.Disowns or ClaimRelationKind.Impugns } => ObjectionKind.Impugned,
        _ when Withdrawal.Is(relation) => ObjectionKind.WithdrawnByAnother,
        _ => null,
    };
}
