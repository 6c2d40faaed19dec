using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// At the ends of the range of doubles a call gives a number or says what to change; never NaN, never an exception from below.
/// </summary>
public class ExtremeInputTests
{
    private static readonly MetaAnalysisResult OfTwo = MetaAnalysis.Fit([1, 2], [1, 1]);

    [Fact]
    public void Values_that_no_double_keeps_apart_are_refused_by_every_fit()
    {
        double[] values = [double.MaxValue, double.MaxValue, double.MaxValue], variances = [10, 1e-11, 3e-11];
        Assert.Contains(
            "common origin",
            Assert.Throws<ArgumentException>(() => MetaAnalysis.Fit([.. values], [1e-40, 1e-40, 1e-40])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "common origin", Assert.Throws<ArgumentException>(() => HenmiCopas.Fit(values, variances)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merger_refuses_what_the_mathematics_would() =>
        Assert.Equal("too-far-apart", Mergers.FixedEffect().Merge([Far, Far, Far], [1, 1, 1]).Refusal!.Code);

    [Fact]
    public void What_was_not_fitted_is_refused_with_its_index()
    {
        Assert.Contains(
            "variances[1]",
            Assert.Throws<ArgumentException>(() => MetaAnalysis.Weights(OfTwo, [1, double.NaN], new double[2])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "values[0]",
            Assert.Throws<ArgumentException>(
                () => MetaAnalysis.ShrunkenValues(OfTwo, [double.NaN, 1], [1, 1], new ShrunkenValue[2])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[0]",
            Assert.Throws<ArgumentException>(() => MetaAnalysis.ShrunkenValues(OfTwo, [1, 1], [0, 1], new ShrunkenValue[2])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "values[1]",
            Assert.Throws<ArgumentException>(() => ClusterRobust.Of(OfTwo, [1, double.NaN], [1, 1], [0, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[1]",
            Assert.Throws<ArgumentException>(() => ClusterRobust.Of(OfTwo, [1, 1], [1, -1], [0, 1])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Consistent_subsets_refuse_values_whose_distance_has_no_square()
    {
        double[] values = [double.MaxValue, 0, double.MaxValue, -1], variances = [1e-160, 1e-160, 1e-160, 1e-160];
        Assert.Contains(
            "Leave the extreme values out",
            Assert.Throws<ArgumentException>(() => ConsistentSubset.FitLargest(values, variances)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Leave the extreme values out",
            Assert.Throws<ArgumentException>(() => ConsistentSubset.FitGreedy(values, variances)).Message,
            StringComparison.Ordinal);
        Assert.Equal([0, 1, 2], ConsistentSubset.FitLargest([1e140, 1e140, 1e140, 0], [1, 1, 1, 1]).Members);
    }

    [Theory]
    [InlineData(new[] { double.Epsilon }, null, 1)]
    [InlineData(new[] { double.MaxValue, double.MaxValue, double.MaxValue }, null, 3)]
    [InlineData(new[] { 4.0, 2 }, 1.0, 4)]
    [InlineData(new[] { 1e300 }, 1e-300, double.PositiveInfinity)]
    [InlineData(new[] { 1.0 }, double.PositiveInfinity, 0)]
    public void Orwin_counts_claims_of_any_size(double[] values, double? trivial, double expected) =>
        Assert.Equal(expected, FailSafeN.Orwin(values, trivial));

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.NaN)]
    [InlineData(-1.0)]
    public void Orwin_refuses_a_size_that_is_not_above_0(double trivial) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FailSafeN.Orwin([1], trivial));

    [Fact]
    public void A_result_of_nothing_needs_no_null_results_to_undo_it() => Assert.Equal(0, FailSafeN.Rosenthal([-1, 1], [1, 1], 0.5));

    [Fact]
    public void Huber_without_a_cutoff_is_the_mean_unless_values_have_no_spread()
    {
        Assert.Equal(5, Attribution.Merging.Robust.Huber([5], double.PositiveInfinity));
        Assert.Equal(2, Attribution.Merging.Robust.Huber([0, 1, 5], double.PositiveInfinity), 1e-15);
    }

    [Fact]
    public void Algorithm_A_survives_a_value_whose_square_is_no_double()
    {
        AlgorithmA fit = AlgorithmA.Fit([5, -1e155, 1]);
        Assert.True(double.IsFinite(fit.Mean) && double.IsFinite(fit.StandardDeviation), $"{fit}");
    }

    [Theory]
    [InlineData(new[] { 0, 5e-324, 1e300 })]
    [InlineData(new[] { 0, 0, -5e-324, -5e-324, 1e300 })]
    [InlineData(new[] { 8.2e-309, -0.0, 1.79e308, 0 })]
    [InlineData(new[] { 9.2e-309, 1.6e308, 1.5e308, 4.7e299, 5.4e-309, 7.2e-309, 9.4e-309 })]
    public void Algorithm_A_survives_a_spread_that_is_nothing_beside_the_farthest_value(double[] values)
    {
        AlgorithmA fit = AlgorithmA.Fit(values);
        Assert.InRange(fit.Mean, values.Min(), values.Max());
        Assert.True(double.IsFinite(fit.StandardDeviation), $"{fit}");
    }

    [Fact]
    public void A_pool_without_spread_has_moments()
    {
        LinearPool pool = LinearPool.Combine([Distribution.LogNormal(-1e100, 1), Distribution.LogNormal(-1e100, 2)]);
        Assert.Equal((0, 0, 0), (pool.Mean, pool.Variance, pool.BetweenVariance));
    }

    [Fact]
    public void A_pool_of_sources_too_far_apart_for_squares_keeps_its_inner_spread() =>
        Assert.False(double.IsNaN(LinearPool.CombineNormals([3e174, 0], [159165, 1], [1e-200, 1]).WithinVariance));

    private static Reading Far => Given.Normal(1e305, 1e-20);
}
