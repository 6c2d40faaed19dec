using System.Numerics;

namespace Attribution;

/// <summary>The maximal cliques of a small graph.</summary>
internal static class Cliques
{
    /// <summary>
    /// The most cliques that are found, and the most nodes not joined to all others: the number of cliques can grow exponentially.
    /// </summary>
    private const int Most = 200;

    /// <summary>The most nodes of which a set is the bits of a number.</summary>
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

    private static List<int[]>? Many(int[] everywhere, List<int> rest, Func<int, int, bool> joined)
    {
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
