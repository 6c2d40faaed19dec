using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Points close enough together that no two modes of a pool fit between neighbours: ends and peaks, and for every component that is curved
/// points that for a normal one are a quarter of a standard deviation apart. Where components overlap, points that lie closer to the one
/// before than a quarter of their own component asks for are left out: there are then no more of them than one component would need.
/// </summary>
internal static class PoolNodes
{
    private const int Quarters = 20;
    private const double Nearest = 0.25;   // of the distance to the neighbour in the same component

    private static readonly double[] Tails = [.. Enumerable.Range(0, Quarters + 1).Select(i => StandardNormal.UpperTail(0.25 * i))];

    public static double[] Of(ReadOnlySpan<Distribution> components)
    {
        List<Node> nodes = [];
        double[] own = new double[(2 * Quarters) + 1];
        foreach (Distribution component in components)
        {
            Add(nodes, component.Minimum, 0);
            Add(nodes, component.Maximum, 0);
            bool isNormal = component is NormalDistribution;
            if (!isNormal) Add(nodes, component.Mode, 0);
            if (component is UniformDistribution or TriangularDistribution) continue;   // straight between these
            for (int i = -Quarters; i <= Quarters; i++)
            {
                own[i + Quarters] = isNormal ? component.Mean + (0.25 * i * component.StandardDeviation)
                    : i < 0 ? component.Quantile(Tails[-i])
                    : component.UpperQuantile(Tails[i]);
            }

            for (int i = 0; i < own.Length; i++)
            {
                double before = i == 0 ? double.PositiveInfinity : own[i] - own[i - 1];
                double after = i == own.Length - 1 ? double.PositiveInfinity : own[i + 1] - own[i];
                Add(nodes, own[i], Nearest * Math.Min(before, after));
            }
        }

        return Thinned(nodes);
    }

    private static void Add(List<Node> nodes, double at, double reach)
    {
        if (double.IsFinite(at)) nodes.Add(new(at, reach));
    }

    private static double[] Thinned(List<Node> nodes)
    {
        nodes.Sort((one, other) => one.At.CompareTo(other.At));
        List<double> kept = [];
        foreach (Node node in nodes)
        {
            if (kept.Count == 0 || (node.At > kept[^1] && !(node.At - kept[^1] < node.Reach))) kept.Add(node.At);
        }

        return [.. kept];
    }

    /// <param name="At">The point.</param>
    /// <param name="Reach">How near a point before it makes it superfluous; 0 where the density may bend or break.</param>
    private readonly record struct Node(double At, double Reach);
}
