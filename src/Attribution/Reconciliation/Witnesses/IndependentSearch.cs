using System.Numerics;

namespace Attribution;

/// <summary>
/// The largest number of nodes of a graph of which no two are joined: exact, by branching on the node with the most neighbours, with
/// nodes that have at most one taken at once, and circles counted (Fomin, Grandoni and Kratsch 2009,
/// https://doi.org/10.1145/1552285.1552286, in its simplest form).
/// </summary>
internal sealed class IndependentSearch
{
    /// <summary>The most nodes of a graph that is searched.</summary>
    public const int MostNodes = 2_000;

    private const int Bits = 64;

    private readonly ulong[][] _joined;
    private readonly int _words;
    private long _left;
    private int _best;

    private IndependentSearch(ulong[][] joined, long work)
    {
        _joined = joined;
        _words = WordsOf(joined.Length);
        _left = work;
    }

    /// <summary>The number; null where finding it would be more work than allowed.</summary>
    /// <param name="joined">For each node its neighbours as bits, without itself.</param>
    /// <param name="work">The most nodes looked at, in all branches together; what is used is taken from it.</param>
    public static int? Of(ulong[][] joined, ref long work)
    {
        IndependentSearch search = new(joined, work);
        ulong[] all = new ulong[search._words];
        int[] degrees = new int[joined.Length];
        for (int node = 0; node < joined.Length; node++)
        {
            all[node / Bits] |= 1UL << (node % Bits);
            foreach (ulong word in joined[node]) degrees[node] += BitOperations.PopCount(word);
        }

        search.Branch(all, degrees, 0);
        work = Math.Max(0, search._left);
        return search._left < 0 ? null : search._best;
    }

    /// <summary>How many numbers of 64 bits hold a set of nodes.</summary>
    public static int WordsOf(int nodes) => (nodes + Bits - 1) / Bits;

    private void Branch(ulong[] among, int[] degrees, int taken)
    {
        Stop.IfAsked();
        taken += Reduce(among, degrees);
        int count = 0, most = -1;
        for (int word = 0; word < _words; word++)
        {
            for (ulong left = among[word]; left != 0; left &= left - 1)
            {
                int node = (word * Bits) + BitOperations.TrailingZeroCount(left);
                count++;
                if (most < 0 || degrees[node] > degrees[most]) most = node;
            }
        }

        _left -= count + 1;
        _best = Math.Max(_best, taken);
        if (count == 0 || _left < 0) return;
        if (degrees[most] == 2)
        {
            _best = Math.Max(_best, taken + OfCircles(among));
            return;
        }

        if (taken + MostOf(among) <= _best) return;
        ulong[] with = [.. among], without = [.. among];
        int[] degreesWith = [.. degrees], degreesWithout = [.. degrees];
        Take(most, with, degreesWith);
        Branch(with, degreesWith, taken + 1);
        Remove(most, without, degreesWithout);
        Branch(without, degreesWithout, taken);
    }

    /// <summary>Takes each node that has at most one neighbour left: no other choice is better. How many were taken.</summary>
    private int Reduce(ulong[] among, int[] degrees)
    {
        int taken = 0;
        for (bool goesOn = true; goesOn;)
        {
            goesOn = false;
            for (int word = 0; word < _words; word++)
            {
                for (ulong left = among[word]; left != 0; left &= left - 1)
                {
                    int node = (word * Bits) + BitOperations.TrailingZeroCount(left);
                    if (degrees[node] > 1 || (among[word] & (1UL << (node % Bits))) == 0) continue;
                    Take(node, among, degrees);
                    taken++;
                    goesOn = true;
                }
            }
        }

        return taken;
    }

    private void Take(int node, ulong[] among, int[] degrees)
    {
        for (int word = 0; word < _words; word++)
        {
            for (ulong left = _joined[node][word] & among[word]; left != 0; left &= left - 1)
            {
                Remove((word * Bits) + BitOperations.TrailingZeroCount(left), among, degrees);
            }
        }

        Remove(node, among, degrees);
    }

    private void Remove(int node, ulong[] among, int[] degrees)
    {
        among[node / Bits] &= ~(1UL << (node % Bits));
        for (int word = 0; word < _words; word++)
        {
            for (ulong left = _joined[node][word] & among[word]; left != 0; left &= left - 1)
            {
                degrees[(word * Bits) + BitOperations.TrailingZeroCount(left)]--;
            }
        }
    }

    /// <summary>Of nodes that each have two neighbours: of each circle half, rounded down.</summary>
    private int OfCircles(ulong[] among)
    {
        ulong[] left = [.. among];
        int taken = 0;
        for (int word = 0; word < _words; word++)
        {
            while (left[word] != 0)
            {
                int length = 0, next = (word * Bits) + BitOperations.TrailingZeroCount(left[word]);
                while (next >= 0)
                {
                    length++;
                    left[next / Bits] &= ~(1UL << (next % Bits));
                    next = NeighbourIn(left, next);
                }

                taken += length / 2;
            }
        }

        return taken;
    }

    private int NeighbourIn(ulong[] among, int node)
    {
        for (int word = 0; word < _words; word++)
        {
            ulong both = _joined[node][word] & among[word];
            if (both != 0) return (word * Bits) + BitOperations.TrailingZeroCount(both);
        }

        return -1;
    }

    /// <summary>
    /// No more than one of each set of nodes that are all joined can be taken: the number of such sets that hold all nodes.
    /// </summary>
    private int MostOf(ulong[] among)
    {
        ulong[] left = [.. among], common = new ulong[_words];
        int sets = 0;
        for (int word = 0; word < _words; word++)
        {
            while (left[word] != 0)
            {
                int node = (word * Bits) + BitOperations.TrailingZeroCount(left[word]);
                left.CopyTo(common, 0);
                while (node >= 0)
                {
                    left[node / Bits] &= ~(1UL << (node % Bits));
                    int next = -1;
                    for (int each = 0; each < _words; each++)
                    {
                        common[each] &= _joined[node][each];
                        if (next < 0 && common[each] != 0) next = (each * Bits) + BitOperations.TrailingZeroCount(common[each]);
                    }

                    node = next;
                }

                sets++;
            }
        }

        return sets;
    }
}
