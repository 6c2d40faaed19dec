using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

public sealed class QuantityToEstimateTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1100, "1100")]
    [InlineData(1e22, "10000000000000000000000")]
    [InlineData(5e-5, "0.00005")]
    [InlineData(-0.0, "0")]
    [InlineData(123456.789012345, "123456.789012345")]
    public void A_double_gives_its_shortest_digits(double value, string digits)
    {
        Estimate estimate = Length.FromMeters(value).ToEstimate();
        Assert.Equal(digits, estimate.Best!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Estimate.Of(estimate.Best.Value, Unit.Metre), estimate);
    }

    [Fact]
    public void A_decimal_keeps_the_zeros_that_say_how_far_it_is_known()
    {
        Assert.Equal(-2, new Power(7.00m, PowerUnit.Kilowatt).ToEstimate().LastSignificantPlace);
        Assert.Equal(0, Length.FromMeters(7.00).ToEstimate().LastSignificantPlace);
        Assert.Equal(-2, Length.FromMeters(7.00).ToEstimate(lastSignificantPlace: -2).LastSignificantPlace);
    }

    [Fact]
    public void The_form_says_how_the_quantity_is_meant()
    {
        Length length = Length.FromKilometers(40);
        Unit km = Unit.Kilometre;
        Assert.Equal(Estimate.Of(40, km), length.ToEstimate());
        Assert.Equal(Estimate.Approximately(40, km), length.ToEstimate(EstimateForm.About));
        Assert.Equal(Estimate.OnTheOrderOf(40, km), length.ToEstimate(EstimateForm.OrderOfMagnitude));
        Assert.Equal(Estimate.Nearly(40, km), length.ToEstimate(EstimateForm.Nearly));
        Assert.Equal(Estimate.JustOver(40, km), length.ToEstimate(EstimateForm.JustOver));
        Assert.Equal(Estimate.MoreThan(40, km), length.ToEstimate(EstimateForm.MoreThan));
        Assert.Equal(Estimate.AtLeast(40, km), length.ToEstimate(EstimateForm.AtLeast));
        Assert.Equal(Estimate.UpTo(40, km), length.ToEstimate(EstimateForm.UpTo));
        Assert.Equal(Estimate.LessThan(40, km), length.ToEstimate(EstimateForm.LessThan));
    }

    [Theory]
    [InlineData(EstimateForm.Range)]
    [InlineData(EstimateForm.Alternatives)]
    [InlineData(EstimateForm.PlusMinus)]
    [InlineData(EstimateForm.BestWithRange)]
    [InlineData(EstimateForm.Vague)]
    [InlineData((EstimateForm)99)]
    public void A_form_of_several_numbers_is_refused(EstimateForm form) =>
        Assert.Throws<ArgumentException>(nameof(form), () => Length.FromMeters(1).ToEstimate(form));

    [Fact]
    public void Two_quantities_make_a_range_in_the_unit_of_the_lower_one()
    {
        Estimate range = UnitsNetConversions.Between(Length.FromMeters(40_000), Length.FromKilometers(60));
        Assert.Equal(Estimate.Between(40_000, 60_000, Unit.Metre), range);
        Assert.Throws<ArgumentException>(() => UnitsNetConversions.Between(Length.FromMeters(2), Length.FromMeters(1)));
    }

    [Fact]
    public void A_range_of_two_units_is_as_precise_as_what_was_said()
    {
        Estimate range = UnitsNetConversions.Between(Length.FromMiles(1), Length.FromKilometers(2));
        Assert.Equal(-1, range.LastSignificantPlace);
        Assert.Equal(1.2427423844746679m, Math.Round(range.Upper!.Value.Value, 16));
    }

    [Fact]
    public void A_quantity_that_was_not_set_is_zero_of_its_base_unit() =>
        Assert.Equal(Estimate.Of(0, Unit.Metre), default(Length).ToEstimate());
}
