using Attribution.Merging;
using CsCheck;
using MathNet.Numerics;

namespace Attribution.Tests;

/// <summary>The greedy search that looks at few values keeps those that one over all values keeps.</summary>
public class GreedyLawTests
{
    [Fact]
    public void The_members_are_those_of_a_search_over_all_values() =>
        (from count in Gen.Int[2, 250]
         from shape in Gen.Int[0, 2]
         from places in Gen.Double[0, 1].Array[count]
         from spreads in Gen.Double[-2, 2].Array[count]
         select (
             X: places.Select((p, i) => shape == 0 ? Math.Floor(5 * p) : 10 * p * (shape == 1 ? 1 : Math.Exp(spreads[i] / 2))).ToArray(),
             V: spreads.Select(s => shape == 0 ? 1 + Math.Round(Math.Abs(s) / 2) : Math.Exp(s)).ToArray()))
        .Sample(set => ConsistentSubset.FitGreedy(set.X, set.V).Members.SequenceEqual(OverAll(set.X, set.V)), iter: 300);

    [Fact]
    public void Many_values_take_memory_in_proportion()
    {
        double[] x = [.. Enumerable.Range(0, 20_000).Select(i => 50 * Math.Sin(i))], v = [.. Enumerable.Repeat(1.0, 20_000)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(ConsistentSubset.FitGreedy(x, v).Members);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    private static List<int> OverAll(double[] x, double[] v)
    {
        List<int> members = [.. Enumerable.Range(0, x.Length)];
        while (true)
        {
            double weight = members.Sum(i => 1 / v[i]), mean = members.Sum(i => x[i] / v[i]) / weight;
            double chiSquared = members.Sum(i => (x[i] - mean) * (x[i] - mean) / v[i]);
            if (members.Count == 1) return members;
            if (SpecialFunctions.GammaUpperRegularized((members.Count - 1) / 2.0, chiSquared / 2) >= 0.05) return members;
            if (members.Count == 2) return [];
            int farthest = -1;
            double distance = 0;
            foreach (int i in members)
            {
                double own = Math.Abs(x[i] - mean) / Math.Sqrt(v[i] - (1 / weight));
                if (own > distance * (1 + 1e-12)) (farthest, distance) = (i, own);
            }

            members.Remove(farthest);
        }
    }
}
