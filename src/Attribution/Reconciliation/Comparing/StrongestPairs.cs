using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Judges each two different answers on a topic and keeps the strongest pairs of each kind: conflicts in which most voices stand, and of
/// every relation, reason and ground examples across voices, where they can be had of independent witnesses, and within one voice. What a
/// verdict asks is whether there is such a pair, so that it is the same as if all were kept.
/// </summary>
internal sealed class StrongestPairs
{
    /// <summary>The most conflicts, and the most other pairs, of one kind that are kept.</summary>
    private const int MostConflicts = 200, MostOthers = 20;

    private readonly PairTable _table;
    private readonly PairSides _sides;
    private readonly Dictionary<int, Kept> _kinds = [];

    // Most pairs are of the kind of the pair before.
    private int _lastKind = -1;
    private Kept _last = new(0);
    private (double Ratio, int One, int Other) _widest = (0, -1, -1), _lowest = (double.PositiveInfinity, -1, -1);

    private StrongestPairs(PairTable table, PairSides sides) => (_table, _sides) = (table, sides);

    /// <param name="table">One statement of each group of those that are alike.</param>
    /// <param name="sides">The groups.</param>
    public static ImmutableArray<Judgement> Of(PairTable table, PairSides sides)
    {
        StrongestPairs strongest = new(table, sides);
        for (int i = 0; i < sides.Count; i++)
        {
            for (int j = sides.IsSeveral(i) ? i : i + 1; j < sides.Count; j++)
            {
                Stop.IfAsked(j - i);
                strongest.Weigh(i, j);
            }
        }

        return strongest.All();
    }

    private void Weigh(int i, int j)
    {
        (Comparability ground, PairRelation relation, PairReason reason) = _table.Relate(i, j);
        bool isConflict = relation is PairRelation.Contradicts or PairRelation.Disagrees;
        int kind = ((int)relation << 16) | ((int)reason << 8) | ((int)ground.Basis << 1) | (_table.AreOfOneScope(i, j) ? 1 : 0);
        if (kind != _lastKind)
        {
            if (!_kinds.TryGetValue(kind, out Kept? kept)) _kinds.Add(kind, kept = new(isConflict ? MostConflicts : MostOthers));
            (_lastKind, _last) = (kind, kept);
        }

        if (ground.Basis == PairBasis.SameQuantity || isConflict) Widen(i, j);
        long strength = _sides.Strength(i, j);
        if (_last.Across.Takes(strength) && _sides.Across(i, j) is { } across) _last.Across.Add(strength, across);
        if (_last.Within.Takes(strength) && _sides.Within(i, j) is { } within) _last.Within.Add(strength, within);
        if (_last.Other.Takes(strength) && _sides.Outranked(i, j) is { } other) _last.Other.Add(strength, other);
    }

    /// <summary>Remembers the pair whose figures are the farthest apart as a ratio, and that with the lowest.</summary>
    private void Widen(int i, int j)
    {
        if (!_sides.AreUsedFigures(i, j)) return;
        (double low, double high) = (Math.Min(_sides.Low(i), _sides.Low(j)), Math.Max(_sides.High(i), _sides.High(j)));
        if (low < _lowest.Ratio) _lowest = (low, i, j);
        if (low > 0 && high / low > _widest.Ratio) _widest = (high / low, i, j);
    }

    /// <summary>The pairs that are kept, in ordinal order of the ids.</summary>
    private ImmutableArray<Judgement> All()
    {
        HashSet<(int One, int Other)> pairs =
        [
            .. _kinds.Values.SelectMany(kept => kept.Pairs),
        ];
        foreach ((_, int one, int other) in new[] { _widest, _lowest })
        {
            if (one >= 0 && _sides.AnyUsed(one, other) is { } extreme) pairs.Add(extreme);
        }

        return
        [
            .. pairs
                .Select(pair => pair.One < pair.Other ? pair : (One: pair.Other, Other: pair.One))
                .Distinct()
                .Order()
                .Select(pair => _table.Judge(_sides.GroupOf(pair.One), _sides.GroupOf(pair.Other), _sides[pair.One], _sides[pair.Other])),
        ];
    }

    /// <summary>The strongest pairs of one kind.</summary>
    private sealed class Kept(int most)
    {
        public Strongest Across { get; } = new(most);

        public Strongest Within { get; } = new(most);

        public Strongest Other { get; } = new(most);

        public IEnumerable<(int One, int Other)> Pairs => [.. Across.Pairs, .. Within.Pairs, .. Other.Pairs];
    }

    /// <summary>The strongest so many pairs; of those that are equally strong the first.</summary>
    private sealed class Strongest(int most)
    {
        private readonly PriorityQueue<(int, int), (long Strength, long Order)> _pairs = new();
        private long _added;
        private long _least = most > 0 ? -1 : long.MaxValue;

        public IEnumerable<(int, int)> Pairs => _pairs.UnorderedItems.Select(item => item.Element);

        public bool Takes(long strength) => strength > _least;

        public void Add(long strength, (int, int) pair)
        {
            _pairs.Enqueue(pair, (strength, -_added++));
            if (_pairs.Count > most) _pairs.Dequeue();
            if (_pairs.Count == most && _pairs.TryPeek(out _, out (long Strength, long Order) least)) _least = least.Strength;
        }
    }
}
