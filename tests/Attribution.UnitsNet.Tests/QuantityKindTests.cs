using System.Text.RegularExpressions;
using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

/// <summary>Units of the dimension asked for that mean another kind of quantity: refused until they are said to be it.</summary>
public sealed class QuantityKindTests
{
    [Theory]
    [InlineData("%")]
    [InlineData("1")]
    [InlineData("mol")]
    [InlineData("mol/kmol")]
    public void What_is_a_pure_number_to_UCUM_is_not_information(string code)
    {
        Estimate said = Estimate.Of(5, Unit.Parse(code));
        Assert.False(said.TryTo(InformationUnit.Bit, out QuantityRange<Information>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OtherKind, refusal.Code);
        Assert.StartsWith($"'{code}' ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%", false)]
    [InlineData("bit", false)]
    [InlineData("mmol", true)]
    [InlineData("10*3.umol", true)]
    [InlineData("mol2/mol", true)]
    [InlineData("mol/bit.By", true)]
    [InlineData("/(m/(mol.m))", true)]
    [InlineData("1/mol-1", true)]
    [InlineData("AU", false)]
    [InlineData("meq", false)]
    [InlineData("osm", false)]
    [InlineData("kat.s", false)]
    [InlineData("mol/mol", false)]
    [InlineData("mol{glucose}", false)]
    public void An_amount_of_substance_is_said_in_moles(string code, bool holds) =>
        Assert.Equal(
            holds,
            Estimate.Of(5, Unit.Parse(code)).TryTo(AmountOfSubstanceUnit.Mole, out QuantityRange<AmountOfSubstance>? _, out _));

    [Fact]
    public void A_becquerel_is_not_a_hertz_until_it_is_said_to_be()
    {
        Estimate decays = Estimate.Of(50, Unit.Parse("kBq"));
        Assert.False(decays.TryTo(FrequencyUnit.Hertz, out QuantityRange<Frequency>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OtherKind, refusal.Code);
        Assert.Contains("estimate.In(Unit.Parse(\"Hz\"))", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(50_000, decays.In(Unit.Parse("Hz")).To<Frequency, FrequencyUnit>(FrequencyUnit.Hertz).Best!.Value.Hertz);
    }

    [Fact]
    public void An_equivalent_is_not_a_mole_until_it_is_said_to_be()
    {
        Estimate sodium = Estimate.Of(140, Unit.Parse("meq/l"));
        Assert.False(sodium.TryTo(MolarityUnit.MillimolePerLiter, out QuantityRange<Molarity>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OtherKind, refusal.Code);
        sodium = sodium.In(Unit.Parse("mmol/l"));
        Assert.Equal(140, sodium.To<Molarity, MolarityUnit>(MolarityUnit.MillimolePerLiter).Best!.Value.MillimolesPerLiter);
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("[ppm]", true)]
    [InlineData("1", true)]
    [InlineData("g/kg", true)]
    [InlineData("mol/mol", true)]
    [InlineData("mol", false)]
    [InlineData("By", false)]
    [InlineData("%[slope]", false)]
    [InlineData("{of soldiers}", false)]
    [InlineData("deg", false)]
    public void A_ratio_is_a_pure_number(string code, bool holds) =>
        Assert.Equal(holds, Estimate.Of(5, Unit.Parse(code)).TryTo(RatioUnit.Percent, out QuantityRange<Ratio>? _, out _));

    [Fact]
    public void A_gray_is_not_a_sievert()
    {
        Estimate dose = Estimate.Of(3, Unit.Parse("mGy"));
        Assert.False(dose.TryTo(
            RadiationEquivalentDoseUnit.Sievert, out QuantityRange<RadiationEquivalentDose>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OtherKind, refusal.Code);
        Assert.False(dose.TryTo(SpecificEnergyUnit.JoulePerKilogram, out QuantityRange<SpecificEnergy>? _, out refusal));
        dose = dose.In(Unit.Parse("J/kg"));
        Assert.Equal(
            SpecificEnergy.FromJoulesPerKilogram(0.003),
            dose.To<SpecificEnergy, SpecificEnergyUnit>(SpecificEnergyUnit.JoulePerKilogram).Best);
    }

    [Theory]
    [InlineData("J", TorqueUnit.NewtonMeter)]
    [InlineData("kW.h", ApparentEnergyUnit.VoltampereHour)]
    [InlineData("W", ApparentPowerUnit.Voltampere)]
    [InlineData("W", LeakRateUnit.PascalCubicMeterPerSecond)]
    [InlineData("V.A", PowerUnit.Watt)]
    [InlineData("V.A.h", EnergyUnit.Joule)]
    [InlineData("J/kg", RadiationEquivalentDoseUnit.Sievert)]
    [InlineData("m2/s2", RadiationEquivalentDoseUnit.Sievert)]
    [InlineData("J/kg", AbsorbedDoseOfIonizingRadiationUnit.Gray)]
    [InlineData("/s", RadioactivityUnit.Becquerel)]
    [InlineData("1/a", RadioactivityUnit.Becquerel)]
    [InlineData("J/m2", ForcePerLengthUnit.NewtonPerMeter)]
    [InlineData("N/m", IrradiationUnit.JoulePerSquareMeter)]
    [InlineData("Pa", EnergyDensityUnit.JoulePerCubicMeter)]
    [InlineData("mm[Hg]", EnergyDensityUnit.JoulePerCubicMeter)]
    [InlineData("J/m3", PressureUnit.Pascal)]
    [InlineData("L/L", MassFractionUnit.GramPerGram)]
    [InlineData("m3/m3", MassFractionUnit.DecimalFraction)]
    [InlineData("g/kg", VolumeConcentrationUnit.DecimalFraction)]
    [InlineData("m/m", MassFractionUnit.DecimalFraction)]
    [InlineData("mol/mol", VolumeConcentrationUnit.DecimalFraction)]
    [InlineData("g/g", RelativeHumidityUnit.Percent)]
    [InlineData("m2", VolumePerLengthUnit.CubicMeterPerMeter)]
    [InlineData("N", TorquePerLengthUnit.NewtonMeterPerMeter)]
    [InlineData("N/s", LinearPowerDensityUnit.WattPerMeter)]
    [InlineData("m/s", VolumeFlowPerAreaUnit.CubicMeterPerSecondPerSquareMeter)]
    public void What_is_written_as_another_kind_is_refused_and_the_remedy_works(string code, Enum unit)
    {
        Estimate said = Estimate.Of(5, Unit.Parse(code));
        Assert.True(UnitTable.TryFind(unit, out UnitRow? row));
        QuantityRefusal? refusal = Obstacle.Between(said.Unit!, row);
        Assert.Equal(QuantityRefusal.OtherKind, refusal?.Code);
        Match remedy = Regex.Match(refusal!.Message, @"estimate\.In\(Unit\.Parse\(""(.+)""\)\)\.$");
        Assert.Null(Obstacle.Between(said.In(Unit.Parse(remedy.Groups[1].Value)).Unit!, row));
    }

    [Theory]
    [InlineData("N.m", EnergyUnit.Joule)]
    [InlineData("[lbf_av].[ft_i]", TorqueUnit.NewtonMeter)]
    [InlineData("J/s", PowerUnit.Watt)]
    [InlineData("kg.m2/s3", PowerUnit.Watt)]
    [InlineData("kg.m2/s2", TorqueUnit.NewtonMeter)]
    [InlineData("W.s", EnergyUnit.Joule)]
    [InlineData("m2/s2", SpecificEnergyUnit.JoulePerKilogram)]
    [InlineData("/s", FrequencyUnit.Hertz)]
    [InlineData("N/kg", AccelerationUnit.MeterPerSecondSquared)]
    [InlineData("N/C", ElectricFieldUnit.VoltPerMeter)]
    [InlineData("Wb/m2", MagneticFieldUnit.Tesla)]
    [InlineData("m3/m3", VolumeConcentrationUnit.DecimalFraction)]
    [InlineData("cm3/L", VolumeConcentrationUnit.DecimalFraction)]
    [InlineData("t/har", AreaDensityUnit.KilogramPerSquareMeter)]
    [InlineData("kg/(m.s2)", PressureUnit.Pascal)]
    [InlineData("mg/dL", DensityUnit.KilogramPerCubicMeter)]
    [InlineData("%", MassFractionUnit.Percent)]
    [InlineData("%", RelativeHumidityUnit.Percent)]
    [InlineData("m/m", RatioUnit.DecimalFraction)]
    [InlineData("W", LuminosityUnit.Watt)]
    [InlineData("m2", PorousMediumPermeabilityUnit.SquareMeter)]
    [InlineData("[diop]", ReciprocalLengthUnit.InverseMeter)]
    [InlineData("S", ElectricSusceptanceUnit.Siemens)]
    [InlineData("ar", AreaUnit.SquareMeter)]
    public void What_is_plainly_of_the_kind_or_says_no_other_is_read(string code, Enum unit)
    {
        Assert.True(UnitTable.TryFind(unit, out UnitRow? row));
        Assert.Null(Obstacle.Between(Unit.Parse(code), row)?.ToString());
    }

    [Fact]
    public void Each_refusal_of_a_kind_is_lifted_by_its_remedy()
    {
        Regex remedy = new(@"estimate\.In\(Unit\.Parse\(""(.+)""\)\)\.$");
        UnitRow[] mapped = [.. UnitTable.All.Where(row => row.Code is not null)];
        int refused = 0;
        foreach (UnitRow from in mapped)
        {
            foreach (UnitRow to in mapped.Where(row => row.Unit!.Dimension == from.Unit!.Dimension).DistinctBy(row => row.Quantity))
            {
                if (Obstacle.Between(from.Unit!, to) is not { Code: QuantityRefusal.OtherKind } refusal) continue;
                refused++;
                Match match = remedy.Match(refusal.Message);
                if (match.Success) Assert.Null(Obstacle.Between(Unit.Parse(match.Groups[1].Value), to)?.ToString());
                else Assert.EndsWith("ask for a quantity that it measures.", refusal.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, 500, 20_000);
    }
}
