namespace Attribution;

/// <content>Sets that have members in common, as a graph.</content>
internal sealed partial class SetMembers
{
    /// <summary>Some sets, parted so that no two of different parts have a member in common.</summary>
    public IEnumerable<int[]> Parts(int[] among)
    {
        Count(among);
        FindHolders(among);
        int[] above = new int[_sets.Count];
        foreach (int set in among) above[set] = set;
        foreach (int set in among)
        {
            Stop.IfAsked();
            foreach (int member in _sets[set])
            {
                // The first that has it stands for all that do.
                if (_counts[member] > 1) Join(set, _holders[_first[member]]);
            }

            _sharing?.Visit(set, other =>
            {
                if (_isAmong[other]) Join(set, other);
                return false;
            });
        }

        return [.. among.GroupBy(Top).Select(part => part.ToArray())];

        void Join(int one, int other) => above[Top(one)] = Top(other);

        int Top(int set)
        {
            while (above[set] != set) set = above[set] = above[above[set]];
            return set;
        }
    }

    /// <summary>For each set of a part those with which it has a member in common, as bits by their places in it.</summary>
    public ulong[][] Joined(int[] part)
    {
        int words = IndependentSearch.WordsOf(part.Length);
        ulong[][] joined = new ulong[part.Length][];
        ulong[] holders = new ulong[words];
        for (int i = 0; i < part.Length; i++)
        {
            joined[i] = new ulong[words];
            _placeOf[part[i]] = i;
        }

        for (int i = 0; i < part.Length; i++)
        {
            Stop.IfAsked();
            foreach (int member in _sets[part[i]])
            {
                // Each member once: with the first set that has it.
                if (_counts[member] < 2 || _holders[_first[member]] != part[i]) continue;
                Array.Clear(holders);
                foreach (int set in HoldersOf(member)) Add(holders, _placeOf[set]);
                foreach (int set in HoldersOf(member))
                {
                    ulong[] own = joined[_placeOf[set]];
                    for (int word = 0; word < words; word++) own[word] |= holders[word];
                }
            }

            _sharing?.Visit(part[i], other =>
            {
                if (_isAmong[other]) Add(joined[i], _placeOf[other]);
                return false;
            });
        }

        for (int i = 0; i < part.Length; i++) joined[i][i / 64] &= ~(1UL << (i % 64));
        return joined;

        static void Add(ulong[] set, int place) => set[place / 64] |= 1UL << (place % 64);
    }

    /// <summary>How many sets are taken where those that overlap the fewest others come first: no more than can be taken.</summary>
    public int Greedy(int[] part)
    {
        int[] degrees = Array.ConvertAll(part, Degree);
        int count = 0;
        _round++;
        foreach (int i in Enumerable.Range(0, part.Length).OrderBy(i => degrees[i]))
        {
            int set = part[i];
            if (HasTaken(set) || _sharing?.Visit(set, _wasTaken) == true) continue;
            foreach (int member in _sets[set]) _rounds[member] = _round;
            _isTaken[set] = true;
            count++;
        }

        return count;

        bool HasTaken(int set)
        {
            foreach (int member in _sets[set])
            {
                if (_rounds[member] == _round) return true;
            }

            return false;
        }
    }

    /// <summary>With how few members all sets of a part have one of them, roughly: no more sets than those can be taken.</summary>
    public int Cover(int[] part)
    {
        HashSet<int> left = [.. part];
        int count = 0;
        foreach (int set in part)
        {
            if (!left.Remove(set)) continue;
            count++;
            int before = left.Count, widest = -1;
            foreach (int member in _sets[set])
            {
                if (widest < 0 || _counts[member] > _counts[widest]) widest = member;
            }

            foreach (int other in widest < 0 ? [] : HoldersOf(widest)) left.Remove(other);
            if (left.Count == before) _sharing?.Visit(set, left.Remove);
        }

        return count;
    }

    // How many others it overlaps.
    private int Degree(int set)
    {
        Stop.IfAsked();
        _seenBy = _seenBy.Length == 0 ? new int[_sets.Count] : _seenBy;
        int degree = 0;
        _seenBy[set] = set + 1;
        foreach (int member in _sets[set])
        {
            foreach (int other in HoldersOf(member)) See(other);
        }

        _sharing?.Visit(set, See);
        return degree;

        bool See(int other)
        {
            if (_seenBy[other] == set + 1 || (_sharing is not null && !_isAmong[other])) return false;
            _seenBy[other] = set + 1;
            degree++;
            return false;
        }
    }

    private ReadOnlySpan<int> HoldersOf(int member) => _holders.AsSpan(_first[member], _counts[member]);

    /// <summary>Puts the sets that have a member side by side.</summary>
    private void FindHolders(int[] among)
    {
        _holders = new int[among.Sum(set => _sets[set].Length)];
        for (int member = 0, end = 0; member < _members; member++) _first[member] = end += _counts[member];
        for (int i = among.Length - 1; i >= 0; i--)
        {
            foreach (int member in _sets[among[i]]) _holders[--_first[member]] = among[i];
        }
    }
}
