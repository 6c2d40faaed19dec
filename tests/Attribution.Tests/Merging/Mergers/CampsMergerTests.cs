using System.Globalization;

namespace Attribution.Tests;

public class CampsMergerTests
{
    private static readonly Reading Low = Read(Estimate.Between(900, 1_100));
    private static readonly Reading Middle = Read(Estimate.Between(1_000, 1_200));
    private static readonly Reading High = Read(Estimate.MoreThan(3_000));

    [Fact]
    public void Camps_come_with_the_low_and_the_high_of_all_and_without_a_value()
    {
        Merged merged = Mergers.Camps.Merge([High, Low, Middle], [1, 1, 1]);
        Assert.Null(merged.Value);
        Assert.Null(merged.Refusal);
        Assert.Equal("{1, 2} in [1000, 1100]; {0} in (3000, ∞)", string.Join("; ", merged.Camps));
        Assert.Equal(RealInterval.AtLeast(900), merged.Range);
        Assert.Equal("2 camps in [900, ∞) (camps)", merged.ToString());
    }

    [Fact]
    public void A_reading_of_weight_0_is_left_out_and_the_positions_stay_those_of_the_input()
    {
        Merged merged = Mergers.Camps.Merge([High, Low, Middle], [0, 2, 0.5]);
        Assert.Equal("{1, 2} in [1000, 1100]", Assert.Single(merged.Camps).ToString());
        Assert.Equal(RealInterval.Closed(900, 1_200), merged.Range);
        LeftOut left = Assert.Single(merged.LeftOut);
        Assert.Equal((0, "zero-weight"), (left.Index, left.Reason.Code));
    }

    [Fact]
    public void Weights_decide_who_is_in_and_nothing_else() => Assert.Equal(
        Mergers.Camps.Merge([High, Low, Middle], [1, 1, 1]), Mergers.Camps.Merge([High, Low, Middle], [1e-300, 7, 1e300]));

    [Fact]
    public void Nothing_to_merge_is_refused_with_a_remedy()
    {
        Merged none = Mergers.Camps.Merge([], []);
        Assert.Equal("nothing-to-merge", none.Refusal!.Code);
        Assert.NotNull(none.Refusal.Remedy);
        Merged allOut = Mergers.Camps.Merge([Low, High], [0, 0]);
        Assert.Equal("nothing-to-merge", allOut.Refusal!.Code);
        Assert.Equal([0, 1], allOut.LeftOut.Select(left => left.Index));
    }

    [Fact]
    public void Each_reading_needs_its_weight()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("weights", () => Mergers.Camps.Merge([Low, High], [1]));
        Assert.Contains("2 readings and 1 weights", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.5, "-0.5")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void Weights_are_finite_and_not_negative(double weight, string written)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            ArgumentException error = Assert.Throws<ArgumentException>("weights", () => Mergers.Camps.Merge([Low, High], [1, weight]));
            Assert.Contains($"weights[1] is {written}:", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_needs_an_interval_and_has_a_name()
    {
        Assert.Equal(ReadingNeeds.Interval, Mergers.Camps.Needs);
        Assert.Equal("camps", Mergers.Camps.Name);
    }

    private static Reading Read(Estimate estimate) => Readers.Literal.Read(estimate);
}
