namespace Attribution.Tests;

/// <summary>Distributions as values: what is equal, and how they are written.</summary>
public class DistributionValueTests
{
    [Fact]
    public void Equality_counts_family_and_parameters_whatever_the_static_type()
    {
        EqualityContract.Holds(
            Distribution.Normal(1100, 50),
            Distribution.Normal(1100, 50),
            Distribution.Normal(1100, 51),
            Distribution.LogNormal(7, 50),
            Distribution.SplitNormal(1100, 50, 50),
            Distribution.LogSplitNormal(7, 0.1, 0.2),
            Distribution.Uniform(1050, 1150),
            Distribution.Triangular(1050, 1100, 1150),
            Distribution.Pert(1050, 1100, 1150),
            Distribution.Normal(1100, 50).Truncate(1000, double.PositiveInfinity),
            Distribution.Normal(1100, 50).Truncate(1000, 1200));
        Distribution none = null!;
        Assert.True(none == null);
        Assert.True(Distribution.Normal(1, 1) != none);
    }

    [Fact]
    public void Parameters_are_equal_by_name_and_value() => EqualityContract.Holds(
        Distribution.Normal(1100, 50).Parameters[0],
        Distribution.Normal(1100, 51).Parameters[0],
        Distribution.Normal(1100, 50).Parameters[1],
        Distribution.Normal(1200, 50).Parameters[0],
        default);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Text_is_the_same_in_every_culture(string culture) => InCulture.Run(culture, () =>
    {
        Distribution cut = Distribution.Normal(-0.5, 1.5).Truncate(double.NegativeInfinity, 2.25);
        const string Text = "truncated normal (mean -0.5, standard deviation 1.5, lower -∞, upper 2.25)";
        Assert.Equal(Text, cut.ToString());
        Assert.Equal(Text, $"{cut}");
        Assert.Equal("standard deviation 1.5", $"{cut.Parameters[1]}");
        Assert.Equal("0", default(DistributionParameter).ToString());
        Assert.Equal(
            "normal (mean 1100, standard deviation 148.26), sum of squares 0",
            QuantileFit.Normal([1000, 1200], [0.25, 0.75]).ToString(),
            StringComparer.Ordinal);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_level_is_refused_in_one_wording_everywhere(double level)
    {
        string rule = "it must be greater than 0 and less than 1: write 95 % as 0.95.";
        Assert.Contains(rule, Refusal(() => Distribution.NormalFromInterval(1, 2, level)), StringComparison.Ordinal);
        Assert.Contains(rule, Refusal(() => QuantileFit.Normal([1, 2], [level, 0.99])), StringComparison.Ordinal);
        Assert.Contains(rule, Refusal(() => Attribution.Merging.HenmiCopas.Fit([1, 2, 3], [1, 1, 1], level)), StringComparison.Ordinal);
        if (double.IsNaN(level)) return;
        Assert.Contains(rule, Refusal(() => Readers.StatedCoverageOr((decimal)level)), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> call) => Assert.Throws<ArgumentOutOfRangeException>(call).Message;
}
