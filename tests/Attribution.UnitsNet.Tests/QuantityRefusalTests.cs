using System.Text.RegularExpressions;
using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

public sealed class QuantityRefusalTests
{
    [Theory]
    [InlineData("{soldiers}", QuantityRefusal.CountedNoun)]
    [InlineData("USD", QuantityRefusal.Currency)]
    [InlineData("USD/[bbl_us]", QuantityRefusal.Currency)]
    [InlineData("EUR.h/m", QuantityRefusal.Currency)]
    [InlineData("{people}/km2", QuantityRefusal.CountedNoun)]
    [InlineData("{soldiers}/d", QuantityRefusal.CountedNoun)]
    [InlineData("kg/{person}", QuantityRefusal.CountedNoun)]
    [InlineData("kg", QuantityRefusal.OtherDimension)]
    [InlineData("kt{TNT}", QuantityRefusal.OtherDimension)]
    [InlineData("m{diameter}", QuantityRefusal.Annotation)]
    [InlineData("dB", QuantityRefusal.SpecialScale)]
    [InlineData("dB[SPL]", QuantityRefusal.SpecialScale)]
    [InlineData("[pH]", QuantityRefusal.SpecialScale)]
    [InlineData("k[iU]", QuantityRefusal.SpecialScale)]
    [InlineData("%", QuantityRefusal.OtherDimension)]
    [InlineData("rad", QuantityRefusal.OtherDimension)]
    public void What_is_not_a_length_is_refused_with_the_reason(string code, string reason)
    {
        Estimate estimate = Estimate.Of(5, Unit.Parse(code));
        Assert.False(estimate.TryTo(LengthUnit.Meter, out QuantityRange<Length>? range, out QuantityRefusal? refusal));
        Assert.Null(range);
        Assert.Equal(reason, refusal.Code);
        Assert.Equal(refusal, Assert.Throws<QuantityException>(() => estimate.To<Length, LengthUnit>(LengthUnit.Meter)).Refusal);
    }

    [Fact]
    public void An_estimate_without_a_unit_is_refused_and_the_remedy_works()
    {
        Estimate bare = Estimate.Of(5);
        Assert.False(bare.TryTo(LengthUnit.Meter, out QuantityRange<Length>? _, out QuantityRefusal? refusal));
        Assert.Equal("'5' names no unit; say which with WithUnit before it becomes a quantity. [no-unit]", refusal.ToString());
        Assert.Equal(5, bare.WithUnit(Unit.Metre).To<Length, LengthUnit>(LengthUnit.Meter).Best!.Value.Meters);
    }

