using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What methods do in their first iterations, before the end hides how they began.</summary>
public class TruthStartTests
{
    [Fact]
    public void TruthFinder_begins_with_the_trust_given()
    {
        // Yin, Han and Yu 2008: τ = −ln(1 − t), σ of a fact is the sum of τ, its confidence 1 / (1 + e^(−γσ)).
        const double Trust = 0.8, Damping = 0.3;
        LabelTable table = TruthLabels.Table([(0, 0, 1), (1, 0, 1), (2, 0, 2), (0, 1, 1), (1, 1, 2), (2, 1, 2)]);
        LabelTruths truths = TruthDiscovery.TruthFinder(Damping, Trust).Discover(table, new() { MaximumIterations = 1 });
        double Confidence(int voices) => 1 / (1 + Math.Exp(Damping * voices * Math.Log(1 - Trust)));
        Assert.Equal([1, 2], truths.CandidatesOf(0).ToArray());
        Assert.Equal(Confidence(2), truths.BeliefsOf(0)[0], 1e-14);
        Assert.Equal(Confidence(1), truths.BeliefsOf(0)[1], 1e-14);
        Assert.Equal(Confidence(1), truths.BeliefsOf(1)[0], 1e-14);
        Assert.Equal(Confidence(2), truths.BeliefsOf(1)[1], 1e-14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    public void Numbers_alone_are_as_by_the_method_for_them_after_any_number_of_iterations(int iterations)
    {
        ReadingTable numbers = TruthNumbers.Table(40, TruthNumbers.Drawn(40, [1, 2, 2, 9], 6));
        LabelTable none = LabelTable.Of(default, default, new[] { 0 });
        TruthDiscoveryOptions options = new() { MaximumIterations = iterations, Tolerance = 0 };
        Assert.All(Variants(), variant =>
        {
            NumericTruths own = TruthDiscovery.Crh(variant).Discover(numbers, options);
            MixedTruths mixed = TruthDiscovery.MixedCrh(variant).Discover(numbers, none, options);
            Assert.All(own.Sources.Zip(mixed.Sources), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-12));
            Assert.All(
                own.Truths.ToArray().Zip(mixed.Numbers.Truths.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    public void Labels_alone_are_as_by_the_method_for_them_after_any_number_of_iterations(int iterations)
    {
        LabelTable labels = TruthLabels.Table(TruthLabels.Drawn(60, [0.9, 0.7, 0.6, 0.4], 3, 5));
        TruthDiscoveryOptions options = new() { MaximumIterations = iterations, Tolerance = 0 };
        foreach (CrhNorm norm in Enum.GetValues<CrhNorm>())
        {
            LabelTruths own = TruthDiscovery.CrhLabels(norm).Discover(labels, options);
            MixedTruths mixed = TruthDiscovery.MixedCrh(new() { Norm = norm }).Discover(
                ReadingTable.OfValues(default, new[] { 0 }), labels, options);
            Assert.All(own.Sources.Zip(mixed.Sources), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-12));
        }
    }

    /// <summary>Sources 0 and 1 err alike, so that they weigh alike; on the last two topics they are alone.</summary>
    [Fact]
    public void A_tie_between_weighted_medians_is_told_and_the_lower_is_taken()
    {
        ReadingTable numbers = TruthNumbers.Table(
            6,
            [
                (0, 0, 8), (1, 0, 12), (2, 0, 10), (0, 1, 12), (1, 1, 8), (2, 1, 10), (0, 2, 8), (1, 2, 12), (2, 2, 10),
                (0, 3, 12), (1, 3, 8), (2, 3, 10), (0, 4, 10), (1, 4, 20), (0, 5, 20), (1, 5, 10),
            ]);
        NumericTruths truths = TruthDiscovery.Crh(new() { Loss = CrhLoss.Absolute }).Discover(numbers);
        Assert.True(truths.IsLearnt);
        Assert.Equal(truths.Sources[0].Weight, truths.Sources[1].Weight);
        Assert.Equal([10, 10, 10, 10, 10, 10], truths.Truths.ToArray());
        Assert.Equal(RealInterval.Closed(10, 20), truths.TruthsOf(4));
        Assert.Equal([10, 10, 10, 10, 15, 15], TruthDiscovery.Median.Discover(numbers).Truths.ToArray());
    }

    /// <summary>With so small an α, a quantile may be 0: the weights stay numbers.</summary>
    [Fact]
    public void Catd_has_weights_for_every_level()
    {
        ReadingTable numbers = TruthNumbers.Table(6, TruthNumbers.Drawn(6, [1, 1, 1, 30], 6));
        NumericTruths truths = TruthDiscovery.Catd(new() { Alpha = double.Epsilon }).Discover(numbers);
        Assert.All(truths.Sources, source => Assert.True(double.IsFinite(source.Weight) && source.Weight >= 0, $"{source}"));
    }

    private static IEnumerable<CrhOptions> Variants() =>
        from loss in Enum.GetValues<CrhLoss>()
        from norm in Enum.GetValues<CrhNorm>()
        from perClaim in new[] { true, false }
        select new CrhOptions { Loss = loss, Norm = norm, PerClaim = perClaim };
}
