using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

public sealed class MappedUnitTests
{
    [Theory]
    [InlineData(LengthUnit.Mile, "[mi_i]")]
    [InlineData(LengthUnit.UsSurveyFoot, "[ft_us]")]
    [InlineData(DurationUnit.Month30, "30.d")]
    [InlineData(DurationUnit.Year365, "365.d")]
    [InlineData(DurationUnit.JulianYear, "a_j")]
    [InlineData(EnergyUnit.BritishThermalUnit, "[Btu_IT]")]
    [InlineData(AreaUnit.Acre, "4840.[yd_i]2")]
    [InlineData(VolumeUnit.KilocubicMeter, "10*3.m3")]
    [InlineData(VolumeUnit.HectocubicMeter, "10*2.m3")]
    [InlineData(TemperatureUnit.DegreeCelsius, "Cel")]
    [InlineData(TemperatureDeltaUnit.DegreeCelsius, "K")]
    [InlineData(MassUnit.ShortTon, "[ston_av]")]
    [InlineData(VolumeUnit.OilBarrel, "[bbl_us]")]
    [InlineData(CompressibilityUnit.InverseAtmosphere, null)]
    [InlineData(StandardVolumeFlowUnit.StandardCubicMeterPerSecond, null)]
    [InlineData(LevelUnit.Decibel, null)]
    [InlineData(FuelEfficiencyUnit.LiterPer100Kilometers, null)]
    [InlineData(FrequencyUnit.RadianPerSecond, null)]
    public void A_name_that_misleads_does_not(Enum unit, string? code) =>
        Assert.Equal(code, UnitTable.TryFind(unit, out UnitRow? row) ? row.Code : "no row");

    [Fact]
    public void Every_unit_of_UnitsNet_has_a_code_or_a_reason()
    {
        int units = Quantity.Infos.Sum(quantity => quantity.UnitInfos.Length);
        Assert.Equal(units, UnitTable.All.Count());
        Assert.All(UnitTable.All, row => Assert.True(row.Code is null != row.Reason is null, row.ToString()));
        Assert.Equal(units - UnitTable.All.Count(row => row.Unit is not null), UnitsNetUnits.Unmapped.Count);
        Assert.True(UnitsNetUnits.Unmapped.Count < units / 7);
    }

    [Fact]
    public void A_unit_without_a_code_prints_its_reason()
    {
        UnmappedUnit decibel = Assert.Single(
            UnitsNetUnits.Unmapped, unit => (unit.Quantity, unit.Name) == (nameof(Level), nameof(LevelUnit.Decibel)));
        Assert.Equal($"Level.Decibel: {decibel.Reason}", decibel.ToString());
        Assert.All(UnitsNetUnits.Unmapped, unit => Assert.False(string.IsNullOrWhiteSpace(unit.Reason)));
    }

    [Fact]
    public void Units_go_both_ways()
    {
        Assert.True(UnitsNetUnits.TryGet(LengthUnit.Mile, out Unit? mile));
        Assert.Equal(Unit.Mile, mile);
        Assert.True(UnitsNetUnits.TryGet(Unit.Mile, out LengthUnit there));
        Assert.Equal(LengthUnit.Mile, there);
        Assert.True(UnitsNetUnits.TryGet(Unit.Parse("N.m"), out TorqueUnit torque));
        Assert.True(UnitsNetUnits.TryGet(Unit.Parse("N.m"), out EnergyUnit energy));
        Assert.Equal((TorqueUnit.NewtonMeter, EnergyUnit.Joule), (torque, energy));
        Assert.True(UnitsNetUnits.TryGet(Unit.Parse("km.h-1"), out SpeedUnit speed));
        Assert.Equal(SpeedUnit.KilometerPerHour, speed);
    }

    [Theory]
    [InlineData("kg")]
    [InlineData("{soldiers}")]
    [InlineData("USD")]
    [InlineData("m{diameter}")]
    [InlineData("17.m")]
    public void A_unit_that_is_not_one_of_the_quantity_has_no_counterpart(string code) =>
        Assert.False(UnitsNetUnits.TryGet(Unit.Parse(code), out LengthUnit _));

    [Fact]
    public void Another_enumeration_has_no_units()
    {
        Assert.False(UnitsNetUnits.TryGet(DayOfWeek.Monday, out Unit? unit));
        Assert.Null(unit);
        Assert.False(UnitsNetUnits.TryGet(Unit.Metre, out DayOfWeek _));
        Assert.False(UnitsNetUnits.TryGet(Unit.Percent, out InformationUnit _));
    }

    /// <summary>A unit of a user's own, with a name of UnitsNet.</summary>
    private enum LengthUnits
    {
        Mile,
    }

    [Fact]
    public void A_unit_of_the_same_name_from_elsewhere_is_another() => Assert.False(UnitsNetUnits.TryGet(LengthUnits.Mile, out Unit? _));
}
