namespace Attribution;

/// <summary>
/// Readings by origin. What one origin says several times is one piece of evidence, its errors fully correlated, so it is collapsed before
/// origins are merged. Readings of one origin that are equal are one reading.
/// </summary>
internal sealed class Origins
{
    private readonly UsableReadings _usable;
    private readonly int[][] _places;
    private readonly double[][] _shares;
    private readonly double[] _weights;

    private Origins(UsableReadings usable, int[][] places)
    {
        _usable = usable;
        _places = places;
        _shares = new double[places.Length][];
        _weights = new double[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            (_shares[i], _weights[i]) = SharesOf(places[i]);
        }
    }

    /// <summary>The number of origins.</summary>
    public int Count => _places.Length;

    /// <summary>Groups usable readings by origin.</summary>
    /// <param name="usable">The readings.</param>
    /// <param name="origins">The origin of each, by place; any numbers.</param>
    public static Origins Of(UsableReadings usable, ReadOnlySpan<int> origins)
    {
        int[] all = origins.ToArray();
        return new(usable, [.. Enumerable.Range(0, all.Length).GroupBy(place => all[place]).Select(group => group.ToArray())]);
    }

    /// <summary>
    /// One number per origin: Σaᵢxᵢ, with shares aᵢ that add up to 1, equal unless the readings have unlike weights.
    /// </summary>
    /// <param name="numbers">A number for each reading.</param>
    public double[] Collapse(double[] numbers)
    {
        double[] collapsed = new double[Count];
        for (int i = 0; i < collapsed.Length; i++) collapsed[i] = Mean(_shares[i], Array.ConvertAll(_places[i], place => numbers[place]));
        return collapsed;
    }

    /// <summary>One variance per origin: (Σaᵢsᵢ)², since the errors of one origin are fully correlated.</summary>
    /// <param name="variances">A variance for each reading.</param>
    public double[] CollapseVariances(double[] variances)
    {
        double[] errors = Collapse(Array.ConvertAll(variances, Math.Sqrt)), collapsed = new double[Count];
        for (int i = 0; i < collapsed.Length; i++)
        {
            int whole = Array.IndexOf(_shares[i], 1);
            collapsed[i] = whole >= 0 ? variances[_places[i][whole]] : errors[i] * errors[i];
        }

        return collapsed;
    }

    /// <summary>One point per origin: the mean of its points on a scale.</summary>
    /// <param name="points">A point for each reading, above 0 on the log scale.</param>
    /// <param name="scale">The scale.</param>
    public double[] CollapsePoints(double[] points, MergeScale scale)
    {
        if (scale != MergeScale.Log) return Collapse(points);
        double[] collapsed = new double[Count];
        for (int i = 0; i < collapsed.Length; i++)
        {
            double[] own = Array.ConvertAll(_places[i], place => points[place]), logarithms = new double[own.Length];
            LogScale log = LogScale.Fill(own, logarithms);
            collapsed[i] = log.From(Mean(_shares[i], logarithms));
        }

        return collapsed;
    }

    /// <summary>The positions in the input of the readings of each origin.</summary>
    public IEnumerable<int[]> Positions() => _places.Select(group => Array.ConvertAll(group, _usable.PositionOf));

    /// <summary>The first reading of each origin, with the weight of the origin, and other intervals if some are given.</summary>
    public UsableReadings One(RealInterval[]? intervals = null) => new(
        Array.ConvertAll(_places, group => _usable.Readings[group[0]]),
        Array.ConvertAll(_places, group => _usable.PositionOf(group[0])),
        _weights,
        intervals);

    /// <summary>One vote per origin: what its readings have in common, or all that they cover where they have nothing in common.</summary>
    public UsableReadings Votes()
    {
        RealInterval[] intervals = _usable.Intervals;
        return One(Array.ConvertAll(_places, group => Vote([.. group.Select(place => intervals[place])])));
    }

    /// <summary>All readings, each with its share of the weight of its origin.</summary>
    public UsableReadings Masses()
    {
        double[] masses = new double[_usable.Count];
        for (int i = 0; i < _places.Length; i++)
        {
            foreach (IGrouping<What, int> alike in Alike(_places[i]))
            {
                double mass = _weights[i] * _shares[i][alike.First()] / alike.Count();
                foreach (int j in alike) masses[_places[i][j]] = mass;
            }
        }

        return new(_usable.Readings, [.. Enumerable.Range(0, _usable.Count).Select(_usable.PositionOf)], masses);
    }

    /// <summary>The origin of each reading, by place, numbered from 0.</summary>
    public int[] Labels()
    {
        int[] labels = new int[_usable.Count];
        for (int i = 0; i < _places.Length; i++)
        {
            foreach (int place in _places[i]) labels[place] = i;
        }

        return labels;
    }

    /// <summary>The places of all readings but those that equal an earlier one of their origin.</summary>
    public int[] Different() =>
    [
        .. _places.SelectMany((group, i) => group.Where((_, j) => _shares[i][j] > 0)).Order(),
    ];

    /// <summary>The figures that the readings of an origin name.</summary>
    public IEnumerable<double> FiguresOf(int origin) => _places[origin].Select(place => _usable.Readings[place].Best).OfType<double>();

    /// <summary>A result about <see cref="One"/> of each origin as one about all readings.</summary>
    public Merged AboutAll(Merged merged)
    {
        Dictionary<int, int[]> positions = _places.ToDictionary(
            group => _usable.PositionOf(group[0]), group => Array.ConvertAll(group, _usable.PositionOf));
        return merged.AboutAll(position => positions[position]);
    }

    private static double Mean(double[] shares, double[] numbers)
    {
        double mean = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            if (shares[i] > 0) mean += shares[i] * numbers[i];
        }

        return mean;
    }

    private static RealInterval Vote(RealInterval[] intervals)
    {
        RealInterval? common = intervals[0];
        foreach (RealInterval interval in intervals)
        {
            common = common?.Intersection(interval);
        }

        return common ?? intervals.Aggregate((all, next) => all.Hull(next));
    }

    /// <summary>The indices into the places of an origin, those of equal readings together, all in their order.</summary>
    private IEnumerable<IGrouping<What, int>> Alike(int[] places) => Enumerable.Range(0, places.Length).GroupBy(j =>
    {
        Reading reading = _usable.Readings[places[j]];
        return new What(reading.Best, reading.Interval, reading.Distribution);
    });

    /// <summary>
    /// The share of each reading of an origin, 0 for one that equals an earlier one, and the weight of the origin: the mean of those of its
    /// readings that differ.
    /// </summary>
    private (double[] Shares, double Weight) SharesOf(int[] places)
    {
        double[] shares = new double[places.Length];
        int different = 0;
        foreach (IGrouping<What, int> alike in Alike(places))
        {
            shares[alike.First()] = alike.Average(j => _usable.WeightOf(places[j]));
            different++;
        }

        double sum = shares.Sum();
        return (Array.ConvertAll(shares, share => share / sum), sum / different);
    }

    /// <summary>What a reading says; readings that say the same are one.</summary>
    private readonly record struct What(double? Best, RealInterval Interval, Distribution? Distribution);
}
