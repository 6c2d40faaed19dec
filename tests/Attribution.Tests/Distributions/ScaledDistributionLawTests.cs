using CsCheck;

namespace Attribution.Tests;

/// <summary>A distribution in another unit: a kilometre is a thousand metres for every figure of it.</summary>
public class ScaledDistributionLawTests
{
    [Fact]
    public void Every_figure_is_so_many_times_as_large() =>
        Gen.Select(DistributionTests.AnyDistribution, Gen.Double[-9, 9], Gen.Double[0.001, 0.999]).Sample((d, power, p) =>
        {
            double factor = Math.Pow(10, power);
            Distribution scaled = d.Scaled(factor);
            double spread = d.StandardDeviation * factor;
            Same(d.Mean * factor, scaled.Mean, spread);
            Same(d.Mode * factor, scaled.Mode, spread);
            Same(spread, scaled.StandardDeviation, spread);
            Same(d.Minimum * factor, scaled.Minimum, spread);
            Same(d.Maximum * factor, scaled.Maximum, spread);
            Same(d.Quantile(p) * factor, scaled.Quantile(p), spread);
            Assert.Equal(d.Skewness, scaled.Skewness, 1e-6 * Math.Max(1, Math.Abs(d.Skewness)));
            Assert.Equal(p, scaled.Cdf(d.Quantile(p) * factor), 1e-7);
        });

    [Fact]
    public void A_power_of_two_and_back_is_the_same_distribution() =>
        Gen.Select(DistributionTests.AnyDistribution, Gen.Int[-20, 20]).Sample((d, power) =>
        {
            double factor = Math.ScaleB(1, power);
            Distribution back = d.Scaled(factor).Scaled(1 / factor);
            Assert.Equal(d.GetType(), back.GetType());
            Same(d.Mean, back.Mean, d.StandardDeviation);
            Same(d.Quantile(0.1), back.Quantile(0.1), d.StandardDeviation);
        });

    [Fact]
    public void Its_parameters_are_those_of_its_unit()
    {
        Assert.Equal(Distribution.Normal(1100, 50), Distribution.Normal(1.1, 0.05).Scaled(1000));
        Assert.Equal(Distribution.SplitNormal(4, 1, 2), Distribution.SplitNormal(2, 0.5, 1).Scaled(2));
        Assert.Equal(Distribution.Uniform(-4, 6), Distribution.Uniform(-2, 3).Scaled(2));
        Assert.Equal(Distribution.Triangular(-4, 2, 6), Distribution.Triangular(-2, 1, 3).Scaled(2));
        Assert.Equal(Distribution.Pert(-4, 2, 6), Distribution.Pert(-2, 1, 3).Scaled(2));
        Assert.Equal(Distribution.LogNormal(Math.Log(2), 0.5), Distribution.LogNormal(0, 0.5).Scaled(2));
        Assert.Equal(Distribution.LogSplitNormal(Math.Log(2), 0.5, 0.25), Distribution.LogSplitNormal(0, 0.5, 0.25).Scaled(2));
        Assert.Equal(Distribution.Normal(4, 2).Truncate(0, 6), Distribution.Normal(2, 1).Truncate(0, 3).Scaled(2));
    }

    private static void Same(double expected, double actual, double spread)
    {
        if (expected == actual) return;
        Assert.InRange(actual, expected - (1e-9 * (Math.Abs(expected) + spread)), expected + (1e-9 * (Math.Abs(expected) + spread)));
    }
}
