namespace Attribution;

/// <summary>The maximal cliques of a small graph.</summary>
internal static class Cliques
{
    /// <summary>
    /// The most cliques that are found, and the most nodes not joined to all others: the number of cliques can grow exponentially.
    /// </summary>
    private const int Most = 200;

    /// <summary>
    /// Every maximal set of nodes that are all joined, by Bron and Kerbosch with the pivot of Tomita et al. (2006,
    /// https://doi.org/10.1016/j.tcs.2006.06.015); null where there are more than 200 of them, or more than 200 nodes that are not joined
    /// to all others.
    /// </summary>
    /// <param name="count">The number of nodes.</param>
    /// <param name="joined">Whether two different nodes are joined.</param>
    public static List<int[]>? Maximal(int count, Func<int, int, bool> joined)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        List<int> everywhere = [], rest = [];
        foreach (int one in all)
        {
            (Array.TrueForAll(all, other => other == one || joined(one, other)) ? everywhere : rest).Add(one);
            if (rest.Count > Most) return null;
        }

        Dictionary<int, HashSet<int>> neighbours =
            rest.ToDictionary(one => one, one => rest.Where(other => other != one && joined(one, other)).ToHashSet());
        List<int[]> cliques = [];
        return Extend([.. everywhere], [.. rest], []) ? cliques : null;

        bool Extend(List<int> clique, HashSet<int> candidates, HashSet<int> done)
        {
            if (candidates.Count == 0 && done.Count == 0)
            {
                cliques.Add([.. clique]);
                return cliques.Count <= Most;
            }

            int pivot = candidates.Concat(done).MaxBy(node => candidates.Count(neighbours[node].Contains));
            foreach (int node in candidates.Where(node => !neighbours[pivot].Contains(node)).Order().ToArray())
            {
                clique.Add(node);
                bool goesOn = Extend(clique, [.. candidates.Where(neighbours[node].Contains)], [.. done.Where(neighbours[node].Contains)]);
                clique.RemoveAt(clique.Count - 1);
                if (!goesOn) return false;
                candidates.Remove(node);
                done.Add(node);
            }

            return true;
        }
    }
}
