namespace Attribution;

/// <summary>The relations of the claims of a set, each led to its claim once.</summary>
internal sealed class ClaimLinks
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<Claim, int> _places;
    private readonly (ClaimRelationKind Kind, int Target)[][] _links;

    /// <param name="claims">The claims.</param>
    public ClaimLinks(IReadOnlyList<Claim> claims)
    {
        _claims = claims;
        _places = new(claims.Count, ReferenceEqualityComparer.Instance);
        Dictionary<string, int> byId = new(claims.Count, StringComparer.Ordinal);
        for (int place = 0; place < claims.Count; place++)
        {
            _places.Add(claims[place], place);
            byId.Add(claims[place].Id, place);
        }

        _links = new (ClaimRelationKind, int)[claims.Count][];
        for (int place = 0; place < _links.Length; place++)
        {
            Stop.IfAsked();
            _links[place] = [.. claims[place].Relations.Select(relation => (relation.Kind, byId.GetValueOrDefault(relation.Claim, -1)))];
        }
    }

    /// <summary>The number of claims.</summary>
    public int Count => _links.Length;

    /// <summary>The place of a claim in the set.</summary>
    public int PlaceOf(Claim claim) => _places[claim];

    /// <summary>For each relation of a claim its kind and the place of the other, or −1 where the set does not have it.</summary>
    /// <param name="place">The place of a claim.</param>
    public (ClaimRelationKind Kind, int Target)[] Of(int place) => _links[place];
}
