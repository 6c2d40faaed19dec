using System.Globalization;

namespace Attribution.Tests;

public class ReadingDistributionTests
{
    private static readonly Estimate About = Estimate.Approximately(1_100);

    [Fact]
    public void Equal_when_reader_estimate_interval_distribution_and_origin_are_equal()
    {
        Reading reading = Make(Distribution.Normal(1100, 50), VarianceOrigin.Stated);
        Assert.Equal(reading, Make(Distribution.Normal(1100, 50), VarianceOrigin.Stated));
        Assert.Equal(reading.GetHashCode(), Make(Distribution.Normal(1100, 50), VarianceOrigin.Stated).GetHashCode());
        Assert.NotEqual(reading, Make(Distribution.Normal(1100, 51), VarianceOrigin.Stated));
        Assert.NotEqual(reading, Make(Distribution.Normal(1100, 50), VarianceOrigin.Assumed));
        Assert.NotEqual(reading, Make(null, VarianceOrigin.None));
        Assert.NotEqual(reading, new Reading(Readers.Gum, About, RealInterval.All, Distribution.Normal(1100, 50), VarianceOrigin.Stated));
        Assert.NotEqual(
            reading, new Reading(Readers.Literal, About, RealInterval.AtLeast(0), Distribution.Normal(1100, 50), VarianceOrigin.Stated));
        Assert.False(reading.Equals(null));
    }

    [Fact]
    public void A_distribution_and_its_origin_come_together()
    {
        Assert.Contains(
            "has no origin; say whether it is stated, computed or assumed",
            Assert.Throws<ArgumentException>(() => Make(Distribution.Normal(1100, 50), VarianceOrigin.None)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "there is no distribution",
            Assert.Throws<ArgumentException>(() => Make(null, VarianceOrigin.Stated)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(Distribution.Normal(1100, 50), (VarianceOrigin)9));
    }

    [Fact]
    public void What_varies_takes_no_distribution()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new Reading(
            Readers.Literal,
            Estimate.Between(40, 60).Varying(),
            RealInterval.Closed(40, 60),
            Distribution.Uniform(40, 60),
            VarianceOrigin.Computed));
        Assert.Contains("limits of what varies", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2000, 3000)]
    [InlineData(1200, 1300)]
    [InlineData(-5, 1000)]
    public void A_distribution_wholly_outside_the_interval_is_refused(double lower, double upper)
    {
        Distribution uniform = Distribution.Uniform(1000, 1200);
        Assert.Contains(
            $"lies wholly outside [{lower}, {upper}]",
            Assert.Throws<ArgumentException>("distribution", () => Make(uniform, RealInterval.Closed(lower, upper))).Message,
            StringComparison.Ordinal);
        Assert.Equal(uniform, Make(uniform, RealInterval.Closed(Math.Min(lower, 1000), Math.Max(upper, 1001))).Distribution);

        static Reading Make(Distribution distribution, RealInterval interval) =>
            new(Readers.Literal, About, interval, distribution, VarianceOrigin.Stated);
    }

    [Fact]
    public void No_reader_reads_nothing() =>
        Assert.All(
            [Readers.Relative(0.1m), Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage],
            reader => Assert.Throws<ArgumentNullException>("estimate", () => reader.Read(null!)));

    [Fact]
    public void Text_says_what_was_read_as_what_and_by_whom_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("about 7.5 read as (-∞, ∞) (literal)", Readers.Literal.Read(Estimate.Approximately(7.5m)).ToString());
            Assert.Equal(
                "about 7.5 read as [7.45, 7.55], uniform (lower 7.45, upper 7.55), assumed (significant digits)",
                Readers.SignificantDigits.Read(Estimate.Approximately(7.5m)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equal_estimates_read_equal_however_many_zeros_were_written_out()
    {
        Estimate one = Estimate.PlusMinus(0.13m, 0.01m), other = Estimate.PlusMinus(0.13000000000000000000000000m, 0.010m);
        other = Estimate.Create(
            other.Form, other.Lower, other.Upper, other.Best, coverage: other.Coverage, lastSignificantPlace: one.LastSignificantPlace);
        Assert.Equal(one, other);
        Assert.Equal(Readers.Gum.Read(one), Readers.Gum.Read(other));
        Assert.Equal(0.13, Readers.Gum.Read(other).Best);
    }

    private static Reading Make(Distribution? distribution, VarianceOrigin origin) =>
        new(Readers.Literal, About, RealInterval.All, distribution, origin);
}
