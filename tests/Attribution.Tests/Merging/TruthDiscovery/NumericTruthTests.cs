using Attribution.Merging;

namespace Attribution.Tests;

public class NumericTruthTests
{
    [Fact]
    public void Two_topics_by_hand_give_the_weights_of_CRH()
    {
        // Deviations from the means (2, 20): source 0: (0, 0), 1: (-1, -10), 2: (1, 10); variances 2/3 and 200/3.
        ReadingTable table = TruthNumbers.Table(2, [(0, 0, 2), (1, 0, 1), (2, 0, 3), (0, 1, 20), (1, 1, 10), (2, 1, 30)]);
        NumericTruths truths = TruthDiscovery.Crh().Discover(table, new() { MaximumIterations = 1 });
        Assert.Equal([-Math.Log(1e-12), Math.Log(2), Math.Log(2)], truths.Sources.Select(source => source.Weight), Close);
        Assert.Equal([2, 20], truths.Truths.ToArray(), Close);
    }

    [Fact]
    public void CATD_weighs_by_the_lower_tail_of_chi_squared()
    {
        // Qchisq(0.025, 2) = 0.05063561596857975 and Qchisq(0.025, 1) = 0.000982069117175256 in R 4.2.
        ReadingTable table = TruthNumbers.Table(2, [(0, 0, 0), (1, 0, 1), (2, 0, 2), (0, 1, 0), (1, 1, 1)]);
        NumericTruths truths = TruthDiscovery.Catd(new() { Standardise = false, AddedSquares = 1e-200 })
            .Discover(table, new() { MaximumIterations = 1, Tolerance = 0 });
        double[] weights = [0.05063561596857975 / 1.25, 0.05063561596857975 / 0.25, 0.000982069117175256];
        Assert.Equal(weights.Select(weight => weight / weights.Sum()), truths.Sources.Select(source => source.Weight), Close);
    }

    /// <summary>scipy 1.10.1, chi2.ppf.</summary>
    [Theory]
    [InlineData(0.025, 1, 0.0009820691171752555)]
    [InlineData(0.025, 15, 6.262137795043253)]
    [InlineData(0.025, 4_999, 4804.924332159057)]
    [InlineData(0.025, 5_000, 4805.904730862248)]
    [InlineData(0.005, 100_000, 98851.81093911004)]
    [InlineData(1e-8, 5_000, 4458.9736647170985)]
    [InlineData(0.4, 1_000_000, 999641.0893520601)]
    public void The_lower_quantile_is_that_of_another_program(double probability, int degrees, double expected) =>
        Assert.Equal(1, LowerQuantile.Of(probability, degrees) / expected, 1e-11);

