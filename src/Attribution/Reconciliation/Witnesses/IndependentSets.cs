using System.Buffers;
using System.Numerics;

namespace Attribution;

/// <summary>The largest number of sets of numbers of which no two have a member in common.</summary>
internal static class IndependentSets
{
    /// <summary>Above so many sets that overlap others the search is greedy, and may find less than the largest number.</summary>
    private const int ExactLimit = 20;

    /// <param name="sets">The sets, each without repetition, of numbers from 0.</param>
    public static int Largest(IReadOnlyList<int[]> sets)
    {
        int most = -1;
        foreach (int[] set in sets)
        {
            foreach (int member in set) most = Math.Max(most, member);
        }

        using Members members = new(most + 1);
        if (members.CountUntilShared(sets)) return sets.Count;
        int[][] minimal = members.Minimal(sets);
        members.Count(minimal);
        int[][] entangled = [.. minimal.Where(members.IsEntangled)];
        int apart = minimal.Length - entangled.Length;
        return apart + (entangled.Length <= ExactLimit ? Search(entangled) : members.Greedy(entangled));
    }

    /// <summary>Whether two sets have a member in common.</summary>
    /// <param name="one">A set in ascending order.</param>
    /// <param name="other">Another.</param>
    public static bool Overlap(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        int i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) return true;
            if (one[i] < other[j]) i++;
            else j++;
        }

        return false;
    }

    /// <summary>Tries every choice, each set as a bit.</summary>
    private static int Search(int[][] sets)
    {
        int[][] sorted = Array.ConvertAll<int[], int[]>(sets, set => [.. set.Order()]);
        uint[] overlapping = new uint[sets.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = 0; j < sets.Length; j++)
            {
                if (i == j || Overlap(sorted[i], sorted[j])) overlapping[i] |= 1u << j;
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

    /// <summary>What is noted of each member, in arrays that are lent: there can be hundreds of thousands of members.</summary>
    private sealed class Members(int members) : IDisposable
    {
        private readonly int[] _counts = Rent(members), _rounds = Rent(members), _first = Rent(members);

        public void Dispose()
        {
            ArrayPool<int>.Shared.Return(_counts);
            ArrayPool<int>.Shared.Return(_rounds);
            ArrayPool<int>.Shared.Return(_first);
        }

        /// <summary>Counts how many sets have each member, up to one that two have; whether there is none.</summary>
        public bool CountUntilShared(IReadOnlyList<int[]> sets)
        {
            foreach (int[] set in sets)
            {
                foreach (int member in set)
                {
                    if (_counts[member]++ > 0) return false;
                }
            }

            return true;
        }

        /// <summary>Counts how many sets have each member.</summary>
        public void Count(IReadOnlyList<int[]> sets)
        {
            Array.Clear(_counts, 0, members);
            foreach (int[] set in sets)
            {
                foreach (int member in set) _counts[member]++;
            }
        }

        /// <summary>Whether another of the sets that were counted has a member of one.</summary>
        public bool IsEntangled(int[] set) => Has(set, _counts, 1);

        /// <summary>Without the sets that contain another: with the smaller one in its place any choice is as large.</summary>
        public int[][] Minimal(IReadOnlyList<int[]> sets)
        {
            Count(sets);
            List<int[]> minimal = [];

            // Each kept set is looked for under its rarest member alone: from the last with that member, plus one, to the one before.
            List<int> before = [];
            int round = 0;
            foreach (int[] set in sets.OrderBy(set => set.Length))
            {
                Stop.IfAsked();
                round++;
                foreach (int member in set) _rounds[member] = round;
                if (set.Length == 0 ? minimal.Count > 0 : HasAnother(set)) continue;
                int rarest = Rarest(set);
                before.Add(rarest < 0 ? 0 : _first[rarest]);
                minimal.Add(set);
                if (rarest >= 0) _first[rarest] = minimal.Count;
            }

            return [.. minimal];

            bool HasAnother(int[] set)
            {
                foreach (int member in set)
                {
                    for (int kept = _first[member]; kept > 0; kept = before[kept - 1])
                    {
                        if (IsWithin(minimal[kept - 1])) return true;
                    }
                }

                return false;
            }

            bool IsWithin(int[] kept)
            {
                foreach (int member in kept)
                {
                    if (_rounds[member] != round) return false;
                }

                return true;
            }
        }

        private int Rarest(int[] set)
        {
            int rarest = -1;
            foreach (int member in set)
            {
                if (rarest < 0 || _counts[member] < _counts[rarest]) rarest = member;
            }

            return rarest;
        }

        /// <summary>Takes the sets that overlap the fewest others first.</summary>
        public int Greedy(int[][] sets)
        {
            Count(sets);
            Array.Clear(_rounds, 0, members);
            int[] ends = _first, having = ArrayPool<int>.Shared.Rent(sets.Sum(set => set.Length));
            for (int member = 0, end = 0; member < members; member++) ends[member] = end += _counts[member];
            for (int i = 0; i < sets.Length; i++)
            {
                foreach (int member in sets[i]) having[--ends[member]] = i;
            }

            int[] seenBy = new int[sets.Length];
            Array.Fill(seenBy, -1);
            int[] degrees = new int[sets.Length];
            for (int i = 0; i < degrees.Length; i++) degrees[i] = Degree(i);
            ArrayPool<int>.Shared.Return(having);
            int count = 0;
            foreach (int i in Enumerable.Range(0, sets.Length).OrderBy(i => degrees[i]))
            {
                if (Has(sets[i], _rounds, 0)) continue;
                foreach (int member in sets[i]) _rounds[member] = 1;
                count++;
            }

            return count;

            // How many sets it overlaps, itself included.
            int Degree(int i)
            {
                Stop.IfAsked();
                int degree = 0;
                foreach (int member in sets[i])
                {
                    for (int place = ends[member]; place < ends[member] + _counts[member]; place++)
                    {
                        int other = having[place];
                        if (seenBy[other] == i) continue;
                        seenBy[other] = i;
                        degree++;
                    }
                }

                return degree;
            }
        }

        /// <summary>Whether a member of a set is noted with more than a number.</summary>
        private static bool Has(int[] set, int[] notes, int most)
        {
            foreach (int member in set)
            {
                if (notes[member] > most) return true;
            }

            return false;
        }

        private static int[] Rent(int members)
        {
            int[] rented = ArrayPool<int>.Shared.Rent(Math.Max(members, 1));
            Array.Clear(rented, 0, members);
            return rented;
        }
    }
}
