using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution.Merging;

public sealed partial class LinearPool
{
    private const double GoldenSection = 0.6180339887498949;

    private ImmutableArray<double> FindModes()
    {
        double[] nodes = Nodes();
        double[] heights = Array.ConvertAll(nodes, Density);
        ImmutableArray<double>.Builder modes = ImmutableArray.CreateBuilder<double>();
        for (int first = 0; first < nodes.Length;)
        {
            int last = first;
            while (last + 1 < nodes.Length && SameHeight(heights[first], heights[last + 1])) last++;
            bool rises = first == 0 || heights[first - 1] < heights[first];
            bool falls = last == nodes.Length - 1 || heights[last + 1] < heights[last];
            if (rises && falls) modes.Add(Top(nodes, first, last));
            first = last + 1;
        }

        return modes.DrainToImmutable();
    }

    private static bool SameHeight(double a, double b) => Math.Abs(a - b) <= 1e-13 * Math.Max(a, b);

    /// <summary>
    /// Points close enough together that no two modes fit between neighbours: quantiles of every component that for a normal one are a
    /// quarter of a standard deviation apart.
    /// </summary>
    private double[] Nodes()
    {
        SortedSet<double> nodes = [];
        foreach (Distribution component in _components)
        {
            nodes.Add(component.Mode);
            for (int quarter = 0; quarter <= 20; quarter++)
            {
                double tail = StandardNormal.UpperTail(0.25 * quarter);
                nodes.Add(component.Quantile(tail));
                nodes.Add(component.UpperQuantile(tail));
            }

            foreach (double end in (ReadOnlySpan<double>)[component.Minimum, component.Maximum])
            {
                if (double.IsFinite(end)) nodes.Add(end);
            }
        }

        return [.. nodes.Where(double.IsFinite)];
    }

    /// <summary>The top between the neighbours of one node, or the middle of several of equal height.</summary>
    private double Top(double[] nodes, int first, int last)
    {
        double low = nodes[Math.Max(0, first - 1)], high = nodes[Math.Min(nodes.Length - 1, last + 1)];
        double middle = SortedCopy.Midpoint(nodes[first], nodes[last]);

        // Two components' nodes can all but coincide, and are then as high as each other without being flat.
        if (nodes[last] - nodes[first] > 1e-6 * (high - low) && SameHeight(Density(middle), Density(nodes[first]))) return middle;

        double left = high - (GoldenSection * (high - low)), right = low + (GoldenSection * (high - low));
        (double atLeft, double atRight) = (Density(left), Density(right));
        double width = high - low;
        while (high - low > 1e-9 * width && left < right)
        {
            if (atLeft > atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (GoldenSection * (high - low));
                atLeft = Density(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (GoldenSection * (high - low));
                atRight = Density(right);
            }
        }

        // A cusp or an end is a node itself, and higher than anything beside it.
        double smooth = SortedCopy.Midpoint(low, high);
        return Density(nodes[first]) >= Density(smooth) ? nodes[first] : smooth;
    }
}
