using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class ProbabilityBandTests
{
    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(true, false, true, false)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, false, false)]
    public void An_end_is_in_the_band_if_it_is_included(bool includesLower, bool includesUpper, bool holdsLower, bool holdsUpper)
    {
        var band = new ProbabilityBand(0.2m, 0.45m, includesLower, includesUpper);
        Assert.Equal(holdsLower, band.Contains(0.2m));
        Assert.Equal(holdsUpper, band.Contains(0.45m));
        Assert.True(band.Contains(0.3m));
        Assert.False(band.Contains(0.1999999999999999999999999999m));
        Assert.False(band.Contains(0.4500000000000000000000000001m));
    }

    [Fact]
    public void The_default_band_is_the_probability_zero()
    {
        ProbabilityBand band = default;
        Assert.Equal(new ProbabilityBand(0m, 0m), band);
        Assert.True(band.Contains(0m));
        Assert.Equal("0%", band.ToString());
    }

    [Fact]
    public void Reversed_outlying_and_empty_bands_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityBand(0.5m, 0.4m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityBand(-0.1m, 0.4m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityBand(0.5m, 1.1m));
        Assert.Throws<ArgumentException>(() => new ProbabilityBand(0.5m, 0.5m, includesUpper: false));
    }

    [Fact]
    public void Bands_are_equal_when_ends_and_their_inclusion_are()
    {
        var band = new ProbabilityBand(0.2m, 0.45m);
        Assert.Equal(band, new ProbabilityBand(0.20m, 0.450m));
        Assert.Equal(band.GetHashCode(), new ProbabilityBand(0.20m, 0.450m).GetHashCode());
        Assert.True(band == new ProbabilityBand(0.2m, 0.45m));
        Assert.True(band != new ProbabilityBand(0.2m, 0.45m, includesLower: false));
        Assert.False(band.Equals(new ProbabilityBand(0.2m, 0.45m, includesUpper: false)));
        Assert.False(band.Equals(new ProbabilityBand(0.2m, 0.5m)));
        Assert.False(band.Equals("20–45%"));
    }

    [Theory]
    [InlineData("0.125", "0.5", true, true, "12.5–50%")]
    [InlineData("0.5", "1", false, true, ">50–100%")]
    [InlineData("0.4", "0.5", true, false, "40–<50%")]
    [InlineData("0.8", "0.8", true, true, "80%")]
    public void A_band_is_written_in_per_cent_in_every_culture(
        string lower, string upper, bool includesLower, bool includesUpper, string text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var band = new ProbabilityBand(
                decimal.Parse(lower, CultureInfo.InvariantCulture), decimal
                    .Parse(upper, CultureInfo.InvariantCulture), includesLower, includesUpper);
            Assert.Equal(text, band.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Two_halves_of_a_band_hold_together_what_the_band_holds() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[41, 70], Gen.Int[71, 100], Gen.Int[0, 1000]).Sample((a, b, c, p) =>
        {
            var left = new ProbabilityBand(a / 100m, b / 100m, includesUpper: false);
            var right = new ProbabilityBand(b / 100m, c / 100m);
            return new ProbabilityBand(a / 100m, c / 100m).Contains(p / 1000m) == (left.Contains(p / 1000m) ^ right.Contains(p / 1000m));
        });
}
