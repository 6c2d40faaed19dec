using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class LinearPoolTests
{
    private static readonly Gen<LinearPool> AnyPool =
        from components in DistributionTests.AnyDistribution.Array[1, 5]
        from weights in Gen.Double[0.01, 1].Array[components.Length]
        select LinearPool.Combine(components, weights);

    [Fact]
    public void Nothing_to_pool_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LinearPool.Combine([]));
        Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([], []));
        Assert.Contains(
            "components[1] is null",
            Assert.Throws<ArgumentException>(() => LinearPool.Combine([Distribution.Normal(0, 1), null!])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_refused_with_its_index()
    {
        Assert.Contains(
            "values[1] is NaN",
            Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([1, double.NaN], [1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[0] is 0",
            Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([1, 2], [0, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "weights[1] is NaN",
            Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([1, 2], [1, 1], [1, double.NaN])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([1, 2], [1, 1], [0, 0]));
        Assert.Throws<ArgumentException>(() => LinearPool.CombineNormals([1, 2], [1, 1]).Cdf(double.NaN));
    }

    [Fact]
    public void One_distribution_is_its_own_pool() =>
        Gen.Select(DistributionTests.AnyDistribution, Gen.Double[0.01, 0.99]).Sample((d, p) =>
        {
            LinearPool pool = LinearPool.Combine([d]);
            return pool.Mean == d.Mean
                && Near(d.StandardDeviation, pool.StandardDeviation)
                && Math.Abs(pool.Skewness - d.Skewness) < 1e-9 * (1 + Math.Abs(d.Skewness))
                && pool.Quantile(p) == d.Quantile(p) && pool.Cdf(pool.Mean) == d.Cdf(d.Mean);
        });

    [Fact]
    public void Two_camps_are_kept_apart()
    {
        LinearPool pool = LinearPool.CombineNormals([1100, 3000], [22500, 90000]);
        Assert.Equal(2, pool.Modes.Length);
        Assert.Equal(1100, pool.Modes[0], 1e-4);
        Assert.Equal(3000, pool.Modes[1], 1e-4);
        Assert.Equal("pool of 2: mean 2050, standard deviation 979.158, modes 1100, 3000", pool.ToString());
    }

    [Fact]
    public void The_median_of_two_far_equal_camps_is_where_their_tails_balance()
    {
        Assert.Equal(5, LinearPool.CombineNormals([0, 10], [1, 1]).Quantile(0.5), 1e-12);
        Assert.Equal(20.0, LinearPool.CombineNormals([0, 60], [1, 4]).Quantile(0.5), 1e-12);

        // Nothing at all between two uniforms: the middle of the gap.
        Assert.Equal(6, LinearPool.Combine([Distribution.Uniform(0, 2), Distribution.Uniform(10, 11)]).Quantile(0.5), 1e-12);
    }

    [Fact]
    public void Modes_are_found_in_every_shape()
    {
        Assert.Equal([0.0], LinearPool.CombineNormals([-1, 1], [1, 1]).Modes.Select(m => Math.Round(m, 5) + 0.0));
        Assert.Equal([0.5], LinearPool.Combine([Distribution.Uniform(0, 1)]).Modes);
        Assert.Equal([0.75], LinearPool.Combine([Distribution.Uniform(0, 1), Distribution.Uniform(0.5, 2)]).Modes);
        Assert.Equal([1.0, 5.0], LinearPool.Combine([Distribution.Triangular(0, 1, 2), Distribution.Triangular(4, 5, 6)]).Modes);
        Assert.Equal(3, LinearPool.CombineNormals([0, 10, 20, 0], [1, 1, 1, 100]).Modes.Length);
    }

    [Fact]
    public void A_mode_is_higher_than_its_neighbourhood() =>
        AnyPool.Sample(pool => !pool.Modes.IsEmpty && pool.Modes.All(mode =>
        {
            // Where a component begins or ends the density jumps, and is only higher than what lies next to it.
            double[] ends = [.. pool.Components.SelectMany(c => new[] { c.Minimum, c.Maximum })];
            double step = pool.Components.Min(c => c.Quantile(0.55) - c.Quantile(0.45)) * (ends.Contains(mode) ? 1e-11 : 1e-5);
            step = ends.Where(end => end != mode).Select(end => Math.Abs(end - mode) / 2).Append(step).Min();
            return pool.Density(mode) >= pool.Density(mode - step) * (1 - 1e-9)
                && pool.Density(mode) >= pool.Density(mode + step) * (1 - 1e-9);
        }));

    [Fact]
    public void A_quantile_is_where_the_probability_is_reached() =>
        Gen.Select(AnyPool, Gen.Double[1e-6, 1 - 1e-6]).Sample((pool, p) => Math.Abs(pool.Cdf(pool.Quantile(p)) - p) < 1e-8 * p);

    [Fact]
    public void Both_tails_add_up_to_one() =>
        Gen.Select(AnyPool, Gen.Double[0, 1]).Sample((pool, p) => Near(1, pool.Cdf(pool.Quantile(p)) + pool.UpperTail(pool.Quantile(p))));

    [Fact]
    public void The_law_of_total_variance_holds() =>
        AnyPool.Sample(pool => Near(pool.Variance, pool.WithinVariance + pool.BetweenVariance) && pool.BetweenVariance >= 0);

    [Fact]
    public void Order_and_scale_carry_over() =>
        Gen.Select(
            Gen.Double[-10, 10].Array[4],
            Gen.Double[0.1, 3].Array[4],
            Gen.Double[0.1, 1].Array[4],
            Gen.Int[-150, 150],
            Gen.Double[0.01, 0.99]).Sample((x, s, w, exponent, p) =>
        {
            double unit = Math.Pow(10, exponent);
            LinearPool pool = LinearPool.CombineNormals(x, [.. s.Select(v => v * v)], w);
            LinearPool moved = LinearPool.CombineNormals(
                [.. x.Reverse().Select(v => v * unit)], [.. s.Reverse().Select(v => v * unit * (v * unit))], [.. w.Reverse()]);
            return Math.Abs((moved.Mean / unit) - pool.Mean) < 1e-12 && Near(pool.StandardDeviation, moved.StandardDeviation / unit)
                && Math.Abs((moved.Quantile(p) / unit) - pool.Quantile(p)) < 1e-10 && Math.Abs(moved.Skewness - pool.Skewness) < 1e-11
                && moved.Modes.Length == pool.Modes.Length;
        });

    [Fact]
    public void A_weight_of_zero_leaves_a_distribution_out()
    {
        LinearPool pool = LinearPool.CombineNormals([1, 2, 3], [1, 1, 1], [0, 5, 0]);
        Assert.Equal([Distribution.Normal(2, 1)], pool.Components);
        Assert.Equal([1.0], pool.Weights);
    }

    [Fact]
    public void Moments_that_overflow_are_infinite()
    {
        LinearPool pool = LinearPool.Combine([Distribution.Normal(0, 1), Distribution.LogNormal(0, 40)]);
        Assert.Equal(double.PositiveInfinity, pool.Mean);
        Assert.Equal(double.PositiveInfinity, pool.Variance);
        Assert.Equal(double.PositiveInfinity, pool.Skewness);
        Assert.Equal(double.PositiveInfinity, pool.BetweenVariance);
    }

    private static bool Near(double expected, double actual) => Math.Abs(actual - expected) <= 1e-11 * Math.Abs(expected);

    [Fact]
    public void Of_many_modes_ten_are_told_and_the_others_counted()
    {
        LinearPool pool = LinearPool.Combine([.. Enumerable.Range(0, 40).Select(i => Distribution.Normal(100 * i, 1))]);
        Assert.Equal(40, pool.Modes.Length);
        Assert.EndsWith("modes 0, 100, 200, 300, 400, 500, 600, 700, 800, 900, … (30 more)", pool.ToString(), StringComparison.Ordinal);
        Merged merged = Mergers.LinearPool().Equally([.. Enumerable.Range(0, 40).Select(i => Given.Normal(100 * (i + 1), 1))]);
        Finding warning = merged.Warnings.Single(warning => warning.Code == "several-modes");
        Assert.Contains("and at … (30 more)", warning.Message, StringComparison.Ordinal);
    }
}
