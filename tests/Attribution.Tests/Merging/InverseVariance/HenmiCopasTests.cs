using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class HenmiCopasTests
{
    // The law of Henmi and Copas 2010 in its plain sums Σ w to Σ w⁴, which cancel in doubles, evaluated with 80 digits (mpmath).
    [Theory]
    [InlineData(new[] { 1, 2.5, -1, 0.3 }, new[] { 0.1, 0.2, 0.3, 0.4 }, 1.6262857142857143, 2.3947673866751811)]
    [InlineData(new[] { 0, 3.0, 5 }, new[] { 1e-6, 1, 2 }, 6.4999975000008333, 2634.459551149983)]
    [InlineData(new[] { 0, 5e5, -5e5 }, new[] { 1e-18, 4e-8, 1e4 }, 1.25e11, 2300766.195268013)]
    public void The_interval_keeps_its_digits_when_one_claim_decides(double[] values, double[] variances, double tauSquared, double half)
    {
        HenmiCopasResult fit = HenmiCopas.Fit(values, variances);
        Assert.Equal(1, fit.TauSquared / tauSquared, 1e-12);
        Assert.Equal(1, (fit.Interval.Upper - fit.Interval.Lower) / (2 * half), 1e-9);
    }

    [Fact]
    public void Any_claims_have_an_interval_around_the_estimate() =>
        RandomClaims.Gen.Where(claims => claims.Count > 2).Sample(
            claims =>
            {
                HenmiCopasResult fit = HenmiCopas.Fit(claims.Values, claims.Variances);
                return double.IsFinite(fit.Interval.Upper - fit.Interval.Lower)
                    && fit.Interval.Lower < fit.Estimate
                    && fit.Estimate < fit.Interval.Upper;
            },
            iter: RandomClaims.Sets / 5);

    [Fact]
    public void One_claim_outweighing_all_others_by_any_factor_leaves_an_interval()
    {
        for (double least = 1; least > 1e-120; least *= 1e-3)
        {
            HenmiCopasResult fit = HenmiCopas.Fit([0, 5e5, -2e5, 1], [least, 4e-8, 1e4, 1]);
            Assert.True(double.IsFinite(fit.Interval.Upper) && fit.Interval.Upper > 0 && fit.Interval.Lower < 0, $"{fit}");
        }
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-9)]
    [InlineData(0.9999999999999999)]
    public void Any_level_strictly_between_0_and_1_is_served(double level)
    {
        ConfidenceInterval interval = HenmiCopas.Fit([1, 2, 4], [1, 2, 3], level).Interval;
        Assert.True(interval.Lower <= interval.Upper && double.IsFinite(interval.Upper - interval.Lower), $"{interval}");
    }

    [Fact]
    public void A_fit_prints_four_digits_and_its_level()
    {
        string text = HenmiCopas.Fit([0.1, 0.5, 0.9, 0.2], [0.02, 0.03, 0.05, 0.01], 0.9).ToString();
        Assert.Matches(@"^0\.\d{4} \(90 % interval -0\.0\d{4} to 0\.\d{4}; τ² = 0\.0\d{3,4}\)$", text);
    }

    [Fact]
    public void A_level_that_is_0_but_for_rounding_has_an_interval_of_no_width()
    {
        HenmiCopasResult fit = HenmiCopas.Fit([1, 2, 4], [1, 2, 3], double.Epsilon);
        Assert.Equal((fit.Estimate, fit.Estimate), (fit.Interval.Lower, fit.Interval.Upper));
    }

    /// <summary>In units of a power of two nothing changes but the unit, to the last bit, however large or small the numbers are.</summary>
    [Theory]
    [InlineData(-450)]
    [InlineData(-100)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(450)]
    public void Another_unit_scales_every_figure(int power)
    {
        double[] values = [1, 2.5, -1, 0.3, 4], variances = [0.1, 0.2, 0.3, 0.4, 0.1];
        HenmiCopasResult plain = HenmiCopas.Fit(values, variances);
        HenmiCopasResult scaled = HenmiCopas.Fit(
            Array.ConvertAll(values, value => Math.ScaleB(value, power)),
            Array.ConvertAll(variances, variance => Math.ScaleB(variance, 2 * power)));
        Assert.True(plain.TauSquared > 0);
        Assert.Equal(
            (
                Math.ScaleB(plain.Estimate, power),
                Math.ScaleB(plain.StandardError, power),
                Math.ScaleB(plain.TauSquared, 2 * power),
                Math.ScaleB(plain.Interval.Lower, power),
                Math.ScaleB(plain.Interval.Upper, power)),
            (scaled.Estimate, scaled.StandardError, scaled.TauSquared, scaled.Interval.Lower, scaled.Interval.Upper));
    }
}
