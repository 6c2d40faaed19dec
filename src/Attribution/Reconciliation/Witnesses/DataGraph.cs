using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Which claims rest on which, or share data with which, through whatever printings, relays and claims on other topics: a graph with a node
/// for each claim on a topic and each that these lead to.
/// </summary>
internal sealed class DataGraph
{
    /// <summary>The most claims on other topics that those on one lead to.</summary>
    private const int MostElsewhere = 1_000;

    private readonly List<Claim?> _claims = [];
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly int _onTopic;
    private readonly int[][] _rests;
    private readonly int[][] _shares;

    private DataGraph(ImmutableArray<AuditEntry> audit, ClaimSet whole, int most)
    {
        foreach (AuditEntry entry in audit) NodeOf(entry.Claim.Id, entry.Claim);
        _onTopic = _claims.Count;
        int[] alike = Alike(audit);
        List<int[]> repeats = [], follows = [];
        for (int node = 0; node < _claims.Count; node++)
        {
            Stop.IfAsked();
            List<int> repeated = [], followed = [];
            if (_claims[node] is { } claim)
            {
                if (node < _onTopic && alike[node] != node) repeated.Add(alike[node]);
                foreach (ClaimRelation relation in claim.Relations)
                {
                    if (!IsRepeat(relation) && !RestsOn(relation) && !SharesData(relation)) continue;
                    int other = NodeOf(relation.Claim, whole.Find(relation.Claim));
                    if (IsRepeat(relation)) repeated.Add(other);
                    else if (RestsOn(relation)) followed.Add(other);
                }
            }

            repeats.Add([.. repeated]);
            follows.Add([.. repeated, .. followed]);
            if (_claims.Count - _onTopic > MostElsewhere)
            {
                _rests = _shares = [];
                return;
            }
        }

        Reachability bases = new([.. follows]);
        if (bases.Closures(most) is not { } closures)
        {
            _rests = _shares = [];
            return;
        }

        long left = most;
        HashSet<int>?[] rests = Gathered(RestsOn), shares = Gathered(SharesData);
        Reachability printings = new([.. repeats]);
        _rests = Spread(rests, printings, ref left);
        _shares = Spread(shares, printings, ref left);
        IsWhole = left >= 0;

        // Per node of a claim that still stands, all that the targets of its own relations rest on.
        HashSet<int>?[] Gathered(Func<ClaimRelation, bool> kind)
        {
            HashSet<int>?[] gathered = new HashSet<int>?[_claims.Count];
            foreach (AuditEntry entry in audit)
            {
                Stop.IfAsked();
                if (entry.Use == ClaimUse.Dropped) continue;
                HashSet<int> components = [];
                foreach (ClaimRelation relation in entry.Claim.Relations.Where(kind))
                {
                    components.Add(bases.ComponentOf(_nodes[relation.Claim]));
                }

                // What leads to another component holds all that this leads to.
                HashSet<int> reached = [];
                foreach (int component in components.OrderDescending())
                {
                    if (!reached.Contains(bases.Members(component)[0])) reached.UnionWith(closures[component]);
                }

                left -= reached.Count;
                if (left < 0) break;
                if (reached.Count > 0) gathered[_nodes[entry.Claim.Id]] = reached;
            }

            return gathered;
        }
    }

    /// <summary>The number of nodes.</summary>
    public int Count => _claims.Count;

    /// <summary>The nodes that a claim on the topic rests on.</summary>
    public IEnumerable<int> RestedOn => _rests.SelectMany(each => each).Distinct();

    private bool IsWhole { get; }

    /// <summary>The graph of the claims on a topic; null where more is reached than allowed.</summary>
    /// <param name="audit">What was done with each claim.</param>
    /// <param name="whole">The claims on all topics.</param>
    /// <param name="most">The most that all nodes together may lead to.</param>
    public static DataGraph? Of(ImmutableArray<AuditEntry> audit, ClaimSet whole, int most) =>
        new DataGraph(audit, whole, most) is { IsWhole: true } graph ? graph : null;

    public static bool SharesData(ClaimRelation relation) => relation.Kind == ClaimRelationKind.SharesDataWith;

    public static bool RestsOn(ClaimRelation relation) =>
        relation.Kind is ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises;

    /// <summary>The node of a claim on the topic.</summary>
    public int NodeOf(Claim claim) => _nodes[claim.Id];

    /// <summary>The claim of a node; null where the set does not have it.</summary>
    public Claim? ClaimAt(int node) => _claims[node];

    /// <summary>Whether the claim of a node is on the topic.</summary>
    public bool IsOnTopic(int node) => node < _onTopic;

    /// <summary>What a claim, or one that it repeats or is repeated by, rests on.</summary>
    public IReadOnlyList<int> BasesOf(int node) => _rests[node];

    /// <summary>What a claim, or one that it repeats or is repeated by, shares data with.</summary>
    public IReadOnlyList<int> SharersOf(int node) => _shares[node];

    /// <summary>Hands what each node has on to all printings and originals that it leads to.</summary>
    private static int[][] Spread(HashSet<int>?[] own, Reachability printings, ref long left)
    {
        int[][] all = new int[own.Length][];
        HashSet<int>?[] had = new HashSet<int>?[printings.Count];
        for (int component = printings.Count - 1; component >= 0 && left >= 0; component--)
        {
            Stop.IfAsked();
            int[] members = printings.Members(component);
            HashSet<int>? gathered = had[component];
            foreach (HashSet<int> mine in members.Select(node => own[node]).OfType<HashSet<int>>())
            {
                if (gathered is null) gathered = [.. mine];
                else gathered.UnionWith(mine);
            }

            had[component] = null;
            int[] given = gathered is null ? [] : [.. gathered.Order()];
            foreach (int node in members) all[node] = given;
            if (given.Length == 0) continue;
            foreach (int other in printings.Following(component))
            {
                left -= given.Length;
                if (left < 0) break;
                if (had[other] is { } there) there.UnionWith(given);
                else had[other] = [.. given];
            }
        }

        return all;
    }

    private static bool IsRepeat(ClaimRelation relation) => relation.Kind is ClaimRelationKind.SameAs or ClaimRelationKind.Relays;

    /// <summary>For each claim on the topic the next of those that say the same, so that they lead to one another in a ring.</summary>
    private int[] Alike(ImmutableArray<AuditEntry> audit)
    {
        int[] next = [.. Enumerable.Range(0, _onTopic)];
        foreach (List<Claim> group in new Repeats([.. audit.Select(entry => entry.Claim)]).Several)
        {
            for (int i = 0; i < group.Count; i++) next[NodeOf(group[i])] = NodeOf(group[(i + 1) % group.Count]);
        }

        return next;
    }

    private int NodeOf(string id, Claim? claim)
    {
        if (_nodes.TryGetValue(id, out int node)) return node;
        node = _claims.Count;
        _nodes.Add(id, node);
        _claims.Add(claim);
        return node;
    }
}
