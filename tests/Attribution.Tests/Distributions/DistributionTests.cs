using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class DistributionTests
{
    /// <summary>One of every kind, at every magnitude from 1e-6 to 1e6 and skewed either way.</summary>
    internal static readonly Gen<Distribution> AnyDistribution =
        from kind in Gen.Int[0, 7]
        from centre in Gen.Double[-10, 10]
        from exponent in Gen.Double[-6, 6]
        from a in Gen.Double[0.1, 3]
        from b in Gen.Double[0.1, 3]
        let unit = Math.Pow(10, exponent)
        select kind switch
        {
            0 => Distribution.Normal(centre * unit, a * unit),
            1 => Distribution.LogNormal(centre, a / 2),
            2 => Distribution.SplitNormal(centre * unit, a * unit, b * unit),
            3 => Distribution.LogSplitNormal(centre, a / 2, b / 2),
            4 => Distribution.Uniform(centre * unit, (centre + a) * unit),
            5 => Distribution.Triangular((centre - a) * unit, centre * unit, (centre + b) * unit),
            6 => Distribution.Pert((centre - a) * unit, centre * unit, (centre + b) * unit),
            _ => Distribution.SplitNormal(centre * unit, a * unit, b * unit).Truncate((centre - b) * unit, (centre + a) * unit),
        };

    public static TheoryData<string, double, double, double> Moments => new()
    {
        // Computed with mpmath 1.3 at 40 digits by quadrature of the density.
        { "normal from 1", 1.5251352761609812, 0.44620361447476957, 1.3162280375655792 },
        { "normal from 10", 10.098093233962512, 0.097187333668828785, 1.9460312188918591 },
        { "normal between", -0.44574377827251484, 0.61367241761124957, -0.46730466175847252 },
        { "measurement under a ceiling", 2760.6346321684186, 180.84308058675806, -0.99527158319994593 },
        { "log-split-normal", 1174.231137787593, 190.39697980938695, 0.84219782871658797 },
        { "wide log-split-normal", 9.8023243248533884, 62.277694838241281, 361.96866801629269 },
        { "narrow log-split-normal", 20.085552949157603, 3.0878113398191518e-5, 0.49921628757539251 },
        { "log-normal between", 1097.0288068952433, 56.308252006141713, 0.062699833138110048 },
        { "log-normal from", 2.0825431102775273, 2.3245874592527439, 6.0727264034882692 },
        { "PERT", 1133.3333333333333, 110.55415967851333, 0.30151134457776362 },
        { "PERT from", 1155.6621026387737, 97.964783600361491, 0.48695065947481553 },
        { "triangular", 1166.6666666666667, 124.72191289246471, 0.30544141932848501 },
        { "triangular between", 1144.4444444444444, 79.737222746707354, 0.12717068610371274 },
        { "split-normal", 1195.7461472963438, 184.47947115575442, 0.49921182841391417 },
        { "split-normal between", 1103.025230754134, 56.048639625687138, -0.049606595026247561 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void Moments_agree_with_quadrature_at_forty_digits(string which, double mean, double deviation, double skewness)
    {
        Distribution distribution = Named(which);
        Close(mean, distribution.Mean, 1e-13);
        Close(deviation, distribution.StandardDeviation, 1e-11);
        Close(deviation * deviation, distribution.Variance, 1e-11);
        Close(skewness, distribution.Skewness, 1e-9);
    }

    [Theory]
    [InlineData(1e-10, 4.9969865630163313e-23)]
    [InlineData(1e-3, 1.0745598140442656e-6)]
    [InlineData(0.3, 0.35137538548347148)]
    [InlineData(0.999, 0.99999999993156288)]
    public void Pert_probabilities_are_those_of_the_beta_distribution(double share, double expected)
    {
        // mpmath 1.3: betainc(7/3, 11/3, 0, share, regularized=True).
        Distribution pert = Distribution.Pert(0, 1.0 / 3, 1);
        Close(expected, pert.Cdf(share), 1e-12);
        Close(share, pert.Quantile(expected), share < 0.9 ? 1e-12 : 1e-6);
    }

    [Fact]
    public void A_quantile_is_where_the_probability_is_reached() =>
        Gen.Select(AnyDistribution, Gen.Double[1e-6, 1]).Sample((d, p) =>
            Near(p, d.Cdf(d.Quantile(p)), 1e-8) && Near(p, d.UpperTail(d.UpperQuantile(p)), 1e-8));

    [Fact]
    public void Both_tails_add_up_to_one() =>
        Gen.Select(AnyDistribution, Gen.Double[0, 1]).Sample((d, p) =>
            Near(1, d.Cdf(d.Quantile(p)) + d.UpperTail(d.Quantile(p)), 1e-12));

    [Fact]
    public void Quantiles_rise_and_stay_in_the_support() =>
        Gen.Select(AnyDistribution, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((d, p, q) =>
            d.Quantile(Math.Min(p, q)) <= d.Quantile(Math.Max(p, q))
            && d.Quantile(p) >= d.Minimum && d.Quantile(p) <= d.Maximum
            && d.Quantile(0) == d.Minimum && d.Quantile(1) == d.Maximum);

    [Fact]
    public void The_density_is_the_slope_of_the_probability() =>
        Gen.Select(AnyDistribution, Gen.Double[0.05, 0.95]).Sample((d, p) =>
        {
            double x = d.Quantile(p);
            double step = d.StandardDeviation * 1e-4;
            bool acrossKink = Math.Abs(x - d.Kink) <= step;
            return acrossKink
                || d.StandardDeviation > 100 * Math.Abs(x)
                || Near(d.Density(x), (d.Cdf(x + step) - d.Cdf(x - step)) / (2 * step), 1e-4);
        });

    [Fact]
    public void Nothing_is_denser_than_the_mode() =>
        Gen.Select(AnyDistribution, Gen.Double[0, 1]).Sample((d, p) => d.Density(d.Quantile(p)) <= d.Density(d.Mode) * (1 + 1e-12));

    [Fact]
    public void Truncation_conditions_the_probability() =>
        Gen.Select(AnyDistribution, Gen.Double[0.1, 0.4], Gen.Double[0.5, 0.9], Gen.Double[0, 1]).Sample((d, p, q, r) =>
        {
            (double lower, double upper, double x) = (d.Quantile(p), d.Quantile(q), d.Quantile(p + ((q - p) * r)));
            Distribution cut = d.Truncate(lower, upper);
            return Math.Abs(r - cut.Cdf(x)) < 1e-6 && cut.Minimum == lower && cut.Maximum == upper && cut.Mean > lower && cut.Mean < upper;
        });

    [Fact]
    public void Truncating_twice_is_truncating_once() =>
        Gen.Select(AnyDistribution, Gen.Double[0.1, 0.4], Gen.Double[0.5, 0.9]).Sample((d, p, q) =>
            d.Truncate(d.Quantile(p), double.PositiveInfinity).Truncate(double.NegativeInfinity, d.Quantile(q))
                .Equals(d.Truncate(d.Quantile(p), d.Quantile(q))));

    [Fact]
    public void Far_tails_keep_their_digits()
    {
        // mpmath 1.3: erfc(z/√2)/2 and its inverse.
        Distribution standard = Distribution.Normal(0, 1);
        Close(7.619853024160527e-24, standard.UpperTail(10), 1e-12);
        Close(7.619853024160527e-24, standard.Cdf(-10), 1e-12);
        Close(37.0471, standard.UpperQuantile(1e-300), 1e-5);
        Close(10, standard.UpperQuantile(7.619853024160527e-24), 1e-13);
    }

    [Fact]
    public void Extreme_magnitudes_scale()
    {
        foreach (double unit in new[] { 1e-150, 1e150 })
        {
            foreach (Distribution cut in new[]
            {
                Distribution.SplitNormal(0, unit, 2 * unit).Truncate(-unit, 3 * unit),
                Distribution.Triangular(0, unit, 3 * unit),
                Distribution.Pert(0, unit, 3 * unit),
            })
            {
                Distribution plain = cut.Name switch
                {
                    "triangular" => Distribution.Triangular(0, 1, 3),
                    "PERT" => Distribution.Pert(0, 1, 3),
                    _ => Distribution.SplitNormal(0, 1, 2).Truncate(-1, 3),
                };
                Close(plain.Mean, cut.Mean / unit, 1e-12);
                Close(plain.StandardDeviation, cut.StandardDeviation / unit, 1e-12);
                Close(plain.Skewness, cut.Skewness, 1e-10);
                Close(plain.Quantile(0.3), cut.Quantile(0.3) / unit, 1e-12);
                Close(plain.Density(1.5), cut.Density(1.5 * unit) * unit, 1e-12);
            }
        }
    }

    [Fact]
    public void Moments_beyond_the_range_of_a_double_are_infinite_and_never_NaN()
    {
        Distribution huge = Distribution.LogNormal(-800, 40);
        Assert.Equal(1, huge.Mean);
        Assert.Equal(double.PositiveInfinity, huge.StandardDeviation);
        Assert.Equal(double.PositiveInfinity, huge.Skewness);
        Distribution split = Distribution.LogSplitNormal(0, 1, 40);
        Assert.Equal(double.PositiveInfinity, split.Mean);
        Assert.Equal(double.PositiveInfinity, split.StandardDeviation);
        Assert.Equal(double.PositiveInfinity, split.Skewness);
    }

    [Fact]
    public void A_bound_that_cuts_nothing_changes_nothing()
    {
        Distribution uniform = Distribution.Uniform(1, 2);
        Assert.Same(uniform, uniform.Truncate(0, 5));
        Assert.Equal(Distribution.Uniform(1, 1.5), uniform.Truncate(0, 1.5));
        Assert.Same(uniform, uniform.Truncate(double.NegativeInfinity, double.PositiveInfinity));
    }

    [Fact]
    public void A_bound_that_leaves_nothing_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Distribution.Normal(0, 1).Truncate(50, 60));
        Assert.Equal(
            "No probability of the normal (mean 0, standard deviation 1) lies from 50 to 60: the bounds must leave a part of it.",
            error.Message);
        Assert.Throws<ArgumentException>(() => Distribution.Uniform(1, 2).Truncate(2, 3));
        Assert.Throws<ArgumentException>(() => Distribution.Normal(0, 1).Truncate(double.NaN, 3));
    }

    [Fact]
    public void An_asymmetric_interval_keeps_its_coverage_and_shares_the_rest()
    {
        Distribution casualties = Distribution.SplitNormalFromInterval(900, 1100, 1500, 0.9);
        Close(0.1 / 3, casualties.Cdf(900), 1e-12);
        Close(0.2 / 3, casualties.UpperTail(1500), 1e-12);
        Assert.Equal(1100, casualties.Mode);
    }

    [Fact]
    public void A_narrow_ratio_keeps_its_digits() =>
        Close(1e-12 / 1.9599639845400545 / 2, Distribution.LogNormalFromInterval(1, 1 + 1e-12, 0.95).Parameters[1].Value, 1e-4);

    [Fact]
    public void Equality_is_by_name_and_parameters()
    {
        Distribution normal = Distribution.Normal(1, 2);
        Assert.Equal(normal, Distribution.Normal(1, 2));
        Assert.Equal(normal.GetHashCode(), Distribution.Normal(1, 2).GetHashCode());
        Assert.NotEqual(normal, Distribution.Normal(1, 3));
        Assert.NotEqual(normal, Distribution.LogNormal(1, 2));
        Assert.False(normal.Equals(null));
    }

    [Fact]
    public void Text_is_what_a_person_would_write_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("normal (mean 1200, standard deviation 182.387)", Distribution.NormalFromInterval(900, 1500, 0.9).ToString());
            Assert.Equal(
                "truncated normal (mean 0, standard deviation 1.5, lower 0, upper ∞)",
                Distribution.Normal(0, 1.5).Truncate(0, double.PositiveInfinity).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parameters_outside_their_range_are_refused_by_name()
    {
        Assert.Contains(
            "standardDeviation is 0; it must be finite and greater than 0.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Normal(1, 0)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Normal(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.LogNormal(0, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.SplitNormal(0, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Uniform(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Uniform(-1.7e308, 1.7e308));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Triangular(1, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Pert(1, double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.NormalFromInterval(1, 2, 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.LogNormalFromInterval(0, 2, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.SplitNormalFromInterval(1, 1, 2, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Normal(0, 1).Quantile(1.5));
        Assert.Throws<ArgumentException>(() => Distribution.Normal(0, 1).Cdf(double.NaN));
    }

    private static Distribution Named(string which) => which switch
    {
        "normal from 1" => Distribution.Normal(0, 1).Truncate(1, double.PositiveInfinity),
        "normal from 10" => Distribution.Normal(0, 1).Truncate(10, double.PositiveInfinity),
        "normal between" => Distribution.Normal(0, 1).Truncate(-2, 0.5),
        "measurement under a ceiling" => Distribution.Normal(3000, 300).Truncate(1100, 3000),
        "log-split-normal" => Distribution.LogSplitNormal(7, 0.12, 0.19),
        "wide log-split-normal" => Distribution.LogSplitNormal(0, 1, 2),
        "narrow log-split-normal" => Distribution.LogSplitNormal(3, 1e-6, 2e-6),
        "log-normal between" => Distribution.LogNormal(7, 0.15).Truncate(1000, 1200),
        "log-normal from" => Distribution.LogNormal(0, 1).Truncate(0.5, double.PositiveInfinity),
        "PERT" => Distribution.Pert(900, 1100, 1500),
        "PERT from" => Distribution.Pert(900, 1100, 1500).Truncate(1000, 2000),
        "triangular" => Distribution.Triangular(900, 1100, 1500),
        "triangular between" => Distribution.Triangular(900, 1100, 1500).Truncate(1000, 1300),
        "split-normal" => Distribution.SplitNormal(1100, 120, 240),
        "split-normal between" => Distribution.SplitNormal(1100, 120, 240).Truncate(1000, 1200),
        _ => throw new ArgumentOutOfRangeException(nameof(which)),
    };

    private static bool Near(double expected, double actual, double tolerance) =>
        Math.Abs(actual - expected) <= tolerance * Math.Abs(expected);

    private static void Close(double expected, double actual, double tolerance) =>
        Assert.True(Near(expected, actual, tolerance), $"expected {expected:R}, got {actual:R}");
}
