using System.Collections.Immutable;
using System.Runtime.CompilerServices;

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
    private readonly Kept?[]?[] _kinds = new Kept?[]?[PairKind.Outcomes];

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
            Stop.IfAsked(i);
            if (sides.IsSeveral(i)) strongest.Weigh(i, i);
            strongest.WeighLater(i);
        }

        return strongest.All();
    }

    /// <summary>Weighs the pairs of an answer with all later ones: what is known of them is not looked up again.</summary>
    /// <remarks>It is asked for millions of pairs in its first second, before the runtime would look at it again.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WeighLater(int i)
    {
        ReadOnlySpan<uint> known = _table.KnownOf(i);
        ReadOnlySpan<int> places = _table.Places;
        bool isAlone = !_sides.MayShareVoice(i);
        (double lowest, double highest) = _sides.Figures[i];
        int voices = _sides.Voices[i];
        for (int j = i + 1; j < _sides.Count; j++)
        {
            uint verdict = known.IsEmpty ? 0 : known[places[j] - places[i] - 1];
            if (verdict == 0 || PairVerdict.IsPackedFar(verdict))
            {
                Stop.IfAsked(j - i);
                Weigh(i, j);
                continue;
            }

            int kind = PairVerdict.KindOf(verdict, _table.Vacuous[i] || _table.Vacuous[j]);
            if (kind != _lastKind) TurnTo(kind);
            if (_last.MayWiden)
            {
                (double low, double high) = _sides.Figures[j];
                Widen(i, j, Math.Min(lowest, low), Math.Max(highest, high));
            }

            int others = _sides.Voices[j];
            long strength = ((long)Math.Min(voices, others) << PairSides.Weight) + voices + others;
            if (!isAlone || _last.Across.Takes(strength)) Keep(i, j, strength);
        }
    }

    private void Weigh(int i, int j)
    {
        int kind = _table.KindOf(i, j);
        if (kind != _lastKind) TurnTo(kind);
        if (_last.MayWiden)
        {
            ((double lowest, double highest), (double low, double high)) = (_sides.Figures[i], _sides.Figures[j]);
            Widen(i, j, Math.Min(lowest, low), Math.Max(highest, high));
        }

        Keep(i, j, _sides.Strength(i, j));
    }

    private void TurnTo(int kind)
    {
        Kept?[] alike = _kinds[PairKind.OutcomeOf(kind)] ??= new Kept?[PairKind.Grounds];
        (_lastKind, _last) = (kind, alike[PairKind.GroundOf(kind)] ??= new(kind));
    }

    private void Keep(int i, int j, long strength)
    {
        if (_last.Across.Takes(strength) && _sides.Across(i, j) is { } across) _last.Across.Add(strength, across);
        if (_last.Within.Takes(strength) && _sides.Within(i, j) is { } within) _last.Within.Add(strength, within);
        if (_last.Other.Takes(strength) && _sides.Outranked(i, j) is { } other) _last.Other.Add(strength, other);
    }

    /// <summary>Remembers the pair whose figures are the farthest apart as a ratio, and that with the lowest.</summary>
    private void Widen(int i, int j, double low, double high)
    {
        // Of what is no figure, or is not used, neither is a number, and no comparison is true.
        if (low < _lowest.Ratio) _lowest = (low, i, j);
        if (low > 0 && high / low > _widest.Ratio) _widest = (high / low, i, j);
    }

    /// <summary>The pairs that are kept, in ordinal order of the ids.</summary>
    private ImmutableArray<Judgement> All()
    {
        HashSet<(int One, int Other)> pairs =
        [
            .. _kinds.OfType<Kept?[]>().SelectMany(kinds => kinds.OfType<Kept>()).SelectMany(kept => kept.Pairs),
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
    private sealed class Kept(int kind)
    {
        /// <summary>Whether the figures of such pairs are told by how far they lie apart.</summary>
        public bool MayWiden { get; } = PairKind.BasisOf(kind) == PairBasis.SameQuantity || PairKind.IsConflict(kind);

        public Strongest Across { get; } = new(Most(kind));

        public Strongest Within { get; } = new(Most(kind));

        public Strongest Other { get; } = new(Most(kind));

        public IEnumerable<(int One, int Other)> Pairs => [.. Across.Pairs, .. Within.Pairs, .. Other.Pairs];

        private static int Most(int kind) => PairKind.IsConflict(kind) ? MostConflicts : MostOthers;
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
