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
    private readonly ClaimLinks _links;
    private readonly ClaimSet _whole;
    private readonly int[] _nodes;
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private readonly int _onTopic;
    private readonly int[][] _rests;
    private readonly int[][] _shares;
    private readonly bool[] _leadsOn = [];

    private DataGraph(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different, int most)
    {
        (_whole, _links) = (whole, whole.Links);
        _nodes = new int[_links.Count];
        Array.Fill(_nodes, -1);
        foreach (AuditEntry entry in audit)
        {
            _nodes[_links.PlaceOf(entry.Claim)] = _claims.Count;
            _claims.Add(entry.Claim);
        }

        _onTopic = _claims.Count;
        int[] alike = Alike(different.Claims ? Repeats.None : new([.. audit.Select(entry => entry.Claim)]));
        List<int[]> repeats = [], follows = [];
        List<int> repeated = [], followed = [];
        for (int node = 0; node < _claims.Count; node++)
        {
            Stop.IfAsked();
            repeated.Clear();
            followed.Clear();
            if (_claims[node] is { } claim)
            {
                if (node < _onTopic && alike[node] != node) repeated.Add(alike[node]);
                (ClaimRelationKind Kind, int Target)[] links = _links.Of(_links.PlaceOf(claim));
                for (int i = 0; i < links.Length; i++)
                {
                    ClaimRelationKind kind = links[i].Kind;
                    if (!IsRepeat(kind) && !RestsOn(kind) && !SharesData(kind)) continue;
                    int other = NodeOf(claim, i, links[i].Target);
                    if (IsRepeat(kind)) repeated.Add(other);
                    else if (RestsOn(kind)) followed.Add(other);
                }
            }

            repeats.Add([.. repeated]);
            follows.Add(followed.Count == 0 ? repeats[^1] : [.. repeated, .. followed]);
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
        int[] asked = new int[bases.Count], seen = new int[_claims.Count];
        int round = 0;
        int[]?[] rests = Gathered(RestsOn), shares = Gathered(SharesData);
        Reachability printings = new([.. repeats]);
        _rests = Spread(rests, printings, ref left);
        _shares = Spread(shares, printings, ref left);
        _leadsOn = [.. follows.Select(others => others.Length > 0)];
        IsWhole = left >= 0;

        // Per node of a claim that still stands, all that the targets of its own relations rest on, in ascending order.
        int[]?[] Gathered(Func<ClaimRelationKind, bool> isOfKind)
        {
            int[]?[] gathered = new int[_claims.Count][];
            List<int> components = [], reached = [];
            foreach (AuditEntry entry in audit)
            {
                Stop.IfAsked();
                if (entry.Use == ClaimUse.Dropped) continue;
                components.Clear();
                reached.Clear();
                round++;
                int place = _links.PlaceOf(entry.Claim);
                (ClaimRelationKind Kind, int Target)[] links = _links.Of(place);
                for (int i = 0; i < links.Length; i++)
                {
                    if (!isOfKind(links[i].Kind)) continue;
                    int component = bases.ComponentOf(NodeOf(entry.Claim, i, links[i].Target));
                    if (asked[component] == round) continue;
                    asked[component] = round;
                    components.Add(component);
                }

                // What leads to another component holds all that this leads to.
                components.Sort();
                for (int i = components.Count - 1; i >= 0; i--)
                {
                    if (seen[bases.Members(components[i])[0]] == round) continue;
                    foreach (int node in closures[components[i]])
                    {
                        if (seen[node] == round) continue;
                        seen[node] = round;
                        reached.Add(node);
                    }
                }

                left -= reached.Count;
                if (left < 0) break;
                if (reached.Count == 0) continue;
                reached.Sort();
                gathered[_nodes[place]] = [.. reached];
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
    /// <param name="different">What is known of the claims on the topic.</param>
    /// <param name="most">The most that all nodes together may lead to.</param>
    public static DataGraph? Of(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different, int most) =>
        new DataGraph(audit, whole, different, most) is { IsWhole: true } graph ? graph : null;

    /// <summary>Whether a claim rests on others.</summary>
    public static bool RestsOn(Claim claim) => claim.Has(ClaimRelationKind.ComputesFrom) || claim.Has(ClaimRelationKind.Synthesises);

    private static bool SharesData(ClaimRelationKind kind) => kind == ClaimRelationKind.SharesDataWith;

    private static bool RestsOn(ClaimRelationKind kind) => kind is ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises;

    /// <summary>The node of a claim on the topic.</summary>
    public int NodeOf(Claim claim) => _nodes[_links.PlaceOf(claim)];

    /// <summary>The claim of a node; null where the set does not have it.</summary>
    public Claim? ClaimAt(int node) => _claims[node];

    /// <summary>Whether the claim of a node is on the topic.</summary>
    public bool IsOnTopic(int node) => node < _onTopic;

    /// <summary>Whether a claim repeats others or rests on them, so that what leads to it leads on.</summary>
    public bool LeadsOn(int node) => _leadsOn[node];

    /// <summary>Whether all claims that those on the topic lead to are on the topic.</summary>
    public bool IsOfTopic => _claims.Count == _onTopic;

    /// <summary>What a claim, or one that it repeats or is repeated by, rests on.</summary>
    public IReadOnlyList<int> BasesOf(int node) => _rests[node];

    /// <summary>What a claim, or one that it repeats or is repeated by, shares data with.</summary>
    public IReadOnlyList<int> SharersOf(int node) => _shares[node];

    /// <summary>Hands what each node has on to all printings and originals that it leads to.</summary>
    private static int[][] Spread(int[]?[] own, Reachability printings, ref long left)
    {
        int[][] all = new int[own.Length][];
        HashSet<int>?[] had = new HashSet<int>?[printings.Count];
        for (int component = printings.Count - 1; component >= 0 && left >= 0; component--)
        {
            Stop.IfAsked();
            int[] members = printings.Members(component);
            int[] given = Gathered(members, had[component]);
            had[component] = null;
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

        int[] Gathered(int[] members, HashSet<int>? handed)
        {
            if (handed is null && members.Length == 1) return own[members[0]] ?? [];
            foreach (int node in members)
            {
                if (own[node] is { } mine) (handed ??= []).UnionWith(mine);
            }

            return handed is null ? [] : [.. handed.Order()];
        }
    }

    private static bool IsRepeat(ClaimRelationKind kind) => kind is ClaimRelationKind.SameAs or ClaimRelationKind.Relays;

    /// <summary>For each claim on the topic the next of those that say the same, so that they lead to one another in a ring.</summary>
    private int[] Alike(Repeats repeats)
    {
        int[] next = [.. Enumerable.Range(0, _onTopic)];
        foreach (List<Claim> group in repeats.Several)
        {
            for (int i = 0; i < group.Count; i++) next[NodeOf(group[i])] = NodeOf(group[(i + 1) % group.Count]);
        }

        return next;
    }

    /// <summary>The node that a relation leads to.</summary>
    /// <param name="claim">The claim that has it.</param>
    /// <param name="number">Its number among those of the claim.</param>
    /// <param name="target">The place of the other claim, or −1.</param>
    private int NodeOf(Claim claim, int number, int target)
    {
        if (target < 0) return UnknownNode(claim.Relations[number].Claim);
        int node = _nodes[target];
        if (node >= 0) return node;
        node = _nodes[target] = _claims.Count;
        _claims.Add(_whole.Find(claim.Relations[number].Claim));
        return node;
    }

    private int UnknownNode(string id)
    {
        if (_unknown.TryGetValue(id, out int node)) return node;
        _unknown.Add(id, node = _claims.Count);
        _claims.Add(null);
        return node;
    }
}
