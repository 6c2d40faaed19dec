using System.Globalization;

namespace Attribution.Tests;

public class UnitFormattingTests
{
    [Theory]
    [InlineData("km", "km", "kilometre", "kilometres", "km")]
    [InlineData("km/h", "km/h", "kilometre per hour", "kilometres per hour", "km/h")]
    [InlineData("km/s/Mpc", "km/s/Mpc", "kilometre per second per megaparsec", "kilometres per second per megaparsec", "km/s/Mpc")]
    [InlineData("kg/m3", "kg/m³", "kilogram per cubic metre", "kilograms per cubic metre", "kg/m³")]
    [InlineData("m/s2", "m/s²", "metre per second squared", "metres per second squared", "m/s²")]
    [InlineData("N.m", "N·m", "newton metre", "newton metres", "N·m")]
    [InlineData("kW.h", "kWh", "kilowatt hour", "kilowatt hours", "kWh")]
    [InlineData("[mi_i]2", "mi²", "square mile", "square miles", "mi²")]
    [InlineData("[ft_i]", "ft", "foot", "feet", "ft")]
    [InlineData("[in_i]", "inches", "inch", "inches", "in")]
    [InlineData("har", "ha", "hectare", "hectares", "ha")]
    [InlineData("[acr_us]", "acres", "acre", "acres", "[acr_us]")]
    [InlineData("mo", "months", "month", "months", "mo")]
    [InlineData("[bbl_us]/d", "barrels per day", "barrel per day", "barrels per day", "bbl/d")]
    [InlineData("Cel", "°C", "degree Celsius", "degrees Celsius", "°C")]
    [InlineData("%", "%", "percent", "percent", "%")]
    [InlineData("um", "µm", "micrometre", "micrometres", "µm")]
    [InlineData("Hz", "Hz", "hertz", "hertz", "Hz")]
    [InlineData("mm[Hg]", "mmHg", "millimetre of mercury", "millimetres of mercury", "mmHg")]
    [InlineData("m4", "m⁴", "metre⁴", "metres⁴", "m⁴")]
    [InlineData("kg4", "kg⁴", "kilogram⁴", "kilograms⁴", "kg⁴")]
    [InlineData("s-1", "s⁻¹", "per second", "per second", "s⁻¹")]
    [InlineData("m-2.s-1", "1/m²/s", "per square metre per second", "per square metre per second", "1/m²/s")]
    [InlineData("10*3/ul", "10³/µl", "10³ per microlitre", "10³ per microlitre", "10³/µl")]
    [InlineData("kt{TNT}", "kt of TNT", "kilotonne of TNT", "kilotonnes of TNT", "kt of TNT")]
    [InlineData("USD", "USD", "US dollar", "US dollars", "US$")]
    [InlineData("EUR", "EUR", "euro", "euros", "€")]
    [InlineData("CHF", "CHF", "Swiss franc", "Swiss francs", "CHF")]
    [InlineData("USD/t", "USD/t", "US dollar per tonne", "US dollars per tonne", "US$/t")]
    [InlineData("{soldiers}", "soldiers", "soldiers", "soldiers", "soldiers")]
    [InlineData("{men}/km2", "men per square kilometre", "men per square kilometre", "men per square kilometre", "men/km²")]
    [InlineData("1", "1", "1", "1", "1")]
    public void Forms_are_what_a_person_would_write(string code, string general, string singular, string plural, string abbreviation)
    {
        Unit unit = Unit.Parse(code);
        Assert.Equal(general, unit.ToString());
        Assert.Equal(singular, unit.Singular);
        Assert.Equal(plural, unit.Plural);
        Assert.Equal(abbreviation, unit.Abbreviation);
    }

    [Theory]
    [InlineData("mo", "1", "month")]
    [InlineData("mo", "8", "months")]
    [InlineData("mo", "-1", "month")]
    [InlineData("mo", "1.0", "month")]
    [InlineData("mo", "0", "months")]
    [InlineData("[bbl_us]/d", "1", "barrel per day")]
    [InlineData("km", "1", "km")]
    [InlineData("{soldiers}", "1", "soldiers")]
    public void After_agrees_with_its_number(string code, string number, string text) =>
        Assert.Equal(text, Unit.Parse(code).After(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Format_letters_choose_the_form()
    {
        Assert.Equal("kilometre", ((IFormattable)Unit.Kilometre).ToString("S", CultureInfo.GetCultureInfo("de-DE")));
        Unit hectare = Unit.Hectare;
        Assert.Equal("ha", $"{hectare}");
        Assert.Equal("ha", $"{hectare:G}");
        Assert.Equal("har", $"{hectare:C}");
        Assert.Equal("ha", $"{hectare:A}");
        Assert.Equal("hectare", $"{hectare:S}");
        Assert.Equal("hectares", $"{hectare:P}");
        Assert.Equal("har", hectare.ToString("C"));
        Assert.Equal("ha", hectare.ToString(null));
        FormatException refusal = Assert.Throws<FormatException>(() => hectare.ToString("X"));
        Assert.Contains("'X' is not a format of a unit", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryFormat_writes_all_or_nothing()
    {
        Span<char> room = stackalloc char[4];
        Assert.True(Write(Unit.KilometrePerHour, room, out int written));
        Assert.Equal("km/h", room[..written].ToString());
        Assert.False(Write(Unit.KilometrePerHour, room[..3], out written));
        Assert.Equal(0, written);

        static bool Write<T>(T value, Span<char> destination, out int written)
            where T : ISpanFormattable => value.TryFormat(destination, out written, default, null);
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1/m²/s", Unit.Parse("m-2.s-1").ToString());
            Assert.Equal("s⁻¹", Unit.Parse("s-1").ToString());
            Assert.Equal(-0.5m, Unit.Parse("%").Convert(-50m, Unit.One));
            OverflowException refusal = Assert.Throws<OverflowException>(() => Unit.Parse("[m_e]").Convert(-1.5m, Unit.Kilogram));
            Assert.StartsWith("-1.5 [m_e] in kg ", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
