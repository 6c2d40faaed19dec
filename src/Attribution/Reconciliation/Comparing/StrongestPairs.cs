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
    private readonly Dictionary<(PairRelation, PairReason, PairBasis, bool IsOneScope), (Kept Across, Kept Within, Kept Other)> _kinds = [];
    // Most pairs are of the kind of the pair before.
    private (PairRelation, PairReason, PairBasis, bool)? _lastKind;
    private (Kept Across, Kept Within, Kept Other) _last;
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
        var kind = (relation, reason, ground.Basis, _table.AreOfOneScope(i, j));
        bool isConflict = relation is PairRelation.Contradicts or PairRelation.Disagrees;
        (Kept Across, Kept Within, Kept Other) kept = _last;
        if (kind != _lastKind && !_kinds.TryGetValue(kind, out kept))
        {
            int most = isConflict ? MostConflicts : MostOthers;
            kept = (new(most), new(most), new(most));
            _kinds.Add(kind, kept);
        }

        (_lastKind, _last) = (kind, kept);
        if (ground.Basis == PairBasis.SameQuantity || isConflict) Widen(i, j);
        long strength = _sides.Strength(i, j);
        if (kept.Across.Takes(strength) && _sides.Across(i, j) is { } across) kept.Across.Add(strength, across);
        if (kept.Within.Takes(strength) && _sides.Within(i, j) is { } within) kept.Within.Add(strength, within);
        if (kept.Other.Takes(strength) && _sides.Outranked(i, j) is { } other) kept.Other.Add(strength, other);
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
            .. _kinds.Values.SelectMany(kept => (IEnumerable<(int, int)>)[.. kept.Across.Pairs, .. kept.Within.Pairs, .. kept.Other.Pairs]),
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

    /// <summary>The strongest so many pairs; of those that are equally strong the first.</summary>
    private sealed class Kept(int most)
    {
        private readonly PriorityQueue<(int, int), (long Strength, long Order)> _pairs = new();
        private long _added;

        public IEnumerable<(int, int)> Pairs => _pairs.UnorderedItems.Select(item => item.Element);

        public bool Takes(long strength) =>
            _pairs.Count < most || (_pairs.TryPeek(out _, out (long Strength, long Order) least) && strength > least.Strength);

        public void Add(long strength, (int, int) pair)
        {
            _pairs.Enqueue(pair, (strength, -_added++));
            if (_pairs.Count > most) _pairs.Dequeue();
        }
    }
}
