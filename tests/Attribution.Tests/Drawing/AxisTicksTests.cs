using System.Globalization;

namespace Attribution.Tests;

public class AxisTicksTests
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private static string Labels(IEnumerable<AxisTick> ticks) => string.Join(' ', ticks.Select(tick => tick.Label));

    [Theory]
    [InlineData(0, 9, 9, "0 2 4 6 8")]
    [InlineData(0, 8, 9, "0 1 2 3 4 5 6 7 8")]
    [InlineData(-1, 1, 5, "-1.0 -0.5 0.0 0.5 1.0")]
    [InlineData(0, 9, 4, "0 5")]
    [InlineData(0, 9, 1, "0")]
    [InlineData(3, 9, 1, "5")]
    [InlineData(0.1, 0.35, 9, "0.10 0.15 0.20 0.25 0.30 0.35")]
    public void A_linear_axis_is_lettered_by_1_2_or_5_as_far_as_there_is_room(double low, double high, int room, string labels) =>
        Assert.Equal(labels, Labels(AxisTicks.Linear(low, high, 0, Plain, ticks => ticks.Length <= room)));

    [Fact]
    public void A_linear_axis_without_room_for_two_has_its_first_place() =>
        Assert.Equal("0", Labels(AxisTicks.Linear(0, 100, 0, Plain, _ => false)));

    [Fact]
    public void Large_numbers_are_counted_in_a_power_of_ten() =>
        Assert.Equal("0 5 10", Labels(AxisTicks.Linear(0, 1e7, 6, Plain, ticks => ticks.Length <= 3)));

    [Theory]
    [InlineData(1, 10, 9, "1 2 5 10")]
    [InlineData(1, 9, 9, "1 2 3 4 5 6 7 8 9")]
    [InlineData(1, 1_000, 9, "1 3 10 30 100 300 1,000")]
    [InlineData(1, 1_000, 5, "1 10 100 1,000")]
    [InlineData(1, 1_000, 2, "1 100")]
    [InlineData(2, 99, 2, "10")]
    [InlineData(2, 9, 2, "2 5")]
    [InlineData(1, 1e9, 9, "10⁰ 10² 10⁴ 10⁶ 10⁸")]
    [InlineData(0.02, 5, 9, "0.02 0.05 0.1 0.2 0.5 1 2 5")]
    [InlineData(1e-6, 5e-6, 9, "10⁻⁶ 2×10⁻⁶ 3×10⁻⁶ 4×10⁻⁶ 5×10⁻⁶")]
    public void A_logarithmic_axis_is_lettered_by_powers_and_what_is_between(double low, double high, int room, string labels) =>
        Assert.Equal(labels, Labels(AxisTicks.Logarithmic(low, high, Plain, ticks => ticks.Length <= room)));

    [Theory]
    [InlineData(1, 9, "5")]
    [InlineData(1, 5, "5")]
    [InlineData(1, 4.9, "2")]
    [InlineData(1, 2, "2")]
    [InlineData(1, 1.9, "1")]
    [InlineData(1e-9, 3e-7, "2×10⁻⁷")]
    public void The_highest_place_alone_is_1_2_or_5(double low, double high, string label) =>
        Assert.Equal(label, Labels(AxisTicks.Highest(low, high, Plain)));

    [Theory]
    [InlineData("2024-01-01", "2024-01-03", 9, "1 Jan 2024|2 Jan 2024|3 Jan 2024")]
    [InlineData("2024-01-01", "2024-02-20", 9, "10 Jan 2024|20 Jan 2024|30 Jan 2024|10 Feb 2024|20 Feb 2024")]
    [InlineData("2023-11-02", "2024-04-30", 9, "Dec 2023|Jan 2024|Feb 2024|Mar 2024|Apr 2024")]
    [InlineData("2023-11-02", "2024-04-30", 2, "Jan 2024|Mar 2024")]
    [InlineData("2000-02-02", "2024-04-30", 9, "2005|2010|2015|2020")]
    [InlineData("2024-01-02", "2024-01-20", 0, "2 Jan 2024")]
    public void Days_are_lettered_by_days_months_or_years(string first, string last, int room, string labels) => Assert.Equal(
        labels,
        string.Join('|', DayTicks.Of(Number(first), Number(last), Plain, ticks => ticks.Length <= room).Select(tick => tick.Label)));

    private static int Number(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", Plain).DayNumber;
}
