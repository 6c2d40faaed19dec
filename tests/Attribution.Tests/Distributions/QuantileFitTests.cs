using CsCheck;

namespace Attribution.Tests;

public class QuantileFitTests
{
    private static readonly double[] Probabilities = [0.05, 0.25, 0.5, 0.9];

    [Fact]
    public void Quantiles_of_a_normal_give_it_back() =>
        Gen.Select(Gen.Double[-5, 5], Gen.Double[0.01, 5], Gen.Double[-150, 140]).Sample((mean, deviation, exponent) =>
        {
            double unit = Math.Pow(10, exponent);
            Distribution normal = Distribution.Normal(mean * unit, deviation * unit);
            QuantileFit fit = QuantileFit.Normal([.. Probabilities.Select(normal.Quantile)], Probabilities);
            return fit.Converged
                && Math.Abs(fit.Distribution.Mean - normal.Mean) <= 1e-9 * unit
                && Math.Abs(fit.Distribution.StandardDeviation - normal.StandardDeviation) <= 1e-9 * unit
                && fit.SumOfSquares < 1e-20;
        });

    [Fact]
    public void Quantiles_of_a_log_normal_give_it_back()
    {
        Distribution normal = Distribution.LogNormal(7, 0.3);
        QuantileFit fit = QuantileFit.LogNormal([.. Probabilities.Select(normal.Quantile)], Probabilities);
        Assert.Equal(7, fit.Distribution.Parameters[0].Value, 1e-10);
        Assert.Equal(0.3, fit.Distribution.Parameters[1].Value, 1e-10);
    }

    [Fact]
    public void No_other_normal_is_nearer() =>
        Gen.Select(Gen.Double[0.1, 10].Array[2, 6], Gen.Double[0.05, 1].Array[7], Gen.Double[-1, 1], Gen.Double[-1, 1])
            .Sample((gaps, shares, shift, stretch) =>
            {
                double[] values = [.. gaps.Select((_, i) => gaps.Take(i + 1).Sum())];
                double total = shares.Take(values.Length + 1).Sum();
                double[] probabilities = [.. values.Select((_, i) => shares.Take(i + 1).Sum() / total)];
                QuantileFit fit = QuantileFit.Normal(values, probabilities);
                Distribution best = fit.Distribution;
                Distribution other = Distribution.Normal(
                    best.Mean + (shift * best.StandardDeviation), best.StandardDeviation * Math.Exp(stretch));
                double sum = values.Zip(probabilities, (x, p) => Math.Pow(other.Cdf(x) - p, 2)).Sum();
                return fit.Converged && fit.SumOfSquares <= (sum * (1 + 1e-9)) + 1e-25;
            });

    [Fact]
    public void Text_shows_how_well_it_fits() =>
        Assert.Equal(
            "normal (mean 1100.23, standard deviation 123.094), sum of squares 0.002446",
            QuantileFit.Normal([900, 1100, 1500], [0.05, 0.5, 0.95]).ToString());

    [Fact]
    public void Bad_input_is_refused_with_its_index()
    {
        Assert.Throws<ArgumentException>(() => QuantileFit.Normal([1], [0.5]));
        Assert.Throws<ArgumentException>(() => QuantileFit.Normal([1, 2], [0.5]));
        Assert.Contains(
            "values[1]",
            Assert.Throws<ArgumentOutOfRangeException>(() => QuantileFit.Normal([1, double.NaN], [0.1, 0.5])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "values[0]",
            Assert.Throws<ArgumentOutOfRangeException>(() => QuantileFit.LogNormal([0, 2], [0.1, 0.5])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "probabilities[1]",
            Assert.Throws<ArgumentOutOfRangeException>(() => QuantileFit.Normal([1, 2], [0.5, 0.5])).Message,
            StringComparison.Ordinal);
    }
}