    [Theory]
    [InlineData("kt{TNT}", "4184.GJ", 62.76)]
    [InlineData("Mt{TNT equivalent}", "4184.TJ", 62_760)]
    [InlineData("t{tnt}", "4184.MJ", 0.06276)]
    public void Tonnes_of_TNT_are_an_energy_and_the_remedy_works(string code, string energy, double terajoules)
    {
        Estimate yield = Estimate.Of(15, Unit.Parse(code));
        Assert.False(yield.TryTo(EnergyUnit.Terajoule, out QuantityRange<Energy>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.Annotation, refusal.Code);
        string remedy = $"ask for Energy, and say it as one: estimate.WithUnit(Unit.Parse(\"{energy}\")).";
        Assert.EndsWith(remedy, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            terajoules, yield.WithUnit(Unit.Parse(energy)).To<Energy, EnergyUnit>(EnergyUnit.Terajoule).Best!.Value.Terajoules, 8);
        Assert.False(yield.TryTo(LengthUnit.Meter, out QuantityRange<Length>? _, out QuantityRefusal? ofLength));
        Assert.Equal(QuantityRefusal.OtherDimension, ofLength.Code);
        Assert.EndsWith(remedy, ofLength.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kilotonnes_of_TNT_are_not_a_mass_and_say_what_they_are_once_without_the_remark()
    {
        Estimate yield = Estimate.Parse("15 kilotons of TNT");
        Assert.False(yield.TryTo(MassUnit.Kilotonne, out QuantityRange<Mass>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.Annotation, refusal.Code);
        Assert.Equal(15, yield.WithUnit(Unit.Kilotonne).To<Mass, MassUnit>(MassUnit.Kilotonne).Best!.Value.Kilotonnes);
        Assert.Equal(62.76, yield.WithUnit(Unit.Parse("4184.GJ")).To<Energy, EnergyUnit>(EnergyUnit.Terajoule).Best!.Value.Terajoules, 12);
    }

    [Theory]
    [InlineData("Cel", "K")]
    [InlineData("[degF]", "[degR]")]
    [InlineData("[degRe]", "5.K/4")]
    [InlineData("mCel", "mK")]
    public void A_point_on_a_scale_is_not_a_difference_and_the_remedy_has_the_right_degree(string code, string degree)
    {
        Estimate two = Estimate.Of(2, Unit.Parse(code));
        Assert.False(two.TryTo(TemperatureDeltaUnit.Kelvin, out QuantityRange<TemperatureDelta>? _, out QuantityRefusal? inKelvin));
        Assert.Contains($"say the difference in '{degree}' with WithUnit", inKelvin.Message, StringComparison.Ordinal);
        decimal apart = Unit.Parse(code).Convert(3, Unit.Kelvin) - Unit.Parse(code).Convert(1, Unit.Kelvin);
        QuantityRange<TemperatureDelta> difference =
            two.WithUnit(Unit.Parse(degree)).To<TemperatureDelta, TemperatureDeltaUnit>(TemperatureDeltaUnit.Kelvin);
        Assert.Equal((double)apart, difference.Best!.Value.Kelvins, 12);

        Assert.False(Estimate.Of(2, Unit.Parse(code)).TryTo(
            TemperatureDeltaUnit.DegreeCelsius, out QuantityRange<TemperatureDelta>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.PointOnScale, refusal.Code);
        Assert.True(Estimate.Of(2, Unit.Parse(code)).TryTo(TemperatureUnit.Kelvin, out QuantityRange<Temperature>? _, out _));
    }

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

    [Fact]
    public void An_open_range_whose_ends_become_one_number_is_refused()
    {
        Estimate between = Estimate.Create(
            EstimateForm.Range,
            Bound.Exclusive(1),
            Bound.Exclusive(1.0000000000000000000000000001m),
            unit: Unit.Kilometre);
        Assert.False(between.TryTo(LengthUnit.Mile, out QuantityRange<Length>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OutOfRange, refusal.Code);
        Assert.True(Estimate.Of(1, Unit.Kilometre).TryTo(LengthUnit.Mile, out QuantityRange<Length>? _, out _));
    }

    [Fact]
    public void A_unit_without_a_counterpart_is_refused_and_the_remedy_works()
    {
        Estimate said = Estimate.Of(1, Unit.Parse("[stone_av]"));
        Assert.False(said.TryTo(MassUnit.Stone, out QuantityRange<Mass>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.UnmappedUnit, refusal.Code);
        QuantityException thrown = Assert.Throws<QuantityException>(() => Mass.FromStone(1).ToEstimate());
        Assert.Equal(refusal.Code, thrown.Refusal.Code);
        Assert.Contains("use MassUnit.Kilogram, and convert with ToUnit", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Unit.Kilogram, Mass.FromStone(1).ToUnit(MassUnit.Kilogram).ToEstimate().Unit);
    }

    [Theory]
    [InlineData((LengthUnit)0)]
    [InlineData((LengthUnit)9999)]
    [InlineData((LengthUnit)(-1))]
    public void A_number_that_names_no_unit_is_refused(LengthUnit unit)
    {
        Assert.False(Estimate.Of(1, Unit.Metre).TryTo(unit, out QuantityRange<Length>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.NotUnitsNet, refusal.Code);
    }

    [Fact]
    public void What_no_decimal_holds_is_refused_both_ways()
    {
        Estimate said = Estimate.Of(decimal.MaxValue, Unit.Kilometre);
        Assert.False(said.TryTo(LengthUnit.Millimeter, out QuantityRange<Length>? _, out QuantityRefusal? refusal));
        Assert.Equal(QuantityRefusal.OutOfRange, refusal.Code);
        foreach (double value in new[] { 1e29, -1e300, 1e-29, double.Epsilon, 1.2345678901234567e-20 })
        {
            Length length = Length.FromMeters(value);
            Assert.Equal(QuantityRefusal.OutOfRange, Assert.Throws<QuantityException>(() => length.ToEstimate()).Refusal.Code);
        }
    }

    [Fact]
    public void A_hostile_code_forges_nothing_in_a_message()
    {
        Estimate said = Estimate.Of(1, Unit.Parse("kg{שלום' is a unit of Length. [ok]}"));
        Assert.False(said.TryTo(LengthUnit.Meter, out QuantityRange<Length>? _, out QuantityRefusal? refusal));
        Assert.DoesNotContain("ם' is", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_named()
    {
        Assert.Throws<ArgumentNullException>("estimate", () => ((Estimate)null!).To<Length, LengthUnit>(LengthUnit.Meter));
        Assert.Throws<ArgumentNullException>("quantity", () => ((IQuantity)null!).ToEstimate());
        Assert.Throws<ArgumentNullException>("unit", () => UnitsNetUnits.TryGet(null!, out LengthUnit _));
    }
}
