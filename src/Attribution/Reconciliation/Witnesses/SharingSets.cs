namespace Attribution;

/// <summary>Which of many sets have a tie of <see cref="SharedPairs"/> in common: those of which two claims share data.</summary>
internal sealed class SharingSets
{
    private readonly SharedPairs _pairs;
    private readonly int[][] _nodes;

    // Per claim the set that has it, plus one; 0 for none.
    private readonly int[] _setOf;

    /// <param name="pairs">Which claims share data.</param>
    /// <param name="nodes">For each set the numbers of its claims that share data.</param>
    public SharingSets(SharedPairs pairs, int[][] nodes)
    {
        (_pairs, _nodes) = (pairs, nodes);
        _setOf = new int[pairs.Count];
        for (int set = 0; set < nodes.Length; set++)
        {
            foreach (int node in nodes[set]) _setOf[node] = set + 1;
        }
    }

    /// <summary>How many such ties a set has, also with claims of none of the sets.</summary>
    public int CountOf(int set)
    {
        int count = 0, within = 0;
        foreach (int node in _nodes[set])
        {
            count += _pairs.CountOf(node);
            if (_nodes[set].Length == 1) break;
            foreach (int other in _nodes[set]) within += other < node && _pairs.Share(node, other) ? 1 : 0;
        }

        // A tie within the set is counted from either end.
        return count - within;
    }

    /// <summary>Whether a set has all such ties of another.</summary>
    /// <param name="small">The other.</param>
    /// <param name="large">The set.</param>
    public bool IsWithin(int small, int large) => CountOf(small) is var count && (count == 0 || count == CountBetween(small, large));

    /// <summary>Hands out the other sets with which a set has a tie in common, some several times, until there is no need.</summary>
    /// <param name="set">The set.</param>
    /// <param name="take">Takes the number of another; whether there is no need of more.</param>
    /// <returns>Whether there was no need of more.</returns>
    public bool Visit(int set, Func<int, bool> take)
    {
        foreach (int node in _nodes[set])
        {
            foreach (int sharer in _pairs.SharersOf(node))
            {
                int other = _setOf[sharer] - 1;
                if (other >= 0 && other != set && take(other)) return true;
            }
        }

        return false;
    }

    private int CountBetween(int one, int other)
    {
        int count = 0;
        foreach (int mine in _nodes[one])
        {
            foreach (int theirs in _nodes[other]) count += _pairs.Share(mine, theirs) ? 1 : 0;
        }

        return count;
    }
}
