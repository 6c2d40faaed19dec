using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

public class PlotAxisTests
{
    private static readonly Gen<double[]> Figures = Gen.OneOf(
        Gen.Double[-1e3, 1e3], Gen.Int[-5, 300].Select(power => Math.Pow(10, power / 25.0)), Gen.OneOf(0.0, 1e12, 1e-9, 42)).Array[1, 12];

    [Fact]
    public void Every_figure_is_on_the_axis_in_order() =>
        Gen.Select(Figures, Gen.Enum<PlotScale>(), Gen.Double[60, 900]).Sample((values, scale, width) =>
        {
            PlotAxis axis = PlotAxis.Of(values, scale, 100, 100 + width, CultureInfo.InvariantCulture)!;
            double[] places = [.. values.Order().Select(axis.Map)];
            Assert.All(places, place => Assert.InRange(place, 100 - 1e-6, 100 + width + 1e-6));
            Assert.Equal(places.Order(), places);
        });

    [Fact]
    public void Every_figure_is_on_an_axis_that_goes_up_in_order() =>
        Gen.Select(Figures, Gen.Enum<PlotScale>(), Gen.Double[60, 900]).Sample((values, scale, height) =>
        {
            PlotAxis axis = PlotAxis.Of(values, scale, 100 + height, 100, CultureInfo.InvariantCulture, isUpright: true)!;
            double[] places = [.. values.OrderDescending().Select(axis.Map)];
            Assert.All(places, place => Assert.InRange(place, 100 - 1e-6, 100 + height + 1e-6));
            Assert.Equal(places.Order(), places);
        });

    [Fact]
    public void Letterings_do_not_meet() =>
        Gen.Select(Figures, Gen.Enum<PlotScale>(), Gen.Double[60, 900]).Sample((values, scale, width) =>
        {
            PlotAxis axis = PlotAxis.Of(values, scale, 100, 100 + width, CultureInfo.InvariantCulture)!;
            double last = double.NegativeInfinity;
            Assert.InRange(axis.Ticks.Length, 1, 9);
            foreach (AxisTick tick in axis.Ticks)
            {
                double half = PlotFace.Small.Width(tick.Label) / 2;
                Assert.True(axis.LabelAt(tick) - half >= last, $"{tick.Label} meets the one before.");
                last = axis.LabelAt(tick) + half;
            }
        });

    [Theory]
    [InlineData(new[] { 1.0, 99 }, PlotScale.Auto, false)]
    [InlineData(new[] { 1.0, 100 }, PlotScale.Auto, true)]
    [InlineData(new[] { 0.0, 1, 100 }, PlotScale.Auto, true)]
    [InlineData(new[] { -1.0, 1, 100 }, PlotScale.Auto, false)]
    [InlineData(new[] { 5.0, 6 }, PlotScale.Log, true)]
    [InlineData(new[] { -5.0, 0 }, PlotScale.Log, false)]
    public void The_scale_is_logarithmic_over_two_powers_of_ten(double[] values, PlotScale scale, bool isLog)
    {
        PlotAxis axis = PlotAxis.Of(values, scale, 0, 500, CultureInfo.InvariantCulture)!;
        Assert.Equal(isLog, axis.IsLog);
        Assert.Equal(isLog && values.Min() <= 0, axis.HasGutter);
    }

    [Theory]
    [InlineData(0, 10, "0|2|4|6|8|10")]
    [InlineData(-0.2, 0.31, "-0.2|-0.1|0.0|0.1|0.2|0.3")]
    [InlineData(900, 3000, "1,000|1,500|2,000|2,500|3,000")]
    [InlineData(7, 7, "5.5|6.0|6.5|7.0|7.5|8.0|8.5")]
    [InlineData(0, 0, "-0.4|-0.2|0.0|0.2|0.4")]
    [InlineData(900, 900, "700|800|900|1,000|1,100")]
    [InlineData(2e9, 5e9, "2.0|2.5|3.0|3.5|4.0|4.5|5.0")]
    public void Places_are_tidy(double low, double high, string labels) => Assert.Equal(
        labels.Split('|'),
        PlotAxis.Of([low, high], PlotScale.Linear, 0, 400, CultureInfo.InvariantCulture)!.Ticks.Select(tick => tick.Label));

    [Fact]
    public void Powers_of_ten_are_raised_where_plain_numbers_are_long() => Assert.Equal(
        ["10⁻⁹", "10⁻⁶", "10⁻³", "10⁰", "10³", "10⁶", "10⁹", "10¹²"],
        PlotAxis.Of([1e-9, 1e12], PlotScale.Auto, 0, 420, CultureInfo.InvariantCulture)!.Ticks.Select(tick => tick.Label));

    [Fact]
    public void Without_a_figure_there_is_no_axis() =>
        Assert.Null(PlotAxis.Of([double.NaN, double.PositiveInfinity], PlotScale.Auto, 0, 400, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2023-10-01", "2023-10-05", "1 Oct 2023")]
    [InlineData("2023-01-01", "2023-12-31", "Jan 2023")]
    [InlineData("1990-01-01", "2023-12-31", "1990")]
    [InlineData("0001-01-01", "9999-12-31", "1000")]
    public void Days_are_lettered_as_there_is_room(string first, string last, string label)
    {
        DateOnly from = DateOnly.Parse(first, CultureInfo.InvariantCulture), to = DateOnly.Parse(last, CultureInfo.InvariantCulture);
        PlotAxis axis = PlotAxis.OfDays(from.DayNumber, to.DayNumber, 0, 700, CultureInfo.InvariantCulture);
        Assert.Contains(label, axis.Ticks.Select(tick => tick.Label));
        Assert.InRange(axis.Ticks.Length, 2, 9);
    }
}
