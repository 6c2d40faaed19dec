using System.Collections.Immutable;

namespace Attribution;

/// <content>Many sets that each lack a few claims of one, and look up in that one.</content>
public sealed partial class ClaimSet
{
    /// <summary>The set that this one was made from by leaving claims out, and their ids; null for any other.</summary>
    private readonly (ClaimSet Set, HashSet<string> LeftOut)? _from;

    private ClaimSet(ImmutableArray<Claim> claims, (ClaimSet Set, HashSet<string> LeftOut) from)
        : this(claims, from.Set.Topics, from.Set.Sources, from.Set._words) => _from = from;

    /// <summary>The claim with an id, or null.</summary>
    internal Claim? Find(string id) => _from is not { } from ? ById.GetValueOrDefault(id)
        : from.LeftOut.Contains(id) ? null
        : from.Set.Find(id);

    /// <summary>The relations declared by or with a topic, each with the topic that declares it.</summary>
    internal IEnumerable<(Topic From, TopicRelation Relation)> RelationsOf(string topicId) =>
        (Whole._from?.Set ?? Whole).TopicRelations[topicId];

    /// <summary>The relations that claims on any topic declare to a claim, each with the claim that declares it.</summary>
    internal IEnumerable<(Claim From, ClaimRelation Relation)> RelationsTo(string claimId) => Whole._from is { } from
        ? Without(from.Set.ClaimRelations, claimId, from.LeftOut)
        : Whole.ClaimRelations[claimId];

    /// <summary>Those by which the other claim is withdrawn, denied or called into question.</summary>
    internal IEnumerable<(Claim From, ClaimRelation Relation)> RelationsAgainst(string claimId) => Whole._from is { } from
        ? Without(from.Set.Objections, claimId, from.LeftOut)
        : Whole.Objections[claimId];

    /// <summary>Whether any claim may withdraw, deny or call into question another; one that was left out may have done so alone.</summary>
    internal bool HasObjections => (Whole._from?.Set ?? Whole).Objections.Count > 0;

    /// <summary>The relations of the claims of <see cref="Whole"/>, and of some that were left out of it.</summary>
    internal ClaimLinks Links => (Whole._from?.Set ?? Whole).OwnLinks;

    /// <summary>The set without some claims, also without them in the set that it was narrowed from. Relations to them stay.</summary>
    /// <param name="ids">The ids of the claims.</param>
    /// <remarks>As <see cref="Without(Func{Claim, bool})"/>, for sets that do not outlive this one: it is kept.</remarks>
    internal ClaimSet LeavingOut(HashSet<string> ids)
    {
        if (Whole._from is not null) return Without(claim => ids.Contains(claim.Id));
        ClaimSet rest = new([.. Whole.Claims.Where(claim => !ids.Contains(claim.Id))], (Whole, ids));
        return IsWhole ? rest : new([.. Claims.Where(claim => !ids.Contains(claim.Id))], Topics, Sources, _words, rest);
    }

    private static IEnumerable<(Claim From, ClaimRelation Relation)> Without(
        ILookup<string, (Claim From, ClaimRelation Relation)> relations, string claimId, HashSet<string> leftOut) =>
        relations.Contains(claimId) ? relations[claimId].Where(entry => !leftOut.Contains(entry.From.Id)) : [];

    // Found when they are first asked for, by two threads perhaps twice.
    private ClaimLinks OwnLinks => field ??= new(Claims);
}
