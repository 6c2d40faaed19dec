using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class CensoredFitTests
{
    /// <summary>Points, ranges and bounds at integers, so that every way to have no maximum is common.</summary>
    private static readonly Gen<RealInterval[]> AnyMeasurements =
        (from low in Gen.Int[0, 6]
         from width in Gen.Int[0, 4]
         from kind in Gen.Int[0, 3]
         select kind switch
         {
             0 => RealInterval.Point(low),
             1 => RealInterval.Closed(low, low + width),
             2 => RealInterval.AtLeast(low),
             _ => RealInterval.AtMost(low),
         }).Array[1, 7];

    [Fact]
    public void Nothing_measured_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CensoredFit.Normal([]));
        Assert.Throws<ArgumentException>(() => CensoredFit.Normal([RealInterval.All]));
        Assert.Throws<ArgumentException>(() => CensoredFit.LogNormal([RealInterval.MoreThan(-3)]));
    }

    [Fact]
    public void A_log_normal_quantity_is_above_zero() =>
        Assert.Contains(
            "measurements[1] is (-∞, 0]",
            Assert.Throws<ArgumentException>(() => CensoredFit.LogNormal([RealInterval.Point(1), RealInterval.AtMost(0)])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void One_measurement_shows_no_spread()
    {
        foreach (RealInterval only in new[] { RealInterval.Point(5), RealInterval.Closed(1, 2), RealInterval.MoreThan(3) })
        {
            CensoredFit fit = CensoredFit.Normal([only]);
            Assert.Null(fit.Distribution);
            Assert.Equal(CensoredMaximum.NoSpread, fit.Maximum);
            Assert.Equal(only.IsPoint ? double.PositiveInfinity : 0, fit.LogLikelihood);
            Assert.Equal("no distribution: the measurements show no spread", fit.ToString());
        }
    }

    [Fact]
    public void Equal_points_and_overlapping_bounds_show_no_spread()
    {
        Assert.Equal(
            CensoredMaximum.NoSpread, CensoredFit.Normal([RealInterval.Point(5), RealInterval.Point(5), RealInterval.MoreThan(3)]).Maximum);
        Assert.Equal(CensoredMaximum.NoSpread, CensoredFit.Normal([RealInterval.MoreThan(1100), RealInterval.MoreThan(3000)]).Maximum);
        Assert.Equal(CensoredMaximum.NoSpread, CensoredFit.Normal([RealInterval.MoreThan(1100), RealInterval.LessThan(3000)]).Maximum);
    }

    [Fact]
    public void Bounds_that_only_touch_share_the_probability()
    {
        CensoredFit fit = CensoredFit.Normal([RealInterval.Closed(1, 3), RealInterval.Closed(3, 5), RealInterval.Closed(3, 6)]);
        Assert.Equal(CensoredMaximum.NoSpread, fit.Maximum);
        Assert.Equal(Math.Log(1 / 3.0 * (2 / 3.0) * (2 / 3.0)), fit.LogLikelihood, 1e-14);
    }

    [Fact]
    public void Bounds_in_the_wrong_order_do_not_bound_the_spread()
    {
        CensoredFit fit = CensoredFit.Normal([RealInterval.AtMost(1), RealInterval.AtLeast(3), RealInterval.AtLeast(4)]);
        Assert.Equal(CensoredMaximum.InfiniteSpread, fit.Maximum);
        Assert.Equal(Math.Log(1 / 3.0 * (2 / 3.0) * (2 / 3.0)), fit.LogLikelihood, 1e-14);
        Assert.Equal("no distribution: the measurements do not bound the spread", fit.ToString());
        Assert.True(fit.Converged);
    }

    [Fact]
    public void Narrow_ranges_are_nearly_points()
    {
        // mpmath 1.3 at 40 digits, as on the verification page.
        CensoredFit fit = CensoredFit.Normal(
            [RealInterval.Closed(1 - 1e-6, 1 + 1e-6), RealInterval.Closed(2, 2 + 1e-9), RealInterval.Closed(4, 4.1)]);
        Assert.Equal(2.3497069315499102, fit.Distribution!.Mean, 1e-10);
        Assert.Equal(1.2692312518898217, fit.Distribution.StandardDeviation, 1e-10);
        Assert.Equal(0.73285418197042166, fit.MeanStandardError!.Value, 1e-8);
        Assert.Equal("normal (mean 2.34971, standard deviation 1.26923)", fit.ToString());
    }

    [Fact]
    public void A_maximum_is_found_whenever_there_is_one_and_nothing_nearby_is_better() =>
        Gen.Select(AnyMeasurements, Gen.Double[-1, 1], Gen.Double[-1, 1]).Sample(
            (measurements, shift, stretch) =>
            {
                CensoredFit fit = CensoredFit.Normal(measurements);
                if (fit.Distribution is not { } best) return !double.IsNaN(fit.LogLikelihood);
                Distribution other = Distribution.Normal(
                    best.Mean + (shift * best.StandardDeviation), best.StandardDeviation * Math.Exp(2 * stretch));
                return fit.Converged && fit.MeanStandardError > 0 && fit.StandardDeviationStandardError > 0
                    && Math.Abs(LogLikelihood(measurements, best) - fit.LogLikelihood) < 1e-8
                    && LogLikelihood(measurements, other) <= fit.LogLikelihood + 1e-8;
            },
            iter: 2000);

    [Fact]
    public void Where_there_is_no_maximum_the_limit_is_approached_and_not_reached() =>
        Gen.Select(AnyMeasurements, Gen.Double[-20, 20], Gen.Double[0.01, 100]).Sample(
            (measurements, mean, deviation) =>
            {
                CensoredFit fit = CensoredFit.Normal(measurements);
                return fit.Maximum == CensoredMaximum.Interior
                    || LogLikelihood(measurements, Distribution.Normal(mean, deviation)) <= fit.LogLikelihood + 1e-9;
            },
            iter: 2000);

    [Fact]
    public void Scale_and_order_carry_over() =>
        Gen.Select(AnyMeasurements, Gen.Int[-150, 150]).Sample((measurements, exponent) =>
        {
            double unit = Math.Pow(10, exponent);
            CensoredFit plain = CensoredFit.Normal(measurements);
            CensoredFit moved = CensoredFit.Normal(
                [
                    .. measurements.Reverse()
                        .Select(m => new RealInterval(m.Lower * unit, m.LowerInclusive, m.Upper * unit, m.UpperInclusive)),
                ]);
            return plain.Distribution is null
                ? moved.Maximum == plain.Maximum
                : Math.Abs((moved.Distribution!.Mean / unit) - plain.Distribution.Mean) < 1e-6 * plain.Distribution.StandardDeviation
                    && Math.Abs((moved.Distribution.StandardDeviation / unit) - plain.Distribution.StandardDeviation)
                        < 1e-6 * plain.Distribution.StandardDeviation;
        });

    [Fact]
    public void The_search_converges_over_six_orders_of_magnitude() =>
        (from value in Gen.Int[-100, 100]
         from exponent in Gen.Int[-3, 3]
         from width in Gen.Int[-3, 3]
         from kind in Gen.Int[0, 3]
         let low = value * Math.Pow(10, exponent)
         select kind switch
         {
             0 => RealInterval.Point(low),
             1 => RealInterval.Closed(low, low + Math.Pow(10, width)),
             2 => RealInterval.AtLeast(low),
             _ => RealInterval.AtMost(low),
         }).Array[1, 12].Sample(
            measurements =>
            {
                CensoredFit fit = CensoredFit.Normal(measurements);
                return fit.Converged
                    && !double.IsNaN(fit.LogLikelihood)
                    && (fit.Distribution is null || (fit.MeanStandardError > 0 && fit.StandardDeviationStandardError > 0));
            },
            iter: 5000);

    private static double LogLikelihood(RealInterval[] measurements, Distribution distribution) => measurements.Sum(m =>
        m.IsPoint ? Math.Log(distribution.Density(m.Lower))
        : m.Lower > distribution.Mean ? Math.Log(distribution.UpperTail(m.Lower) - distribution.UpperTail(m.Upper))
        : Math.Log(distribution.Cdf(m.Upper) - distribution.Cdf(m.Lower)));
}
