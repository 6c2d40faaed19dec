using System.Collections.Immutable;

namespace Attribution.Merging;

public sealed partial class LinearPool
{
    private const double GoldenSection = 0.6180339887498949;
    private const int MostComponents = 100_000;
    private const double MostDensities = 1e8;
    private const int StepsToTop = 50;

    private ImmutableArray<double>? FindModes()
    {
        if (_components.Length > MostComponents) return null;
        double[] nodes = PoolNodes.Of(_components);
        NearbyComponents nearby = new(_components, _shares);
        if (nearby.CostOf(nodes) > MostDensities) return null;
        nodes = PoolNodes.Refined(nodes, nearby.Heights(nodes));
        if (nearby.CostOf(nodes) > 2 * MostDensities) return null;
        double[] heights = nearby.Heights(nodes);
        List<(int First, int Last)> peaks = Peaks(heights);
        if (StepsToTop * nearby.CostOf([.. peaks.Select(peak => nodes[peak.First])]) > 2 * MostDensities) return null;
        ImmutableArray<double>.Builder modes = ImmutableArray.CreateBuilder<double>(peaks.Count);
        foreach ((int first, int last) in peaks)
        {
            Stop.IfAsked();
            modes.Add(Top(nearby, nodes, first, last));
        }

        return modes.DrainToImmutable();
    }

    /// <summary>The nodes that are higher than their neighbours, or several of one height.</summary>
    private static List<(int First, int Last)> Peaks(double[] heights)
    {
        List<(int First, int Last)> peaks = [];
        for (int first = 0; first < heights.Length;)
        {
            int last = first;
            while (last + 1 < heights.Length && SameHeight(heights[first], heights[last + 1])) last++;
            bool rises = first == 0 || heights[first - 1] < heights[first];
            bool falls = last == heights.Length - 1 || heights[last + 1] < heights[last];
            if (rises && falls) peaks.Add((first, last));
            first = last + 1;
        }

        return peaks;
    }

    private static bool SameHeight(double a, double b) => Math.Abs(a - b) <= 1e-13 * Math.Max(a, b);

    /// <summary>The top between the neighbours of one node, or the middle of several of equal height.</summary>
    private static double Top(NearbyComponents nearby, double[] nodes, int first, int last)
    {
        double low = nodes[Math.Max(0, first - 1)], high = nodes[Math.Min(nodes.Length - 1, last + 1)];
        double middle = SortedCopy.Midpoint(nodes[first], nodes[last]);

        // Two components' nodes can all but coincide, and are then as high as each other without being flat.
        bool isWide = nodes[last] - nodes[first] > 1e-6 * (high - low);
        if (isWide && SameHeight(nearby.Density(middle), nearby.Density(nodes[first]))) return middle;

        double left = high - (GoldenSection * (high - low)), right = low + (GoldenSection * (high - low));
        (double atLeft, double atRight) = (nearby.Density(left), nearby.Density(right));
        double width = high - low;
        while (high - low > 1e-9 * width && left < right)
        {
            if (atLeft > atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (GoldenSection * (high - low));
                atLeft = nearby.Density(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (GoldenSection * (high - low));
                atRight = nearby.Density(right);
            }
        }

        // A cusp or an end is a node itself, and higher than anything beside it.
        double smooth = SortedCopy.Midpoint(low, high);
        return nearby.Density(nodes[first]) >= nearby.Density(smooth) ? nodes[first] : smooth;
    }
}
