using System.Numerics;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>The largest number of sets of numbers of which no two have a member in common.</summary>
internal static class IndependentSets
{
    /// <summary>Above so many sets that overlap others the search is greedy, and may find less than the largest number.</summary>
    private const int ExactLimit = 20;

    /// <param name="sets">The sets, each without repetition, of numbers from 0.</param>
    public static int Largest(IReadOnlyList<int[]> sets)
    {
        if (AreApart(sets)) return sets.Count;
        int[][] minimal = Minimal(sets);
        Dictionary<int, List<int>> having = Having(minimal);
        int[][] entangled = [.. minimal.Where(set => Array.Exists(set, member => having[member].Count > 1))];
        int apart = minimal.Length - entangled.Length;
        return apart + (entangled.Length <= ExactLimit ? Search(entangled) : Greedy(entangled));
    }

    /// <summary>Whether two sets have a member in common.</summary>
    public static bool Overlap(int[] one, int[] other)
    {
        if ((long)one.Length * other.Length > 4096)
        {
            return one.Length < other.Length ? new HashSet<int>(other).Overlaps(one) : new HashSet<int>(one).Overlaps(other);
        }

        foreach (int member in one)
        {
            if (other.AsSpan().Contains(member)) return true;
        }

        return false;
    }

    private static bool AreApart(IReadOnlyList<int[]> sets)
    {
        HashSet<int> all = [];
        foreach (int[] set in sets)
        {
            foreach (int member in set)
            {
                if (!all.Add(member)) return false;
            }
        }

        return true;
    }

    /// <summary>Without the sets that contain another: any choice with such a set is as large with the smaller one in its place.</summary>
    private static int[][] Minimal(IReadOnlyList<int[]> sets)
    {
        Dictionary<int, int> frequency = [];
        foreach (int member in sets.SelectMany(set => set)) CollectionsMarshal.GetValueRefOrAddDefault(frequency, member, out _)++;

        // Each kept set is looked for under its rarest member alone.
        Dictionary<int, List<int[]>> byRarest = [];
        List<int[]> minimal = [];
        foreach (int[] set in sets.OrderBy(set => set.Length))
        {
            Stop.IfAsked();
            HashSet<int> members = [.. set];
            bool containsAnother = set.Length == 0
                ? minimal.Count > 0
                : Array.Exists(set, member => byRarest.TryGetValue(member, out List<int[]>? kept) && kept.Exists(members.IsSupersetOf));
            if (containsAnother) continue;
            minimal.Add(set);
            if (set.Length == 0) continue;
            int rarest = set.MinBy(member => frequency[member]);
            if (byRarest.TryGetValue(rarest, out List<int[]>? others)) others.Add(set);
            else byRarest.Add(rarest, [set]);
        }

        return [.. minimal];
    }

    /// <summary>For each member the positions of the sets that have it.</summary>
    private static Dictionary<int, List<int>> Having(int[][] sets)
    {
        Dictionary<int, List<int>> having = [];
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (int member in sets[i])
            {
                if (having.TryGetValue(member, out List<int>? those)) those.Add(i);
                else having.Add(member, [i]);
            }
        }

        return having;
    }

    /// <summary>Tries every choice, each set as a bit.</summary>
    private static int Search(int[][] sets)
    {
        uint[] overlapping = new uint[sets.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = 0; j < sets.Length; j++)
            {
                if (i == j || Overlap(sets[i], sets[j])) overlapping[i] |= 1u << j;
            }
        }

        return Among(sets.Length == 0 ? 0 : uint.MaxValue >> (32 - sets.Length));

        int Among(uint left)
        {
            if (left == 0) return 0;
            int first = BitOperations.TrailingZeroCount(left);
            int with = 1 + Among(left & ~overlapping[first]);
            uint others = left & ~(1u << first);
            return (others & overlapping[first]) != 0 ? Math.Max(with, Among(others)) : with;
        }
    }

    private static int Greedy(int[][] sets)
    {
        Dictionary<int, List<int>> having = Having(sets);
        int[] seenBy = new int[sets.Length];
        Array.Fill(seenBy, -1);
        int count = 0;
        HashSet<int> taken = [];
        foreach (int[] set in sets.Select((set, i) => (Set: set, Degree: Degree(i))).OrderBy(each => each.Degree).Select(each => each.Set))
        {
            if (Array.Exists(set, taken.Contains)) continue;
            taken.UnionWith(set);
            count++;
        }

        return count;

        // How many sets it overlaps, itself included.
        int Degree(int i)
        {
            Stop.IfAsked();
            int degree = 0;
            foreach (int other in sets[i].SelectMany(member => having[member]))
            {
                if (seenBy[other] == i) continue;
                seenBy[other] = i;
                degree++;
            }

            return degree;
        }
    }
}
