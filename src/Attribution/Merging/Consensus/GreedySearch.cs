using System.Runtime.InteropServices;

namespace Attribution.Merging;

/// <summary>
/// Leaves out, one after the other, the value that is farthest from the mean of the rest for its uncertainty, until the rest is consistent.
/// </summary>
/// <remarks>
/// Values that are equal with equal errors are one item with a count. All items are looked at only now and then; between, those that were
/// farthest then. As long as the farthest of these is farther than the mean can have brought any other, it is the farthest of all. Mean and
/// χ² are updated step by step, and computed afresh with each look at all items and for every decision that an update leaves in doubt.
/// </remarks>
internal ref struct GreedySearch
{
    private const double TieTolerance = 1e-12;
    private const double Doubt = 1e-9;   // of χ²; updates between two looks lose far less

    private readonly MeasuredValues _values;
    private readonly int[] _sorted;   // positions of values, equal ones side by side and ascending
    private readonly List<Item> _items = [];
    private readonly List<int> _farthest = [];
    private int _count;
    private double _weight;   // Σ w, in units of 1/least error²
    private double _mean;
    private double _chiSquared;
    private double _lookedFrom;
    private double _limit;    // no item but the farthest was farther than this at the last look
    private double _least;    // the smallest scale of an item then
    private double _most;     // the largest factor by which a distance can have grown since by its scale

    public GreedySearch(MeasuredValues values)
    {
        _values = values;
        _count = values.Count;
        _sorted = new int[_count];
        (double Value, double Error, int Index)[] keys = new (double, double, int)[_count];
        for (int i = 0; i < _count; i++) keys[i] = (values.Values[i], values.Errors[i], i);
        Array.Sort(keys);
        for (int i = 0; i < _count; i++)
        {
            _sorted[i] = keys[i].Index;
            if (i > 0 && keys[i].Value == keys[i - 1].Value && keys[i].Error == keys[i - 1].Error)
            {
                CollectionsMarshal.AsSpan(_items)[^1].Left++;
            }
            else
            {
                _items.Add(new(i, keys[i].Value, keys[i].Error));
            }
        }
    }

    /// <summary>The consistent rest, or <c>default</c> where not even two agree.</summary>
    public FittedSubset Run(double significance)
    {
        bool ambiguous = false;
        Look();
        while (!IsConsistent(significance))
        {
            Stop.IfAsked();
            if (_count == 2) return default;
            (int item, bool tied) = Farthest();
            ambiguous |= tied;
            Remove(item);
        }

        int[] members = Members();
        Array.Sort(members);
        return new(_values, members, ambiguous);
    }

    private bool IsConsistent(double significance)
    {
        if (_count == 1) return true;
        if (!double.IsNaN(_chiSquared))
        {
            double low = Numerics.ChiSquared.UpperTail(_chiSquared * (1 - Doubt), _count - 1);
            double high = Numerics.ChiSquared.UpperTail(_chiSquared * (1 + Doubt), _count - 1);
            if (low < significance) return false;
            if (high >= significance && _chiSquared > 0) return true;
        }

        Look();
        return Numerics.ChiSquared.UpperTail(_chiSquared, _count - 1) >= significance;
    }

    /// <summary>Mean and χ² from all items, and the few that are farthest now.</summary>
    private void Look()
    {
        FittedSubset fit = new(_values, Members(), ambiguous: false);   // in any order
        double least = _values.LeastError / fit.StandardUncertainty;
        (_mean, _chiSquared, _weight, _lookedFrom) = (fit.Reference, fit.ChiSquared, least * least, fit.Reference);
        _items.RemoveAll(item => item.Left == 0);
        double[] distances = new double[_items.Count];
        (_least, _most) = (double.PositiveInfinity, 1);
        for (int i = 0; i < distances.Length; i++)
        {
            _least = Math.Min(_least, ScaleOf(_items[i]));
            distances[i] = DistanceOf(_items[i]);
        }

        _limit = LimitOf(distances);
        _farthest.Clear();
        for (int i = 0; i < distances.Length; i++)
        {
            if (distances[i] >= _limit) _farthest.Add(i);
        }
    }

    /// <summary>A distance that about one item in sixty-four reaches, from a sample; of few items none lies below.</summary>
    private static double LimitOf(double[] distances)
    {
        const int Sample = 1024;
        if (distances.Length <= 64) return 0;
        int step = Math.Max(1, distances.Length / Sample);
        double[] sample = [.. Enumerable.Range(0, distances.Length / step).Select(i => distances[i * step])];
        Array.Sort(sample);
        return sample[^Math.Max(1, sample.Length / 64)];
    }

    private (int Item, bool Tied) Farthest()
    {
        while (true)
        {
            int farthest = -1;
            bool tied = false;
            double distance = -1;
            foreach (int i in _farthest)
            {
                Item item = _items[i];
                if (item.Left == 0) continue;
                double own = DistanceOf(item);
                bool equal = Math.Abs(own - distance) <= TieTolerance * own;
                if (equal ? First(item) < First(_items[farthest]) : own > distance)
                {
                    (farthest, distance, tied) = (i, own, equal || item.Left > 1);
                }

                tied |= equal;
            }

            // Scales only shrink as the mean becomes less certain, by the same amount in square for all: most for the smallest.
            double bound = (_limit * _most) + (Math.Abs(_mean - _lookedFrom) / _least);
            if (farthest >= 0 && (_limit == 0 || distance > bound * (1 + Doubt))) return (farthest, tied);
            if (_mean == _lookedFrom && _most == 1 && farthest >= 0) return (farthest, tied);
            Look();
        }
    }

    private readonly int First(in Item item) => _sorted[item.Next];

    private void Remove(int index)
    {
        ref Item item = ref CollectionsMarshal.AsSpan(_items)[index];
        double root = _values.LeastError / item.Error, weight = root * root, rest = _weight - weight;
        double pull = (item.Value - _mean) / item.Error;
        item.Next++;
        item.Left--;
        _count--;
        double dropped = pull * pull * (_weight / rest), next = _chiSquared - dropped;
        if (!(weight < 0.5 * _weight) || !(next > 1e-4 * _chiSquared))
        {
            Look();
            return;
        }

        // The smallest scale tells how much nearer to 1 the share of a member can have come.
        double before = _least;
        _mean -= (item.Value - _mean) * (weight / rest);
        (_weight, _chiSquared) = (rest, next);
        double lost = (_values.LeastError * _values.LeastError / rest) - (_values.LeastError * _values.LeastError / (rest + weight));
        double square = (before * before / 4) - lost;
        if (!(square > 0.25 * before * before / 4))
        {
            Look();
            return;
        }

        _least = 2 * Math.Sqrt(square);
        _most *= before / _least;
    }

    /// <summary>Of the only value that counts, 0.</summary>
    private readonly double DistanceOf(in Item item)
    {
        double distance = Math.Abs(item.Value - _mean) / ScaleOf(item);
        return double.IsNaN(distance) ? 0 : distance;
    }

    /// <summary>Twice the standard uncertainty of the difference of an item and the mean, of which it is a part.</summary>
    private readonly double ScaleOf(in Item item)
    {
        double root = _values.LeastError / item.Error;
        return 2 * item.Error * Math.Sqrt(Math.Max(0, 1 - (root * root / _weight)));
    }

    private readonly int[] Members()
    {
        int[] members = new int[_count];
        int place = 0;
        foreach (Item item in _items)
        {
            _sorted.AsSpan(item.Next, item.Left).CopyTo(members.AsSpan(place));
            place += item.Left;
        }

        return members;
    }

    /// <summary>Equal values with equal errors, of which the first ones may have been left out.</summary>
    private struct Item(int next, double value, double error)
    {
        public int Next = next;
        public int Left = 1;
        public readonly double Value = value;
        public readonly double Error = error;
    }
}
