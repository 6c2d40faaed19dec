using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

public sealed class EstimateToQuantityTests
{
    [Fact]
    public void A_range_has_both_ends_and_no_best_figure()
    {
        QuantityRange<Length> range = Estimate.Parse("40 to 60 km").To<Length, LengthUnit>(LengthUnit.Mile);
        Assert.Equal(40 / 1.609344, range.Lower!.Value.Miles, 12);
        Assert.Equal(60 / 1.609344, range.Upper!.Value.Miles, 12);
        Assert.Equal((LengthUnit.Mile, true, true), (range.Lower.Value.Unit, range.IsLowerInclusive, range.IsUpperInclusive));
        Assert.Null(range.Best);
        Assert.Equal("40 to 60 km", range.Estimate.Text);
    }

    [Fact]
    public void An_end_that_is_not_said_is_null()
    {
        QuantityRange<Mass> most = Estimate.UpTo(3, Unit.Tonne).To<Mass, MassUnit>(MassUnit.Kilogram);
        Assert.Equal((null, null, 3000d, true), (most.Lower, most.Best, most.Upper?.Kilograms, most.IsUpperInclusive));
        QuantityRange<Mass> least = Estimate.MoreThan(3, Unit.Tonne).To<Mass, MassUnit>(MassUnit.Kilogram);
        Assert.Equal((3000d, false, null, null), (least.Lower?.Kilograms, least.IsLowerInclusive, least.Best, least.Upper));
        Assert.False(least.IsUpperInclusive);
        QuantityRange<Mass> about = Estimate.Approximately(3, Unit.Tonne).To<Mass, MassUnit>(MassUnit.Kilogram);
        Assert.Equal((null, 3000d, null), (about.Lower, about.Best?.Kilograms, about.Upper));
    }

    [Theory]
    [InlineData("[80 km, 120 km], best 100 km", EstimateForm.PlusMinus)]
    [InlineData("best 100 km", EstimateForm.About)]
    [InlineData("(100 km, not said)", EstimateForm.MoreThan)]
    [InlineData("(not said, 100 km]", EstimateForm.UpTo)]
    public void The_text_is_the_same_in_every_culture(string text, EstimateForm form)
    {
        Estimate estimate = form switch
        {
            EstimateForm.PlusMinus => Estimate.PlusMinus(100, 20, Unit.Kilometre),
            EstimateForm.About => Estimate.Approximately(100, Unit.Kilometre),
            EstimateForm.MoreThan => Estimate.MoreThan(100, Unit.Kilometre),
            _ => Estimate.UpTo(100, Unit.Kilometre),
        };
        Assert.Equal(text, estimate.To<Length, LengthUnit>(LengthUnit.Kilometer).ToString());
    }

    [Fact]
    public void Quantities_that_are_decimals_keep_every_digit()
    {
        Power power = Estimate.Of(0.1234567890123456789012345m, Unit.Parse("kW")).To<Power, PowerUnit>(PowerUnit.Watt).Best!.Value;
        Assert.Equal(123.4567890123456789012345m, power.Value);
        Estimate odd = Estimate.Of(9_007_199_254_740_993m, Unit.Parse("By"));
        Assert.Equal(72_057_594_037_927_944m, odd.To<Information, InformationUnit>(InformationUnit.Bit).Best!.Value.Value);
    }

    [Fact]
    public void A_number_is_rounded_once_to_the_nearest_double()
    {
        // The cast of this decimal is one unit in the last place off.
        const decimal Value = 0.1234567890123456789m;
        Length length = Estimate.Of(Value, Unit.Metre).To<Length, LengthUnit>(LengthUnit.Meter).Best!.Value;
        Assert.Equal(0.1234567890123456789, length.Meters);
    }

    [Fact]
    public void A_temperature_is_a_point_of_its_scale()
    {
        Estimate said = Estimate.Of(40, Unit.DegreeCelsius);
        Temperature fever = said.To<Temperature, TemperatureUnit>(TemperatureUnit.DegreeFahrenheit).Best!.Value;
        Assert.Equal(104, fever.DegreesFahrenheit);
        Assert.Equal(Estimate.Of(104, Unit.Parse("[degF]")), fever.ToEstimate());
    }

    [Fact]
    public void A_difference_of_temperatures_is_said_in_kelvin()
    {
        Estimate said = Estimate.Of(1.5m, Unit.Kelvin);
        TemperatureDelta warmer = said.To<TemperatureDelta, TemperatureDeltaUnit>(TemperatureDeltaUnit.DegreeCelsius).Best!.Value;
        Assert.Equal(1.5, warmer.DegreesCelsius);
        Assert.Equal(said, warmer.ToEstimate());
        TemperatureDelta there = said.To<TemperatureDelta, TemperatureDeltaUnit>(TemperatureDeltaUnit.DegreeFahrenheit).Best!.Value;
        Assert.Equal(1.5 * 1.8, there.DegreesFahrenheit, 12);
    }

    [Fact]
    public void An_acre_is_the_international_one_there_and_that_of_the_US_survey_here()
    {
        Area acres = Estimate.Of(1_000_000, Unit.Parse("[acr_us]")).To<Area, AreaUnit>(AreaUnit.Acre).Best!.Value;
        Assert.Equal(1_000_004.000012, acres.Acres, 6);
    }

    [Fact]
    public void One_unit_may_be_of_several_quantities_and_the_caller_says_which()
    {
        Estimate said = Estimate.Of(5, Unit.Parse("N.m"));
        Assert.Equal(Torque.FromNewtonMeters(5), said.To<Torque, TorqueUnit>(TorqueUnit.NewtonMeter).Best);
        Assert.Equal(Energy.FromJoules(5), said.To<Energy, EnergyUnit>(EnergyUnit.Joule).Best);
    }
}
