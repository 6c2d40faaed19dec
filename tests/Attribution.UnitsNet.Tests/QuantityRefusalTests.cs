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
    public void A_quantity_of_ones_own_is_refused()
    {
        Assert.False(Estimate.Of(5, Unit.Metre).TryTo(LengthUnit.Meter, out QuantityRange<OwnLength>? range, out QuantityRefusal? refusal));
        Assert.Null(range);
        Assert.Equal(
            "OwnLength is not a quantity of UnitsNet's own; ask for one, such as Length, and convert it. [not-unitsnet]",
            refusal.ToString());
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