    [Fact]
    public void GTM_gives_its_variances_their_posterior_errors()
    {
        NumericTruths truths = TruthDiscovery.Gtm().Discover(TruthNumbers.Table(TruthNumbers.Case("open-num-small")));
        SourceReliability first = truths.Sources[0];

        // 1/σ² has a gamma posterior of shape α + n/2 and mode of σ² at scale / (shape + 1): its deviation is √shape / scale.
        double shape = 10 + (0.5 * first.Claims), scale = (shape + 1) / first.Weight;
        Assert.Equal(Math.Sqrt(shape) / scale, first.StandardError!.Value, 1e-12);
        Assert.NotNull(truths.LogLikelihood);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_likelihood_of_GTM_rises_with_every_iteration(bool isExact)
    {
        ReadingTable table = TruthNumbers.Table(40, TruthNumbers.Drawn(40, [0.2, 1, 1, 3, 5], 7, cover: 0.8));
        double[] rising =
        [
            .. Enumerable.Range(1, 12).Select(iterations => TruthDiscovery.Gtm(new() { Exact = isExact })
                .Discover(table, new() { Tolerance = 0, MaximumIterations = iterations }).LogLikelihood!.Value),
        ];
        Assert.All(rising.Zip(rising.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1e-9, $"{pair.First} to {pair.Second}"));
    }

    [Fact]
    public void A_weighted_median_between_halves_is_an_interval()
    {
        NumericTruths truths = TruthDiscovery.Median.Discover(TruthNumbers.Table(1, [(0, 0, 1), (1, 0, 4)]));
        Assert.Equal(2.5, truths.Truths.Span[0]);
        Assert.Equal(RealInterval.Closed(1, 4), truths.TruthsOf(0));
    }

    [Theory]
    [MemberData(nameof(TruthNumbers.Names), MemberType = typeof(TruthNumbers))]
    public void The_best_source_of_many_topics_weighs_most_and_the_truths_are_near(string name)
    {
        NumericTruthMethod method = TruthNumbers.Method(name);
        NumericTruths truths = method.Discover(TruthNumbers.Table(400, TruthNumbers.Drawn(400, [3, 0.3, 2, 2.5, 3, 4], 3)));
        if (truths.IsLearnt)
        {
            Assert.Equal(1, truths.Sources.MaxBy(source => source.Weight).Source);
            Assert.True(truths.Converged);
            Assert.Equal(1, truths.Sources.MaxBy(source => source.Trust).Source);
        }

        for (int topic = 0; topic < 400; topic++)
        {
            Assert.InRange(truths.Truths.Span[topic], 95 + topic, 105 + topic);
        }
    }

    [Theory]
    [MemberData(nameof(TruthNumbers.Names), MemberType = typeof(TruthNumbers))]
    public void A_result_names_its_method(string name)
    {
        NumericTruths truths = TruthNumbers.Method(name).Discover(TruthNumbers.Table(20, TruthNumbers.Drawn(20, [1, 2, 3], 1)));
        Assert.Equal(name, truths.Method);
        Assert.StartsWith($"{name}: 3 sources on 20 topics, ", truths.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_found_by_its_number()
    {
        NumericTruths truths = TruthDiscovery.Crh().Discover(TruthNumbers.Table(
            3, Enumerable.Range(0, 3).SelectMany(topic => new[] { (7, topic, 1.0), (2_000_000_000, topic, 2), (3, topic, 1.1 + topic) })));
        Assert.Equal([3, 7, 2_000_000_000], truths.Sources.Select(source => source.Source));
        Assert.Equal(3, truths.ReliabilityOf(2_000_000_000)!.Value.Claims);
        Assert.Null(truths.ReliabilityOf(4));
    }

    [Fact]
    public void A_row_of_weight_0_is_left_out()
    {
        ReadingTable whole = TruthNumbers.Table(30, TruthNumbers.Drawn(30, [1, 2, 3], 1));
        int rows = whole.Rows;
        ReadingTable table = ReadingTable.OfValues(
            new double[] { 1e6 }.Concat(whole.Values.ToArray()).ToArray(),
            new[] { 0 }.Concat(Enumerable.Range(1, 30).Select(topic => 1 + (3 * topic))).ToArray(),
            new[] { 0.0 }.Concat(Enumerable.Repeat(2.0, rows)).ToArray(),
            new[] { 9 }.Concat(whole.Sources.ToArray()).ToArray());
        Assert.Equal(
            TruthDiscovery.Catd().Discover(whole).Truths.ToArray(), TruthDiscovery.Catd().Discover(table).Truths.ToArray());
    }

    [Fact]
    public void A_table_without_sources_or_of_intervals_is_refused_with_what_to_do()
    {
        ArgumentException noSources = Assert.Throws<ArgumentException>(
            () => TruthDiscovery.Crh().Discover(ReadingTable.OfValues(new double[] { 1, 2 }, 2)));
        Assert.Contains("give sources", noSources.Message, StringComparison.Ordinal);
        ArgumentException intervals = Assert.Throws<ArgumentException>(
            () => TruthDiscovery.Crh().Discover(ReadingTable.OfIntervals(new double[] { 1 }, new double[] { 2 }, 1, default, new int[1])));
        Assert.Contains("ReadingTable.OfValues", intervals.Message, StringComparison.Ordinal);
    }

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected));
}
