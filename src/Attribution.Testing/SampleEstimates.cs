using System.Collections.Immutable;

namespace Attribution;

/// <summary>Words of all kinds, to try a reader on.</summary>
internal static class SampleEstimates
{
    /// <summary>
    /// Figures bare and hedged, bounds on one side, ranges, spreads with and without a coverage, vague counts, the least and the greatest.
    /// </summary>
    public static ImmutableArray<Estimate> All { get; } =
    [
        Estimate.Of(1100), Estimate.Of(0), Estimate.Of(-3.50m), Estimate.Exactly(1100), Estimate.Approximately(1100),
        Estimate.Nearly(3000), Estimate.JustOver(3000), Estimate.Nearly(-3000), Estimate.JustOver(0.5m),
        Estimate.MoreThan(3000), Estimate.AtLeast(3000), Estimate.UpTo(60), Estimate.LessThan(500),
        Estimate.AtLeast(-12.5m), Estimate.LessThan(0),
        Estimate.Between(10, 20), Estimate.Between(40, 60).Varying(), Estimate.Parse("about 10 to 20", EstimateGrammar.English),
        Estimate.Either(3, 4),
        Estimate.PlusMinus(1200, 50), Estimate.PlusMinus(1200, 50, coverage: 0.95m),
        Estimate.BestWithRange(480, 330, 610, coverage: 0.95m), Estimate.BestWithRange(15, 10, 20),
        Estimate.Parse("dozens", EstimateGrammar.English), Estimate.OnTheOrderOf(10_000),
        Estimate.Of(0.0000000001m), Estimate.Of(79_228_162_514_264_337_593_543_950_335m),
    ];
}
