using System.Numerics;

namespace Attribution;

/// <summary>The maximal cliques of a small graph.</summary>
internal static class Cliques
{
    /// <summary>
    /// The most cliques that are found, and the most nodes not joined to all others: the number of cliques can grow exponentially.
    /// </summary>
    private const int Most = 200;

    /// <summary>The most nodes of which a set is the bits of one number.</summary>
    private const int Bits = 64;

    /// <summary>
    /// Every maximal set of nodes that are all joined, by Bron and Kerbosch with the pivot of Tomita et al. (2006,
    /// https://doi.org/10.1016/j.tcs.2006.06.015); null where there are more than 200 of them, or more than 200 nodes that are not joined
    /// to all others.
    /// </summary>
    /// <param name="count">The number of nodes.</param>
    /// <param name="joined">Whether two different nodes are joined.</param>
    public static List<int[]>? Maximal(int count, Func<int, int, bool> joined)
    {
        if (count is > 0 and <= Bits) return Few(count, joined);
        List<int> everywhere = [], rest = [];
        for (int one = 0; one < count; one++)
        {
            (IsJoinedToAll(one) ? everywhere : rest).Add(one);
            if (rest.Count > Most) return null;
        }

        if (rest.Count == 0) return [[.. everywhere]];
        return rest.Count > Bits
            ? Many([.. everywhere], rest, joined)
            : Few(rest.Count, (one, other) => joined(rest[one], rest[other]))
                ?.ConvertAll<int[]>(clique => [.. everywhere, .. clique.Select(node => rest[node])]);

        bool IsJoinedToAll(int one)
        {
            for (int other = 0; other < count; other++)
            {
                if (other != one && !joined(one, other)) return false;
            }

            return true;
        }
    }

    /// <summary>Of up to 64 nodes, each set of them the bits of a number.</summary>
    private static List<int[]>? Few(int count, Func<int, int, bool> joined)
    {
        ulong[] neighbours = new ulong[count];
        for (int one = 0; one < count; one++)
        {
            for (int other = 0; other < one; other++)
            {
                if (!joined(one, other)) continue;
                neighbours[one] |= 1UL << other;
                neighbours[other] |= 1UL << one;
            }
        }

        // What is joined to all others is in every clique, and is not searched.
        ulong all = ulong.MaxValue >> (Bits - count), everywhere = 0;
        for (int one = 0; one < count; one++)
        {
            if ((neighbours[one] | (1UL << one)) == all) everywhere |= 1UL << one;
        }

        List<int[]> cliques = [];
        return Extend(everywhere, all & ~everywhere, 0) ? cliques : null;

        bool Extend(ulong clique, ulong candidates, ulong done)
        {
            if ((candidates | done) == 0)
            {
                int[] members = new int[BitOperations.PopCount(clique)];
                int place = 0;
                for (ulong left = clique; left != 0; left &= left - 1) members[place++] = BitOperations.TrailingZeroCount(left);
                cliques.Add(members);
                return cliques.Count <= Most;
            }

            ulong pivot = 0;
            int most = -1;
            for (ulong left = candidates | done; left != 0; left &= left - 1)
            {
                ulong joinedTo = neighbours[BitOperations.TrailingZeroCount(left)];
                int size = BitOperations.PopCount(candidates & joinedTo);
                if (size > most) (most, pivot) = (size, joinedTo);
            }

            for (ulong left = candidates & ~pivot; left != 0; left &= left - 1)
            {
                int node = BitOperations.TrailingZeroCount(left);
                if (!Extend(clique | (1UL << node), candidates & neighbours[node], done & neighbours[node])) return false;
                candidates &= ~(1UL << node);
                done |= 1UL << node;
            }

            return true;
        }
    }

    /// <summary>Of more nodes, each set of them the bits of several numbers.</summary>
    private static List<int[]>? Many(int[] everywhere, List<int> rest, Func<int, int, bool> joined)
    {
        int words = (rest.Count + Bits - 1) / Bits;
        ulong[][] neighbours = new ulong[rest.Count][];
        for (int one = 0; one < rest.Count; one++)
        {
            Stop.IfAsked();
            neighbours[one] = new ulong[words];
            for (int other = 0; other < one; other++)
            {
                if (!joined(rest[one], rest[other])) continue;
                Add(neighbours[one], other);
                Add(neighbours[other], one);
            }
        }

        List<int[]> cliques = [];
        List<(ulong[] Next, ulong[] Passed)> levels = [];
        Stack<int> clique = new(everywhere);
        ulong[] candidates = new ulong[words];
        for (int one = 0; one < rest.Count; one++) Add(candidates, one);
        return Extend(candidates, new ulong[words], 0) ? cliques : null;

        bool Extend(ulong[] candidates, ulong[] done, int level)
        {
            ulong[]? pivot = PivotOf(candidates, done);
            if (pivot is null)
            {
                cliques.Add([.. clique]);
                return cliques.Count <= Most;
            }

            if (levels.Count == level) levels.Add((new ulong[words], new ulong[words]));
            (ulong[] next, ulong[] passed) = levels[level];
            for (int word = 0; word < words; word++)
            {
                for (ulong left = candidates[word] & ~pivot[word]; left != 0; left &= left - 1)
                {
                    int node = (word * Bits) + BitOperations.TrailingZeroCount(left);
                    for (int each = 0; each < words; each++)
                    {
                        next[each] = candidates[each] & neighbours[node][each];
                        passed[each] = done[each] & neighbours[node][each];
                    }

                    clique.Push(rest[node]);
                    bool goesOn = Extend(next, passed, level + 1);
                    clique.Pop();
                    if (!goesOn) return false;
                    candidates[word] &= ~(1UL << (node % Bits));
                    Add(done, node);
                }
            }

            return true;
        }

        // The neighbours of the node that is joined to most candidates; null where there is no node.
        ulong[]? PivotOf(ulong[] candidates, ulong[] done)
        {
            ulong[]? pivot = null;
            int most = -1;
            for (int word = 0; word < words; word++)
            {
                for (ulong left = candidates[word] | done[word]; left != 0; left &= left - 1)
                {
                    ulong[] joinedTo = neighbours[(word * Bits) + BitOperations.TrailingZeroCount(left)];
                    int size = 0;
                    for (int each = 0; each < joinedTo.Length; each++) size += BitOperations.PopCount(candidates[each] & joinedTo[each]);
                    if (size > most) (most, pivot) = (size, joinedTo);
                }
            }

            return pivot;
        }

        static void Add(ulong[] set, int node) => set[node / Bits] |= 1UL << (node % Bits);
    }
}
