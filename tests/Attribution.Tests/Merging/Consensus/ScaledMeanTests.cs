using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class ScaledMeanTests
{
    private static readonly Gen<(double[] Values, double[] Variances)> AnySample =
        from values in Gen.Double[-10, 10].Array[1, 9]
        from errors in Gen.Double[0.1, 3].Array[values.Length]
        select (values, errors.Select(e => e * e).ToArray());

    [Fact]
    public void Published_omega_b_average_of_the_particle_data_group()
    {
        // PDG 2012: 6071 ± 40 MeV, S = 6.2, from CDF and D0.
        ScaledMean mass = ScaledMean.Fit([6054.4, 6165.0], [6.8 * 6.8 + 0.9 * 0.9, 10 * 10 + 13 * 13]);
        Assert.Equal(6071, mass.Mean, 0.5);
        Assert.Equal(40, mass.StandardError, 1.0);
        Assert.Equal("6070.86 ± 39.4 (S = 6.22)", mass.ToString());
    }

    [Fact]
    public void One_value_keeps_its_error()
    {
        ScaledMean one = ScaledMean.Fit([5], [4]);
        Assert.Equal((5, 2, 2, 1, 1), (one.Mean, one.StandardError, one.ExternalStandardError, one.BirgeRatio, one.PValue));
        MandelPaule alone = MandelPaule.Fit([5], [4]);
        Assert.Equal((5, 2, 0, 0), (alone.Mean, alone.StandardError, alone.RukhinStandardError, alone.TauSquared));
    }

    [Fact]
    public void Equal_values_are_not_scaled_down()
    {
        ScaledMean equal = ScaledMean.Fit([5, 5, 5], [1, 1, 1]);
        Assert.Equal(0, equal.BirgeRatio);
        Assert.Equal(0, equal.ExternalStandardError);
        Assert.Equal(Math.Sqrt(1.0 / 3), equal.StandardError, 1e-15);
        Assert.Equal(0, MandelPaule.Fit([5, 5, 5], [1, 1, 1]).RukhinStandardError);
    }

    [Fact]
    public void Imprecise_values_do_not_hide_disagreement()
    {
        double[] values = [0, 10, 5, 5, 5, 5];
        double[] variances = [1, 1, 1e4, 1e4, 1e4, 1e4];
        ScaledMean mean = ScaledMean.Fit(values, variances);
        Assert.Equal([true, true, false, false, false, false], mean.EntersScale);
        Assert.Equal(Math.Sqrt(50), mean.ScaleFactor, 1e-10);
        Assert.Equal(Math.Sqrt(10), mean.BirgeRatio, 1e-10);
    }

    [Fact]
    public void Mandel_Paule_makes_the_values_agree() =>
        AnySample.Sample(sample =>
        {
            (double[] x, double[] v) = sample;
            MandelPaule fit = MandelPaule.Fit(x, v);
            double q = x.Zip(v, (a, b) => (a - fit.Mean) * (a - fit.Mean) / (b + fit.TauSquared)).Sum();
            return fit.Converged && (fit.TauSquared == 0 ? q <= x.Length - 1 + 1e-9 : Math.Abs(q - (x.Length - 1)) < 1e-9);
        });

    [Fact]
    public void Scale_carries_over() =>
        Gen.Select(AnySample, Gen.Int[-70, 70]).Sample((sample, exponent) =>
        {
            (double[] x, double[] v) = sample;
            double unit = Math.Pow(10, exponent);
            double[] xs = [.. x.Select(a => a * unit)], vs = [.. v.Select(a => a * unit * unit)];
            ScaledMean plain = ScaledMean.Fit(x, v), scaled = ScaledMean.Fit(xs, vs);
            MandelPaule fit = MandelPaule.Fit(x, v), scaledFit = MandelPaule.Fit(xs, vs);
            return Near(plain.StandardError, scaled.StandardError / unit) && Near(plain.ScaleFactor, scaled.ScaleFactor)
                && Near(fit.RukhinStandardError, scaledFit.RukhinStandardError / unit) && Near(fit.Mean, scaledFit.Mean / unit);
        });

    [Fact]
    public void Bad_input_is_refused_with_its_index()
    {
        Assert.Throws<ArgumentException>(() => ScaledMean.Fit([], []));
        Assert.Contains(
            "values[1] is NaN",
            Assert.Throws<ArgumentException>(() => ScaledMean.Fit([1, double.NaN], [1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "variances[1] is 0", Assert.Throws<ArgumentException>(() => MandelPaule.Fit([1, 2], [1, 0])).Message, StringComparison.Ordinal);
    }

    private static bool Near(double expected, double actual) => Math.Abs(actual - expected) <= 1e-9 * (1e-3 + Math.Abs(expected));
}
