using System.Buffers;

namespace Attribution;

/// <summary>
/// What is noted of many sets and of each of their members, in arrays that are lent: there can be hundreds of thousands of members.
/// </summary>
/// <remarks>For one question; it is asked in the order of <see cref="IndependentSets"/>.</remarks>
internal sealed partial class SetMembers : IDisposable
{
    private readonly IReadOnlyList<int[]> _sets;
    private readonly SharingSets? _sharing;
    private readonly int _members;
    private readonly int[] _counts, _rounds, _first;

    // Of each set whether it is among those that are looked at, whether it was taken, and its place in its part.
    private readonly bool[] _isAmong, _isTaken;
    private readonly int[] _placeOf;
    private readonly Func<int, bool> _isLookedAt, _wasTaken;

    // The sets that have a member, side by side, from where _first says.
    private int[] _holders = [];
    private int[] _seenBy = [];
    private int _round;

    public SetMembers(IReadOnlyList<int[]> sets, SharingSets? sharing, int members)
    {
        (_sets, _sharing, _members) = (sets, sharing, members);
        (_counts, _rounds, _first) = (Rent(members), Rent(members), Rent(members));
        (_isAmong, _isTaken, _placeOf) = (new bool[sets.Count], new bool[sets.Count], new int[sets.Count]);
        (_isLookedAt, _wasTaken) = (set => _isAmong[set], set => _isTaken[set]);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_rounds);
        ArrayPool<int>.Shared.Return(_first);
    }

    /// <summary>Whether no two sets have a member in common.</summary>
    public bool AreAllApart()
    {
        foreach (int[] set in _sets)
        {
            foreach (int member in set)
            {
                if (_counts[member]++ > 0) return false;
            }
        }

        for (int set = 0; _sharing is not null && set < _sets.Count; set++)
        {
            if (_sharing.Visit(set, static _ => true)) return false;
        }

        return true;
    }

    /// <summary>Looks at some sets only, and counts how many of them have each member.</summary>
    public void Count(int[] among)
    {
        Array.Clear(_counts, 0, _members);
        Array.Clear(_isAmong);
        foreach (int set in among)
        {
            foreach (int member in _sets[set]) _counts[member]++;
            _isAmong[set] = true;
        }
    }

    /// <summary>Whether another of the sets that are looked at has a member of one.</summary>
    public bool IsEntangled(int set) => Has(_sets[set], _counts, 1) || _sharing?.Visit(set, _isLookedAt) == true;

    /// <summary>Without the sets that contain another: with the smaller one in its place any choice is as large.</summary>
    public int[] Minimal()
    {
        int[] all = [.. Enumerable.Range(0, _sets.Count)], lengths = Array.ConvertAll(all, LengthOf);
        Count(all);
        List<int> minimal = [], bare = [];

        // Each kept set is looked for under its rarest member alone: from the last with that member, plus one, to the one before.
        List<int> before = [];
        foreach (int set in all.OrderBy(set => lengths[set]))
        {
            Stop.IfAsked();
            _round++;
            foreach (int member in _sets[set]) _rounds[member] = _round;
            if (lengths[set] > 0 && HasAnother(set)) continue;
            int rarest = Rarest(_sets[set]);
            before.Add(rarest < 0 ? 0 : _first[rarest]);
            minimal.Add(set);
            if (rarest >= 0) _first[rarest] = minimal.Count;
            else if (lengths[set] > 0) bare.Add(set);
        }

        return [.. minimal];

        bool HasAnother(int set)
        {
            foreach (int member in _sets[set])
            {
                for (int kept = _first[member]; kept > 0; kept = before[kept - 1])
                {
                    if (IsWithin(minimal[kept - 1], set)) return true;
                }
            }

            return bare.Exists(kept => _sharing!.IsWithin(kept, set));
        }

        bool IsWithin(int kept, int set)
        {
            foreach (int member in _sets[kept])
            {
                if (_rounds[member] != _round) return false;
            }

            return _sharing?.IsWithin(kept, set) != false;
        }
    }

    private int LengthOf(int set) => _sets[set].Length + (_sharing?.CountOf(set) ?? 0);

    private int Rarest(int[] set)
    {
        int rarest = -1;
        foreach (int member in set)
        {
            if (rarest < 0 || _counts[member] < _counts[rarest]) rarest = member;
        }

        return rarest;
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
