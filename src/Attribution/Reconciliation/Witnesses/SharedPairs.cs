namespace Attribution;

/// <summary>
/// Which claims share data, directly or through what repeats them: each two that do have one tie, which no third claim has. All of them
/// are kept once, however many verdicts are made of parts of the claims.
/// </summary>
internal sealed class SharedPairs
{
    private readonly int[]?[] _sharers;
    private readonly Dictionary<string, int> _nodes;
    private readonly HashSet<int> _absent;

    /// <param name="sharers">For each claim those with which it shares data, in ascending order; itself, where a circle says so.</param>
    /// <param name="nodes">The number of each claim that shares data, by its id.</param>
    public SharedPairs(int[]?[] sharers, Dictionary<string, int> nodes)
        : this(sharers, nodes, [])
    {
    }

    private SharedPairs(int[]?[] sharers, Dictionary<string, int> nodes, HashSet<int> absent) =>
        (_sharers, _nodes, _absent) = (sharers, nodes, absent);

    /// <summary>One more than the highest number of a claim.</summary>
    public int Count => _sharers.Length;

    /// <summary>With how many others all claims share data; two that do count each other.</summary>
    public long TieCount
    {
        get
        {
            long count = 0;
            foreach (int[]? sharers in _sharers) count += sharers?.Length ?? 0;
            return count;
        }
    }

    /// <summary>The numbers of those of some claims that share data.</summary>
    /// <param name="claims">The claims.</param>
    public int[] NodesOf(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 1) return _nodes.TryGetValue(claims[0].Id, out int only) ? [only] : [];
        List<int> nodes = [];
        foreach (Claim claim in claims)
        {
            if (_nodes.TryGetValue(claim.Id, out int node)) nodes.Add(node);
        }

        return [.. nodes];
    }

    /// <summary>Those with which a claim shares data, of all claims, also of those that were left out.</summary>
    /// <param name="node">The number of a claim.</param>
    public ReadOnlySpan<int> SharersOf(int node) => _sharers[node];

    /// <summary>With how many claims that were not left out a claim shares data.</summary>
    public int CountOf(int node)
    {
        int count = _sharers[node]?.Length ?? 0;
        foreach (int absent in _absent) count -= Share(node, absent) ? 1 : 0;
        return count;
    }

    /// <summary>Whether two claims share data.</summary>
    public bool Share(int one, int other) => _sharers[one] is { } sharers && Array.BinarySearch(sharers, other) >= 0;

    /// <summary>The same without some claims.</summary>
    /// <param name="absent">The numbers of the claims.</param>
    public SharedPairs Without(IEnumerable<int> absent) => new(_sharers, _nodes, [.. absent]);
}
