using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>The standard errors of weighted means: √(n/(n − 1) Σ w² (x − v)²) / Σ w, in the unit of the values.</summary>
public class TruthStandardErrorTests
{
    private static readonly NumericTruthMethod[] Methods =
    [
        TruthDiscovery.Mean, TruthDiscovery.Crh(), TruthDiscovery.Crh(new() { Loss = CrhLoss.SquaredOverDeviation, PerClaim = false }),
        TruthDiscovery.Catd(), TruthDiscovery.Catd(new() { Standardise = false }),
    ];

    public static TheoryData<string> Names => [.. Methods.Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_those_of_the_formula(string name)
    {
        const int Topics = 20;
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(Topics, [1, 2, 3, 9], 4, cover: 0.8);
        NumericTruths truths = Methods.Single(method => method.Name == name).Discover(TruthNumbers.Table(Topics, claims));
        Dictionary<int, double> weights = truths.Sources.ToDictionary(source => source.Source, source => source.Weight);
        int compared = 0;
        foreach (IGrouping<int, (int Source, int Topic, double Value)> topic in claims.GroupBy(claim => claim.Topic))
        {
            int n = topic.Count();
            double truth = truths.Truths.Span[topic.Key];
            double squares = topic.Sum(claim => Math.Pow(weights[claim.Source] * (claim.Value - truth), 2));
            double expected = n < 2 ? 0 : Math.Sqrt(n / (n - 1.0) * squares) / topic.Sum(claim => weights[claim.Source]);
            Assert.Equal(expected, truths.StandardErrors.Span[topic.Key], 1e-9 * (1 + expected));
            compared += n < 2 ? 0 : 1;
        }

        Assert.InRange(compared, 15, Topics);
    }
}
