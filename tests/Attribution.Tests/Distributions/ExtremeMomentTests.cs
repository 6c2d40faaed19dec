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

    /// <summary>Cut where its ends are next to each other or in its farthest tail: the work of a thread, much more than it takes.</summary>
    [Theory]
    [InlineData(0, 3e-11, 30, 0, 3e-11)]
    [InlineData(1.6676e155, 1.6676e155, 1.6776e155, 1.6676e155, 1.66760000001e155)]
    [InlineData(-5.88026e-12, -5.88026e-12, -5.78026e-12, -5.88026e-12, -5.8802599999e-12)]
    [InlineData(0, 1, 2, 0, 1e-30)]
    [InlineData(0, 1, 2, 1.9999999999, double.PositiveInfinity)]
    public void The_moments_of_a_PERT_with_absurd_cuts_are_found_soon(double lower, double mode, double upper, double from, double to)
    {
        Distribution pert = Distribution.Pert(lower, mode, upper);
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            TimeSpan start = time.Now;
            Distribution cut = pert.Truncate(from, to);
            Assert.InRange(cut.Mean, cut.Minimum, cut.Maximum);
            Assert.False(double.IsNaN(cut.StandardDeviation + cut.Skewness + cut.Median));
            if (time.Now - start < best) best = time.Now - start;
        }

        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
    }

    // With 50 digits (mpmath): the density of a PERT from 0 to 4 with mode 1 is x(4 − x)³ up to a factor, a polynomial.
    [Theory]
    [InlineData(0, 1e-30, 6.6666666666666672e-31, 2.3570226039551586e-31, -0.56568542494923802)]
    [InlineData(0, 0.5, 0.3217896865520728, 0.12071517935213283, -0.46120658230754533)]
    [InlineData(1, 1.0000000001, 1.00000000005, 2.8867515847990062e-11, 2.3094014588319454e-21)]
    [InlineData(3.9999999999, 4, 3.99999999992, 1.6329932969734114e-11, 1.0497813183317423)]
    [InlineData(0.5, 3, 1.4408127208480565, 0.60613150559880345, 0.47206628419161382)]
    [InlineData(1e-150, 1e-140, 6.6666666666666671e-141, 2.3570226039551586e-141, -0.56568542494923802)]
    public void The_moments_of_a_cut_PERT_have_all_digits(double from, double to, double mean, double deviation, double skewness)
    {
        Distribution cut = Distribution.Pert(0, 1, 4).Truncate(from, to);
        Assert.Equal(1, cut.Mean / mean, 1e-14);
        Assert.Equal(1, cut.StandardDeviation / deviation, 1e-12);
        Assert.Equal(skewness, cut.Skewness, 1e-12);
    }
}
