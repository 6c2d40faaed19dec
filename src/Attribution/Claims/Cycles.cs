using System.Collections.Immutable;

namespace Attribution;

/// <summary>Finds circles among directed relations of ids.</summary>
internal static class Cycles
{
    /// <summary>
    /// Circles that share no id, each starting at its smallest id, in ordinal order; empty exactly when there is no circle at all.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> In(IEnumerable<(string From, string To)> edges)
    {
        SortedDictionary<string, SortedSet<string>> next = new(StringComparer.Ordinal);
        foreach ((string from, string to) in edges)
        {
            (next.TryGetValue(from, out SortedSet<string>? targets) ? targets : next[from] = new(StringComparer.Ordinal)).Add(to);
        }

        RemoveDeadEnds(next);
        List<ImmutableArray<string>> cycles = [];
        HashSet<string> walked = new(StringComparer.Ordinal);
        foreach (string start in next.Keys)
        {
            List<string> path = [];
            Dictionary<string, int> place = new(StringComparer.Ordinal);
            string id = start;
            for (; walked.Add(id); id = next[id].First(next.ContainsKey))
            {
                place.Add(id, path.Count);
                path.Add(id);
            }

            // The walk ends where it or an earlier one has been; only in the first case is the circle new.
            if (place.TryGetValue(id, out int first)) cycles.Add(FromSmallest(path[first..]));
        }

        return [.. cycles.OrderBy(cycle => cycle[0], StringComparer.Ordinal)];
    }

    /// <summary>Removes, until none is left, every id that leads nowhere: what stays leads into a circle.</summary>
    private static void RemoveDeadEnds(SortedDictionary<string, SortedSet<string>> next)
    {
        Dictionary<string, int> open = next.ToDictionary(pair => pair.Key, pair => pair.Value.Count(next.ContainsKey), StringComparer.Ordinal);
        ILookup<string, string> previous = next.SelectMany(pair => pair.Value.Select(to => (pair.Key, To: to))).ToLookup(edge => edge.To, edge => edge.Key);
        Queue<string> dead = new(open.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (dead.TryDequeue(out string? id))
        {
            next.Remove(id);
            foreach (string from in previous[id])
            {
                if (--open[from] == 0) dead.Enqueue(from);
            }
        }
    }

    private static ImmutableArray<string> FromSmallest(List<string> cycle)
    {
        int smallest = cycle.IndexOf(cycle.Min(StringComparer.Ordinal)!);
        return [.. cycle[smallest..], .. cycle[..smallest]];
    }
}
