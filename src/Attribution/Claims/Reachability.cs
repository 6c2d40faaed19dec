using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// What the nodes of a directed graph lead to. Nodes that lead to one another are one component (Tarjan 1972,
/// https://doi.org/10.1137/0201010), found in time that is linear in the number of edges.
/// </summary>
internal sealed class Reachability
{
    private readonly int[][] _next;
    private readonly int[] _component;
    private readonly List<int[]> _members = [];

    /// <param name="next">For each node those that it leads to directly.</param>
    public Reachability(int[][] next)
    {
        _next = next;
        _component = new int[next.Length];
        Array.Fill(_component, -1);
        FindComponents();
    }

    /// <summary>The number of components. What a component leads to has a smaller number.</summary>
    public int Count => _members.Count;

    /// <summary>The component of a node.</summary>
    /// <param name="node">The node.</param>
    public int ComponentOf(int node) => _component[node];

    /// <summary>The nodes of a component.</summary>
    /// <param name="component">Its number.</param>
    public int[] Members(int component) => _members[component];

    /// <summary>The components that a component leads to directly, each once, the nearest first.</summary>
    /// <param name="component">Its number.</param>
    public int[] Following(int component)
    {
        SortedSet<int>? following = null;
        foreach (int node in _members[component])
        {
            foreach (int other in _next[node])
            {
                if (_component[other] != component) (following ??= []).Add(_component[other]);
            }
        }

        return following is null ? [] : [.. following.Reverse()];
    }

    /// <summary>Whether a node leads back to itself.</summary>
    /// <param name="node">The node.</param>
    public bool IsOnCircle(int node) => _members[_component[node]].Length > 1 || Array.IndexOf(_next[node], node) >= 0;

    /// <summary>For each component all nodes that it leads to, its own first; null where these are more than allowed in all.</summary>
    /// <param name="most">The most nodes in all sets together.</param>
    public int[][]? Closures(int most)
    {
        int[][] closures = new int[Count][];
        int[] seenBy = new int[_next.Length];
        Array.Fill(seenBy, -1);
        long total = 0;
        for (int component = 0; component < Count; component++)
        {
            Stop.IfAsked();
            int[] all = Following(component);
            if (all.Length == 0)
            {
                closures[component] = _members[component];
                total += closures[component].Length;
                continue;
            }

            List<int> closure = [.. _members[component]];
            foreach (int node in closure) seenBy[node] = component;
            foreach (int other in all)
            {
                // A set that holds one node of another component holds all that this leads to.
                if (seenBy[_members[other][0]] == component) continue;
                foreach (int node in closures[other])
                {
                    if (seenBy[node] == component) continue;
                    seenBy[node] = component;
                    closure.Add(node);
                }

                if (total + closure.Count > most) return null;
            }

            total += closure.Count;
            closures[component] = [.. closure];
        }

        return closures;
    }

    /// <summary>Depth first with a stack of its own: a hostile graph could be deeper than the stack of the thread.</summary>
    private void FindComponents()
    {
        int[] order = new int[_next.Length], low = new int[_next.Length];
        int visited = 0;
        Stack<int> waiting = new();
        List<(int Node, int Next)> path = [];
        for (int root = 0; root < _next.Length; root++)
        {
            if (order[root] == 0) Enter(root);
            while (path.Count > 0)
            {
                Stop.IfAsked(visited);
                ref (int Node, int Next) top = ref CollectionsMarshal.AsSpan(path)[^1];
                if (top.Next < _next[top.Node].Length)
                {
                    int other = _next[top.Node][top.Next++];
                    if (order[other] == 0) Enter(other);
                    else if (_component[other] < 0) low[top.Node] = Math.Min(low[top.Node], order[other]);
                    continue;
                }

                Leave(top.Node);
            }
        }

        void Enter(int node)
        {
            order[node] = low[node] = ++visited;
            waiting.Push(node);
            path.Add((node, 0));
        }

        void Leave(int node)
        {
            path.RemoveAt(path.Count - 1);
            if (path.Count > 0) low[path[^1].Node] = Math.Min(low[path[^1].Node], low[node]);
            if (low[node] != order[node]) return;
            if (waiting.Peek() == node)
            {
                _component[waiting.Pop()] = _members.Count;
                _members.Add([node]);
                return;
            }

            List<int> members = [];
            int member;
            do
            {
                member = waiting.Pop();
                _component[member] = _members.Count;
                members.Add(member);
            }
            while (member != node);
            _members.Add([.. members]);
        }
    }
}
