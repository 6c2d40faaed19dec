namespace Attribution.Merging;

/// <summary>A point that moves along the line, and the values in the order of their distance from it, in units of their errors.</summary>
internal ref struct SubsetSweep
{
    private readonly MeasuredValues _values;
    private readonly ReadOnlySpan<double> _points;
    private readonly ReadOnlySpan<(int A, int B)> _pairs;
    private readonly Span<int> _order;
    private readonly Span<int> _placeOf;
    private readonly Span<SubsetMoments> _prefixes;
    private readonly double _rounding;
    private int _crossing;
    private int _first;
    private int _last;

    /// <summary>Starts between the lowest value and the first crossing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="points">Where two values are equally far, ascending.</param>
    /// <param name="pairs">Which two.</param>
    /// <param name="places">Room for two numbers a value.</param>
    /// <param name="prefixes">Room for one entry more than there are values.</param>
    public SubsetSweep(
        MeasuredValues values,
        ReadOnlySpan<double> points,
        ReadOnlySpan<(int A, int B)> pairs,
        Span<int> places,
        Span<SubsetMoments> prefixes)
    {
        _values = values;
        _points = points;
        _pairs = pairs;
        _order = places[..values.Count];
        _placeOf = places.Slice(values.Count, values.Count);
        _prefixes = prefixes;
        _rounding = 1e-9 * (values.High - values.Low);
        _prefixes[0] = default;
        for (int i = 0; i < values.Count; i++) _order[i] = i;
        Reorder(values.Low + (((points.IsEmpty ? values.Low : points[0]) - values.Low) / 2), 0, values.Count - 1);
        (_first, _last) = (values.Count, 0);
    }

    /// <summary>The smallest and the largest number of nearest values that can have changed with the last move.</summary>
    public (int Fewest, int Most) Changed { get; private set; }

    /// <summary>The nearest values, in order.</summary>
    public readonly ReadOnlySpan<int> Nearest(int size) => _order[..size];

    /// <summary>χ² of the nearest values about their own mean.</summary>
    public readonly double ChiSquared(int size) => _prefixes[size].ChiSquared;

    /// <summary>Moves on past the next crossing; false where there is none.</summary>
    public bool Advance()
    {
        if (_crossing == _points.Length) return false;
        double point = _points[_crossing];
        for (; _crossing < _points.Length && _points[_crossing] == point; _crossing++)
        {
            (int a, int b) = (_placeOf[_pairs[_crossing].A], _placeOf[_pairs[_crossing].B]);
            (_first, _last) = (Math.Min(_first, Math.Min(a, b)), Math.Max(_last, Math.Max(a, b)));
        }

        double next = _crossing < _points.Length ? _points[_crossing] : _values.High;
        Reorder(point + ((next - point) / 2), _first, _last);

        // Crossings that coincide but for rounding leave an order that only the next clear gap settles.
        if (next - point > _rounding) (_first, _last) = (_values.Count, 0);
        return true;
    }

    /// <summary>
    /// Insertion sort: nearly always two neighbours change places. It goes on beyond the range as long as it finds disorder.
    /// </summary>
    private void Reorder(double point, int from, int to)
    {
        for (int i = from;
            i < _order.Length && (i <= to || _values.Distance(_order[i], point) < _values.Distance(_order[i - 1], point));
            i++)
        {
            int moving = _order[i];
            double distance = _values.Distance(moving, point);
            int place = i;
            for (; place > 0 && _values.Distance(_order[place - 1], point) > distance; place--) _order[place] = _order[place - 1];
            _order[place] = moving;
            (from, to) = (Math.Min(from, place), Math.Max(to, i));
        }

        for (int i = from; i <= to; i++)
        {
            _placeOf[_order[i]] = i;
            _prefixes[i + 1] = _values.With(_prefixes[i], _order[i]);
        }

        Changed = (from + 1, to + 1);
    }
}
