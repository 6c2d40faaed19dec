using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The density of a pool from the components that have one at a point: those outside whose range a point lies, but for 1e-200 of their
/// probability, are passed over in blocks.
/// </summary>
internal sealed class NearbyComponents
{
    private const int Block = 16;
    private const double Nothing = 1e-200;

    private readonly Distribution[] _components;   // by the lower end of their range
    private readonly double[] _shares;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[] _highest;   // a binary tree over blocks, the root at 1
    private readonly int _leaves;

    public NearbyComponents(ReadOnlySpan<Distribution> components, ReadOnlySpan<double> shares)
    {
        (_components, _shares) = (components.ToArray(), shares.ToArray());
        _low = [.. _components.Select(c => double.IsFinite(c.Minimum) ? c.Minimum : c.Quantile(Nothing))];
        int[] order = [.. Enumerable.Range(0, _low.Length)];
        Array.Sort(_low, order);
        (_components, _shares) = ([.. order.Select(i => _components[i])], [.. order.Select(i => _shares[i])]);
        _high = [.. _components.Select(c => double.IsFinite(c.Maximum) ? c.Maximum : c.UpperQuantile(Nothing))];
        for (_leaves = 1; _leaves * Block < _low.Length;) _leaves *= 2;
        _highest = new double[2 * _leaves];
        Array.Fill(_highest, double.NegativeInfinity);
        for (int i = 0; i < _high.Length; i++) _highest[_leaves + (i / Block)] = Math.Max(_highest[_leaves + (i / Block)], _high[i]);
        for (int i = _leaves - 1; i > 0; i--) _highest[i] = Math.Max(_highest[2 * i], _highest[(2 * i) + 1]);
    }

    /// <summary>What the heights at ascending points cost, in densities of normal components; others cost four times as much.</summary>
    public double CostOf(ReadOnlySpan<double> nodes)
    {
        double[] costs = [.. _components.Select(c => c is NormalDistribution ? 1.0 : c is UniformDistribution ? 0 : 4)];
        double[] high = [.. _high], ending = [.. costs];
        Array.Sort(high, ending);
        double sum = 0, near = 0;
        int begun = 0, ended = 0;
        foreach (double node in nodes)
        {
            for (; begun < _low.Length && _low[begun] <= node; begun++) near += costs[begun];
            for (; ended < high.Length && high[ended] < node; ended++) near -= ending[ended];
            sum += near;
        }

        return sum;
    }

    /// <summary>The density at a point.</summary>
    public double Density(double x) => Density(x, withUniforms: true);

    /// <summary>
    /// The densities at ascending points, among which are the ends of all uniform components: these are added up in one sweep.
    /// </summary>
    public double[] Heights(ReadOnlySpan<double> nodes)
    {
        CompensatedSum[] changes = new CompensatedSum[nodes.Length + 1];
        for (int i = 0; i < _components.Length; i++)
        {
            if (_components[i] is not UniformDistribution uniform) continue;
            double height = _shares[i] * uniform.Density(uniform.Minimum);
            changes[nodes.BinarySearch(uniform.Minimum)].Add(height);
            changes[nodes.BinarySearch(uniform.Maximum) + 1].Add(-height);
        }

        double[] heights = new double[nodes.Length];
        CompensatedSum flat = default;
        for (int i = 0; i < heights.Length; i++)
        {
            if (i % 64 == 0) Stop.IfAsked();
            flat.Add(changes[i]);
            heights[i] = Math.Max(flat.Value, 0) + Density(nodes[i], withUniforms: false);
        }

        return heights;
    }

    private double Density(double x, bool withUniforms)
    {
        CompensatedSum sum = default;
        double plain = 0;
        Visit(1, 0, _leaves, x, withUniforms, ref sum, ref plain);
        return double.IsFinite(plain) ? sum.Value : plain;   // Compensation makes NaN of infinity.
    }

    private void Visit(int node, int first, int count, double x, bool withUniforms, ref CompensatedSum sum, ref double plain)
    {
        int start = first * Block;
        if (start >= _low.Length || _low[start] > x || _highest[node] < x) return;
        if (count > 1)
        {
            Visit(2 * node, first, count / 2, x, withUniforms, ref sum, ref plain);
            Visit((2 * node) + 1, first + (count / 2), count / 2, x, withUniforms, ref sum, ref plain);
            return;
        }

        for (int i = start; i < Math.Min(start + Block, _low.Length) && _low[i] <= x; i++)
        {
            if (_high[i] < x || (!withUniforms && _components[i] is UniformDistribution)) continue;
            double own = _shares[i] * _components[i].Density(x);
            sum.Add(own);
            plain += own;
        }
    }
}
