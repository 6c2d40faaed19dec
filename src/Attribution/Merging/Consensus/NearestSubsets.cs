using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>For every size, the subset of values with the least χ² about its own mean.</summary>
/// <remarks>
/// For a point μ, order the values by |x − μ|/error. The least χ² of m values is reached by the first m in the order at their own mean (another value
/// that is nearer could replace one of them and lower χ²). The order changes only where two values are equally far, at two points for each pair; between
/// those points it is constant.
/// </remarks>
internal sealed class NearestSubsets
{
    // χ² has no unit, so that an absolute part does no harm: at 0, "equal" cannot be relative.
    private const double TieTolerance = 1e-9;

    private readonly double[] _values;
    private readonly double[] _errors;
    private readonly double[] _least;

    /// <summary>The smallest error, so that weights are at most 1.</summary>
    private readonly double _unit;
    private readonly (double Point, int A, int B)[] _crossings;

    public NearestSubsets(double[] values, double[] errors)
    {
        _values = values;
        _errors = errors;
        _unit = errors.Min();
        _crossings = Crossings(values, errors);
        _least = new double[values.Length + 1];
        Array.Fill(_least, double.PositiveInfinity);
        Sweep((size, chiSquared, _) => _least[size] = Math.Min(_least[size], chiSquared));
    }

    /// <summary>The least χ² of so many values.</summary>
    public double LeastChiSquared(int size) => _least[size];

    /// <summary>The members of the best subset of a size, ascending; of tying ones the first met from below.</summary>
    public ImmutableArray<int> Best(int size, out bool ambiguous)
    {
        int[]? best = null;
        bool tie = false;
        double limit = _least[size] + (TieTolerance * (1 + _least[size]));
        Sweep((candidateSize, chiSquared, order) =>
        {
            if (candidateSize != size || chiSquared > limit || tie)
                return;
            int[] members = order[..size].ToArray();
            Array.Sort(members);
            tie = best is not null && !best.AsSpan().SequenceEqual(members);
            best ??= members;
        });
        ambiguous = tie || HasEquallyFarOutsider(best!);
        return [.. best!];
    }

    private delegate void Visit(int size, double chiSquared, ReadOnlySpan<int> order);

    private static (double Point, int A, int B)[] Crossings(double[] values, double[] errors)
    {
        double low = values.Min(), high = values.Max();
        List<(double Point, int A, int B)> crossings = [];
        for (int a = 0; a < values.Length; a++)
        {
            for (int b = a + 1; b < values.Length; b++)
            {
                double distance = values[b] - values[a];
                Add(values[a] + (distance * (errors[a] / (errors[a] + errors[b]))), a, b);
                if (errors[a] != errors[b])
                    Add(values[a] + (distance * (errors[a] / (errors[a] - errors[b]))), a, b);
            }
        }

        crossings.Sort();
        return [.. crossings];

        void Add(double point, int a, int b)
        {
            // The mean of any subset lies between the extremes.
            if (point >= low && point <= high)
                crossings.Add((point, a, b));
        }
    }

    /// <summary>Visits the first m values in the order, for every m, wherever they can have changed.</summary>
    private void Sweep(Visit visit)
    {
        int count = _values.Length;
        int[] order = [.. Enumerable.Range(0, count)];
        int[] placeOf = [.. order];
        (double Weight, double Mean, double ChiSquared)[] prefix = new (double, double, double)[count + 1];
        double start = _values.Min();
        Reorder(start + (((_crossings.Length > 0 ? _crossings[0].Point : start) - start) / 2), 0, count - 1);
        double rounding = 1e-9 * (_values.Max() - start);
        int first = count, last = 0;
        for (int i = 0; i < _crossings.Length;)
        {
            double point = _crossings[i].Point;
            for (; i < _crossings.Length && _crossings[i].Point == point; i++)
            {
                (int a, int b) = (placeOf[_crossings[i].A], placeOf[_crossings[i].B]);
                (first, last) = (Math.Min(first, Math.Min(a, b)), Math.Max(last, Math.Max(a, b)));
            }

            double next = i < _crossings.Length ? _crossings[i].Point : _values.Max();
            Reorder(point + ((next - point) / 2), first, last);

            // Crossings that coincide but for rounding leave an order that only the next clear gap settles.
            if (next - point > rounding)
                (first, last) = (count, 0);
        }

        // Insertion sort: nearly always two neighbours change places. It goes on beyond the range as long as it finds disorder.
        void Reorder(double point, int from, int to)
        {
            for (int i = from; i < count && (i <= to || Distance(order[i], point) < Distance(order[i - 1], point)); i++)
            {
                int moving = order[i];
                double distance = Distance(moving, point);
                int place = i;
                for (; place > 0 && Distance(order[place - 1], point) > distance; place--)
                    order[place] = order[place - 1];
                order[place] = moving;
                (from, to) = (Math.Min(from, place), Math.Max(to, i));
            }

            for (int i = from; i <= to; i++)
            {
                placeOf[order[i]] = i;
                prefix[i + 1] = With(prefix[i], order[i]);
                visit(i + 1, prefix[i + 1].ChiSquared, order);
            }
        }
    }

    private double Distance(int index, double point) => Math.Abs(_values[index] - point) / _errors[index];

    // West's update of a weighted mean and sum of squares: nothing cancels.
    private (double Weight, double Mean, double ChiSquared) With((double Weight, double Mean, double ChiSquared) group, int index)
    {
        double weight = _unit / _errors[index] * (_unit / _errors[index]);
        double total = group.Weight + weight;
        double pull = (_values[index] - group.Mean) / _errors[index];
        return (total, group.Mean + ((_values[index] - group.Mean) * (weight / total)), group.ChiSquared + (pull * pull * (group.Weight / total)));
    }

    /// <summary>Whether a value outside is as far from the members' mean as one inside: exchanging the two then fits as well.</summary>
    private bool HasEquallyFarOutsider(int[] members)
    {
        (double Weight, double Mean, double ChiSquared) group = default;
        foreach (int member in members)
            group = With(group, member);
        double farthest = members.Max(i => Distance(i, group.Mean));
        return Enumerable.Range(0, _values.Length)
            .Any(i => Array.BinarySearch(members, i) < 0 && Distance(i, group.Mean) <= farthest * (1 + TieTolerance));
    }
}
