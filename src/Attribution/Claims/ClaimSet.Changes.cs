using System.Collections.Immutable;

namespace Attribution;

/// <content>Sets with claims added, replaced, removed or out of view.</content>
public sealed partial class ClaimSet
{
    /// <summary>
    /// A set with more claims, after those that it has. Topics and sources that no claim mentions stay. If the set is narrowed, so is the
    /// result: the claims are added to it and to <see cref="Whole"/>.
    /// </summary>
    /// <param name="claims">The claims to add; their ids are new.</param>
    /// <exception cref="ClaimSetException">The claims together are not a set; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public ClaimSet Add(params IEnumerable<Claim> claims)
    {
        ImmutableArray<Claim> added = Elements.Required(claims);
        ClaimSet whole = Create([.. Whole.Claims, .. added], Topics, Sources, _words);
        return IsWhole ? whole : new([.. Claims, .. added], whole.Topics, whole.Sources, _words, whole);
    }

    /// <summary>
    /// A set with each of the claims given in the place of the one with its id, also in <see cref="Whole"/>. Their topics and sources
    /// replace those with the same ids, and must agree with those of the claims that stay.
    /// </summary>
    /// <param name="claims">The new claims, such as <c>set["S06"].WithValue(corrected)</c>.</param>
    /// <exception cref="KeyNotFoundException">No claim of the set has the id of one of them.</exception>
    /// <exception cref="ClaimSetException">The claims together are not a set; the exception has every problem.</exception>
    /// <exception cref="ArgumentException">A null is among the elements, or two of them have one id.</exception>
    public ClaimSet Replace(params IEnumerable<Claim> claims)
    {
        Dictionary<string, Claim> byId = new(StringComparer.Ordinal);
        foreach (Claim claim in Elements.Required(claims))
        {
            if (!ById.ContainsKey(claim.Id)) throw Missing(claim.Id);
            if (!byId.TryAdd(claim.Id, claim))
            {
                throw new ArgumentException(
                    Printable.Message($"Two claims with the id '{claim.Id}' were given; give one."), nameof(claims));
            }
        }

        ClaimSetValidator given = new([.. byId.Values], [], [], _words);
        ClaimSet whole = Create(
            Whole.Claims.Select(Replaced),
            Topics.ExceptBy(given.Topics.Select(topic => topic.Id), topic => topic.Id, StringComparer.Ordinal),
            Sources.ExceptBy(given.Sources.Select(source => source.Id), source => source.Id, StringComparer.Ordinal),
            _words);
        return IsWhole ? whole : new([.. Claims.Select(Replaced)], whole.Topics, whole.Sources, _words, whole);

        Claim Replaced(Claim claim) => byId.GetValueOrDefault(claim.Id, claim);
    }

    /// <summary>
    /// A set without the claims of these ids, also without them in <see cref="Whole"/>. All topics and sources stay. A relation of a
    /// claim that stays to one that is removed is refused, because the set would state it without the claim that it is about.
    /// </summary>
    /// <param name="ids">The ids of the claims to remove. Given twice is the same as once.</param>
    /// <exception cref="KeyNotFoundException">No claim of the set has one of the ids.</exception>
    /// <exception cref="ClaimSetException">
    /// Claims that stay are related to claims that are removed; the exception names all of them, also those that are related to these in
    /// turn. Remove them too, or drop their relations first: <c>set.Replace(claim.WithRelations(…))</c>.
    /// </exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public ClaimSet Without(params IEnumerable<string> ids)
    {
        HashSet<string> removed = new(Elements.Required(ids), StringComparer.Ordinal);
        foreach (string id in removed)
        {
            if (!ById.ContainsKey(id)) throw Missing(id);
        }

        ImmutableArray<Claim> rest = [.. Whole.Claims.Where(claim => !removed.Contains(claim.Id))];
        ClaimSetValidator validator = new(rest, Topics, Sources, _words, WithAllThatRelateTo(removed));
        ImmutableArray<ClaimSetProblem> problems = validator.Problems();
        return problems.IsEmpty ? Without(claim => removed.Contains(claim.Id)) : throw new ClaimSetException(problems);
    }

    /// <summary>
    /// The claims that meet a condition. All topics and sources stay, and so does a relation to a claim that does not meet it, which is in
    /// <see cref="Whole"/> only. To remove claims for good, use <see cref="Without(IEnumerable{string})"/>.
    /// </summary>
    /// <param name="predicate">The condition.</param>
    public ClaimSet Narrow(Func<Claim, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Narrowed([.. Claims.Where(predicate)]);
    }

    /// <summary>The set without some claims, also without them in the set that it was narrowed from. Relations to them stay.</summary>
    internal ClaimSet Without(Func<Claim, bool> isLeftOut)
    {
        ClaimSet rest = new([.. Whole.Where(claim => !isLeftOut(claim))], Topics, Sources, _words);
        return IsWhole ? rest : new([.. Claims.Where(claim => !isLeftOut(claim))], Topics, Sources, _words, rest);
    }

    private bool IsWhole => ReferenceEquals(Whole, this);

    /// <summary>These ids, and those of the claims that are related to them directly or through others.</summary>
    private HashSet<string> WithAllThatRelateTo(IEnumerable<string> ids)
    {
        ILookup<string, string> relatedTo = Whole.Claims
            .SelectMany(claim => claim.Relations.Select(relation => (From: claim.Id, To: relation.Claim)))
            .ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new(ids);
        while (open.TryPop(out string? id))
        {
            if (!reached.Add(id)) continue;
            foreach (string from in relatedTo[id])
            {
                open.Push(from);
            }
        }

        return reached;
    }
}
