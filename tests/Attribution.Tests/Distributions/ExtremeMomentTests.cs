namespace Attribution.Tests;

public class ExtremeMomentTests
{
    [Theory]
    [InlineData(1e-160)]
    [InlineData(1e-9)]
    public void A_narrow_log_split_normal_has_the_spread_of_its_logarithm_in_proportion(double deviation)
    {
        Distribution narrow = Distribution.LogSplitNormal(1, deviation, 2 * deviation);
        Distribution logarithm = Distribution.SplitNormal(0, deviation, 2 * deviation);
        Assert.Equal(Math.E, narrow.StandardDeviation / logarithm.StandardDeviation, 1e-7);
        Assert.Equal(logarithm.Skewness, narrow.Skewness, 1e-7);
    }

    [Theory]
    [InlineData(0.9, 1e300)]
    [InlineData(1e300, 0.9)]
    [InlineData(double.MaxValue, 1e-160)]
    public void A_log_split_normal_too_wide_for_doubles_has_no_NaN(double lower, double upper)
    {
        Distribution wide = Distribution.LogSplitNormal(0.5, lower, upper);
        Assert.DoesNotContain(double.NaN, new[] { wide.Mean, wide.StandardDeviation, wide.Variance, wide.Skewness });
    }

    // By E X = (2/(a + b)) (a exp(a²/2) Φ(−a) + b exp(b²/2) Φ(b)), with 50 digits (mpmath): a lower half far too wide for Φ still
    // counts.
    [Theory]
    [InlineData(50, 1, 0.070036308762143349)]
    [InlineData(36, 0.5, 0.043309587592683653)]
    public void A_wide_lower_half_keeps_its_part_of_the_mean(double lower, double upper, double mean) =>
        Assert.Equal(1, Distribution.LogSplitNormal(0, lower, upper).Mean / mean, 1e-12);

    [Fact]
    public void A_cut_narrower_than_the_spacing_of_doubles_has_no_NaN()
    {
        Distribution cut = Distribution.Normal(1, 1e-30).Truncate(1, double.PositiveInfinity);
        Assert.Equal((1, 0, 0), (cut.Mean, cut.StandardDeviation, cut.Skewness));
    }
}
