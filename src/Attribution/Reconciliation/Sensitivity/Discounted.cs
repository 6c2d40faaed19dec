namespace Attribution;

/// <summary>
/// The discounted claims of a result, which go with those that they repeat, relay or sum up. What leads to a claim is found once, and a
/// row looks only at what its own claims lead to.
/// </summary>
internal sealed class Discounted
{
    private readonly Dictionary<string, int> _places;
    private readonly AuditEntry[] _entries;

    // Per claim on the topic the discounted ones that relay it or sum it up, and per discounted one how many claims it relays or sums up.
    private readonly List<int>?[] _relayedBy;
    private readonly int[] _originals;

    // Per claim on the topic the discounted ones that repeat it.
    private readonly int[]?[] _repeatedBy;

    /// <param name="whole">The result with every claim.</param>
    public Discounted(Reconciliation whole)
    {
        _entries = [.. whole.Audit];
        _places = new(_entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < _entries.Length; i++) _places.Add(_entries[i].Claim.Id, i);
        _relayedBy = new List<int>?[_entries.Length];
        _repeatedBy = new int[]?[_entries.Length];
        _originals = new int[_entries.Length];
        bool hasRepeats = false;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Use != ClaimUse.Discounted) continue;
            if (IsRepeat(i)) hasRepeats = true;
            else CountOriginals(i);
        }

        if (!hasRepeats) return;
        foreach (List<Claim> group in new Repeats([.. _entries.Select(entry => entry.Claim)]).Several)
        {
            int[] members = [.. group.Select(claim => _places[claim.Id])], repeats = [.. members.Where(IsRepeat)];
            foreach (int member in members) _repeatedBy[member] = repeats;
        }
    }

    /// <summary>The ids of claims, and of the discounted ones that repeat one of them, or relay or sum up no others.</summary>
    /// <param name="claims">The claims.</param>
    public HashSet<string> With(IEnumerable<Claim> claims)
    {
        HashSet<string> ids = new(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        Stack<int> gone = new();
        foreach (string id in ids)
        {
            if (_places.TryGetValue(id, out int place)) gone.Push(place);
        }

        Dictionary<int, int> left = [];
        while (gone.TryPop(out int place))
        {
            foreach (int repeat in _repeatedBy[place] ?? []) Leave(repeat);
            foreach (int relay in _relayedBy[place] ?? [])
            {
                int others = left.GetValueOrDefault(relay, _originals[relay]) - 1;
                left[relay] = others;
                if (others == 0) Leave(relay);
            }
        }

        return ids;

        void Leave(int place)
        {
            if (ids.Add(_entries[place].Claim.Id)) gone.Push(place);
        }
    }

    private bool IsRepeat(int place) => _entries[place] is { Use: ClaimUse.Discounted, Reason.Code: "repeat" };

    private void CountOriginals(int place)
    {
        HashSet<int> originals = [];
        foreach (ClaimRelation relation in _entries[place].Claim.Relations)
        {
            if (relation.Kind is not (ClaimRelationKind.Relays or ClaimRelationKind.Synthesises)) continue;
            if (_places.TryGetValue(relation.Claim, out int original) && originals.Add(original))
            {
                (_relayedBy[original] ??= []).Add(place);
            }
        }

        _originals[place] = originals.Count;
    }
}
