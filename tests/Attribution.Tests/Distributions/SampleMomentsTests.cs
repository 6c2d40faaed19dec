namespace Attribution.Tests;

public class SampleMomentsTests
{
    [Fact]
    public void Hozo_takes_the_median_for_the_mean_beyond_25()
    {
        Assert.Equal(1150, SampleMoments.Hozo2005(900, 1100, 1500, 25).Mean);
        Assert.Equal(1100, SampleMoments.Hozo2005(900, 1100, 1500, 26).Mean);
    }

    [Fact]
    public void Quartiles_of_a_large_normal_sample_are_1_35_deviations_apart()
    {
        // Wan et al. 2014: for large n the interquartile range over 1.35 (Cochrane Handbook) is the limit of equation 16.
        SampleMoments moments = SampleMoments.Wan2014Quartiles(-1, 0, 1, 1_000_000);
        Assert.Equal(0, moments.Mean);
        Assert.Equal(2 / 1.3489795, moments.StandardDeviation, 1e-5);
    }

    [Fact]
    public void Five_numbers_combine_range_and_quartiles()
    {
        SampleMoments five = SampleMoments.Wan2014FiveNumbers(0, 2, 3, 5, 12, 40);
        Assert.Equal((0 + (2 * 2) + (2 * 3) + (2 * 5) + 12) / 8.0, five.Mean, 1e-14);
        Assert.Equal(
            (SampleMoments.Wan2014(0, 3, 12, 40).StandardDeviation + SampleMoments.Wan2014Quartiles(2, 3, 5, 40).StandardDeviation) / 2,
            five.StandardDeviation,
            1e-14);
    }

    [Fact]
    public void Equal_order_statistics_have_no_spread()
    {
        SampleMoments moments = SampleMoments.Hozo2005(5, 5, 5, 2);
        Assert.Equal((5, 0), (moments.Mean, moments.StandardDeviation));
    }

    [Fact]
    public void Equality_counts_mean_and_standard_deviation() => EqualityContract.Holds(
        SampleMoments.Hozo2005(900, 1100, 1500, 25),
        SampleMoments.Hozo2005(900, 1100, 1500, 25),
        SampleMoments.Hozo2005(900, 1100, 1500, 26),
        SampleMoments.Wan2014(900, 1100, 1500, 25),
        default);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Text_is_the_same_in_every_culture(string culture) => InCulture.Run(culture, () =>
    {
        Assert.Equal("mean 0.5, standard deviation 0.288675", $"{SampleMoments.Hozo2005(0, 0.5, 1, 2)}");
        Assert.Equal("mean 0, standard deviation 0", default(SampleMoments).ToString());
    });

    [Fact]
    public void Magnitudes_do_not_matter()
    {
        Assert.Equal(1.75e150, SampleMoments.Hozo2005(0, 1.5e150, 4e150, 10).Mean, 1e136);
        Assert.Equal(
            SampleMoments.Hozo2005(0, 1.5, 4, 10).StandardDeviation,
            SampleMoments.Hozo2005(0, 1.5e-150, 4e-150, 10).StandardDeviation * 1e150,
            1e-14);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleMoments.Hozo2005(1, 2, 3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleMoments.Wan2014(1, double.NaN, 3, 9));
        Assert.Contains(
            "order statistic 2",
            Assert.Throws<ArgumentOutOfRangeException>(() => SampleMoments.Wan2014Quartiles(1, 3, 2, 9)).Message,
            StringComparison.Ordinal);
    }
}
