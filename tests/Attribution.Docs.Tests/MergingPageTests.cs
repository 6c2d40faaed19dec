using Attribution.Merging;

namespace Attribution.Tests;

public class MergingPageTests
{
    [Fact]
    public void The_example_of_the_page_prints_what_it_says()
    {
        double[] values = [1100, 3000, 2100, 1400], variances = [22500, 90000, 40000, 62500];

        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.Reml, Test = MetaAnalysisTest.KnappHartung });

        Assert.Contains($"Console.WriteLine(fit);   // {fit}\n", File.ReadAllText(DocsPage.Path("merging.md")), StringComparison.Ordinal);
    }
}
