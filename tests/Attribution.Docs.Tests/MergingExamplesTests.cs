using System.Collections.Immutable;
using System.Globalization;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>The examples of <c>docs/merging.md</c>, each line as it stands there, with what its comment promises.</summary>
public class MergingExamplesTests
{
    [Fact]
    public void Intervals()
    {
        ImmutableArray<Camp> camps = Camps.Find([Interval.MoreThan(1100), Interval.LessThan(3000), Interval.MoreThan(3000)]);
        Promised("Console.WriteLine(string.Join(\"; \", camps));", string.Join("; ", camps));
    }

    [Fact]
    public void Robust_means()
    {
        double estimate = Attribution.Merging.Robust.HodgesLehmann([1100, 1150, 1200, 30_000]);
        Promised("Console.WriteLine(estimate);", estimate.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Consensus()
    {
        ConsistentSubset subset = ConsistentSubset.Largest([10, 10.5, 1000, 9.5], [1, 1, 1, 1]);
        Promised("Console.WriteLine(subset);", $"{subset}");
    }

    [Fact]
    public void Pools()
    {
        LinearPool pool = LinearPool.OfNormals([1100, 3000], [150 * 150, 300 * 300]);
        Promised("Console.WriteLine(pool);", $"{pool}");
    }

    [Fact]
    public void Distributions_from_ranges()
    {
        Distribution casualties = Distribution.SplitNormalFromInterval(900, 1100, 1500, 0.9);
        double median = Math.Round(casualties.Truncate(1100, double.PositiveInfinity).Median, 2);
        Promised("Console.WriteLine(Math.Round(casualties.Truncate(1100, double.PositiveInfinity).Median, 2));", median.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Censored_measurements()
    {
        CensoredFit fit = CensoredFit.LogNormal([Interval.Point(1100), Interval.MoreThan(3000), Interval.Closed(900, 1500), Interval.LessThan(2000), Interval.Point(2500)]);
        Promised("Console.WriteLine(fit);", $"{fit}");
    }

    private static void Promised(string line, string output) =>
        Assert.Contains($"    {line}   // {output}\n", File.ReadAllText(DocsPage.Path("merging.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
