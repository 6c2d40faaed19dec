using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds cycles among directed relations of ids, in time that is nearly linear in the number of relations.</summary>
internal sealed class Cycles
{
    /// <summary>The outgoing edges of each id that is not yet removed.</summary>
    private readonly SortedDictionary<string, SortedSet<string>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _previous = new(StringComparer.Ordinal);

    private Cycles(IEnumerable<(string From, string To)> edges)
    {
        foreach ((string from, string to) in edges)
        {
            if (!_next.ContainsKey(from)) _next[from] = new(StringComparer.Ordinal);
            if (!_next.ContainsKey(to)) _next[to] = new(StringComparer.Ordinal);
            if (!_next[from].Add(to)) continue;
            if (!_previous.ContainsKey(to)) _previous[to] = [];
            _previous[to].Add(from);
        }
    }

    /// <summary>
    /// Cycles that have no id in common, each starting at its smallest id, in ordinal order. Every other cycle shares an id with one of
    /// them, so the result is empty exactly if there are no cycles.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> In(IEnumerable<(string From, string To)> edges) => new Cycles(edges).TakeOut();

    private ImmutableArray<ImmutableArray<string>> TakeOut()
    {
        Remove(_next.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key));
        List<ImmutableArray<string>> cycles = [];
        List<string> path = [];
        Dictionary<string, int> placeOf = new(StringComparer.Ordinal);
        while (_next.Count > 0)
        {
            // Every id that is left has an outgoing edge, so the walk comes back to an id that it has visited.
            string id = path.Count == 0 ? _next.First().Key : _next[path[^1]].Min!;
            if (placeOf.TryAdd(id, path.Count))
            {
                path.Add(id);
                continue;
            }

            List<string> cycle = path[placeOf[id]..];
            cycles.Add(FromSmallest(cycle));
            Remove(cycle);
            while (path.Count > 0 && !_next.ContainsKey(path[^1]))
            {
                placeOf.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
        }

        return [.. cycles.OrderBy(cycle => cycle[0], StringComparer.Ordinal)];
    }

    /// <summary>Removes ids, then repeatedly every id left without outgoing edges; what remains leads into a cycle.</summary>
    private void Remove(IEnumerable<string> ids)
    {
        Queue<string> gone = new(ids);
        while (gone.TryDequeue(out string? id))
        {
            if (!_next.Remove(id)) continue;
            foreach (string from in _previous.GetValueOrDefault(id, []))
            {
                if (_next.TryGetValue(from, out SortedSet<string>? targets) && targets.Remove(id) && targets.Count == 0) gone.Enqueue(from);
            }
        }
    }

    private static ImmutableArray<string> FromSmallest(List<string> cycle)
    {
        int smallest = cycle.IndexOf(cycle.Min(StringComparer.Ordinal)!);
        return [.. cycle[smallest..], .. cycle[..smallest]];
    }
}
