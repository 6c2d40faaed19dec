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

    /// <summary>
    /// With three points more wherever the density rises or falls far less than on both sides: a shallow peak and the dip beside it may
    /// hide there.
    /// </summary>
    public static double[] Refined(double[] nodes, double[] heights)
    {
        List<double> refined = [];
        for (int i = 0; i < nodes.Length; i++)
        {
            refined.Add(nodes[i]);
            if (i + 1 == nodes.Length) break;
            double slope = Slope(i), before = Math.Max(Slope(i - 1), Slope(i - 2)), after = Math.Max(Slope(i + 1), Slope(i + 2));
            if (heights[i] == heights[i + 1] || 2 * slope > before || 2 * slope > after) continue;
            double quarter = (nodes[i + 1] / 4) - (nodes[i] / 4);
            for (int j = 1; j < 4; j++)
            {
                double node = nodes[i] + (j * quarter);
                if (node > refined[^1] && node < nodes[i + 1]) refined.Add(node);
            }
        }

        return [.. refined];

        double Slope(int i) =>
            i < 0 || i + 1 >= nodes.Length ? 0 : Math.Abs(heights[i + 1] - heights[i]) / (nodes[i + 1] - nodes[i]);
    }

    private static void Add(List<Node> nodes, double at, double reach)
    {
        if (double.IsFinite(at)) nodes.Add(new(at, reach));
    }

    private static double[] Thinned(List<Node> nodes)
    {
        nodes.Sort((one, other) => one.At.CompareTo(other.At));
        List<double> kept = [];
        bool breaks = false;
        foreach (Node node in nodes)
        {
            if (kept.Count > 0 && (!(node.At > kept[^1]) || node.At - kept[^1] < node.Reach)) continue;

            // Between two breaks the density can be lower, or higher, than at both.
            double middle = kept.Count > 0 && breaks && node.Reach == 0 ? SortedCopy.Midpoint(kept[^1], node.At) : node.At;
            if (middle < node.At && middle > kept[^1]) kept.Add(middle);
            kept.Add(node.At);
            breaks = node.Reach == 0;
        }

        return [.. kept];
    }

    /// <param name="At">The point.</param>
    /// <param name="Reach">How near a point before it makes it superfluous; 0 where the density may bend or break.</param>
    private readonly record struct Node(double At, double Reach);
}
