using System.Globalization;

namespace Attribution.Tests;

public class UnitConversionTests
{
    // NIST Special Publication 811 (2008 edition), appendix B.8; its bold factors are exact, and are given here in full.
    [Theory]
    [InlineData("1", "[mi_i]", "m", "1609.344")]
    [InlineData("1", "[ft_i]", "m", "0.3048")]
    [InlineData("1", "[in_i]", "mm", "25.4")]
    [InlineData("1", "[yd_i]", "m", "0.9144")]
    [InlineData("1", "[nmi_i]", "km", "1.852")]
    [InlineData("1", "[kn_i]", "km/h", "1.852")]
    [InlineData("1", "[mi_i]/h", "km/h", "1.609344")]
    [InlineData("1", "[mi_i]2", "km2", "2.589988110336")]
    [InlineData("1", "har", "m2", "10000")]
    [InlineData("1", "[lb_av]", "g", "453.59237")]
    [InlineData("1", "[oz_av]", "g", "28.349523125")]
    [InlineData("1", "[oz_tr]", "g", "31.1034768")]
    [InlineData("1", "[ston_av]", "kg", "907.18474")]
    [InlineData("1", "[lton_av]", "kg", "1016.0469088")]
    [InlineData("1", "[gal_us]", "l", "3.785411784")]
    [InlineData("1", "[gal_br]", "l", "4.54609")]
    [InlineData("1", "[bbl_us]", "l", "158.987294928")]
    [InlineData("1", "kW.h", "MJ", "3.6")]
    [InlineData("1", "[ly]", "m", "9460730472580800")]
    [InlineData("1", "eV", "J", "0.0000000000000000001602176634")]
    [InlineData("1", "cal_IT", "J", "4.1868")]
    [InlineData("1", "d", "s", "86400")]
    [InlineData("1", "mo", "d", "30.4375")]
    [InlineData("1", "a", "d", "365.25")]
    [InlineData("12", "mo", "a", "1")]
    [InlineData("40", "%", "1", "0.4")]
    [InlineData("2.75", "kt", "t", "2750")]
    [InlineData("3", "10*3{soldiers}", "{soldiers}", "3000")]
    [InlineData("1", "GiBy", "By", "1073741824")]
    [InlineData("1", "dB", "B", "0.1")]
    public void Exact_factors_convert_exactly(string value, string from, string to, string expected)
    {
        Unit source = Unit.Parse(from);
        Unit target = Unit.Parse(to);
        Assert.Equal(expected, Text(source.Convert(Number(value), target)));
        Assert.True(source.ConvertsExactlyTo(target));
    }

    // Digits: division by hand; pi to 64 decimals; US survey foot = 1200/3937 m; psi = lbf/in².
    [Theory]
    [InlineData("1", "[ft_i]", "[yd_i]", "0.3333333333333333333333333333", true)]
    [InlineData("2", "[ft_i]", "[yd_i]", "0.6666666666666666666666666667", true)]
    [InlineData("-2", "[ft_i]", "[yd_i]", "-0.6666666666666666666666666667", true)]
    [InlineData("1", "[ft_us]", "m", "0.3048006096012192024384048768", true)]
    [InlineData("1", "[psi]", "Pa", "6894.7572931683613367226734453", true)]
    [InlineData("180", "deg", "rad", "3.1415926535897932384626433833", false)]
    [InlineData("1", "deg", "rad", "0.0174532925199432957692369077", false)]
    [InlineData("360", "deg", "circ", "1", true)]
    [InlineData("1", "Mpc", "kpc", "1000", true)]
    [InlineData("1", "pc", "m", "30856780000000000", false)]
    [InlineData("1", "mm[Hg]", "Pa", "133.322", false)]
    [InlineData("1", "m[H2O]", "kPa", "9.80665", true)]
    public void Other_factors_round_once_and_show_where_inexact(string value, string from, string to, string expected, bool isExact)
    {
        Unit source = Unit.Parse(from);
        Unit target = Unit.Parse(to);
        Assert.Equal(expected, Text(source.Convert(Number(value), target)));
        Assert.Equal(isExact, source.ConvertsExactlyTo(target));
    }

    [Theory]
    [InlineData("0", "Cel", "[degF]", "32")]
    [InlineData("-40", "Cel", "[degF]", "-40")]
    [InlineData("100", "Cel", "[degF]", "212")]
    [InlineData("0", "K", "Cel", "-273.15")]
    [InlineData("98.6", "[degF]", "Cel", "37")]
    [InlineData("80", "[degRe]", "Cel", "100")]
    [InlineData("80", "[degRe]", "[degF]", "212")]
    [InlineData("491.67", "[degR]", "Cel", "0")]
    [InlineData("0", "Cel", "mK", "273150")]
    [InlineData("1000", "mCel", "K", "274.15")]
    [InlineData("20", "Cel{air}", "Cel", "20")]
    public void Temperatures_convert_as_points_of_their_scale(string value, string from, string to, string expected)
    {
        Assert.Equal(expected, Text(Unit.Parse(from).Convert(Number(value), Unit.Parse(to))));
        Assert.True(Unit.Parse(from).ConvertsExactlyTo(Unit.Parse(to)));
    }

    [Theory]
    [InlineData("km", "kg", "'km' (length) does not convert into 'kg' (mass)")]
    [InlineData("km/h", "km", "'km/h' (length/time) does not convert into 'km' (length)")]
    [InlineData("{soldiers}", "{casualties}", "'{soldiers}' (soldiers) does not convert into '{casualties}' (casualties)")]
    [InlineData("{soldiers}", "{soldier}", "does not convert")]
    [InlineData("{soldiers}", "1", "'{soldiers}' (soldiers) does not convert into '1' (number)")]
    [InlineData("{soldiers}", "%", "does not convert")]
    [InlineData("USD", "EUR", "'USD' (USD) does not convert into 'EUR' (EUR)")]
    [InlineData("USD", "{dollars}", "does not convert")]
    [InlineData("{people}/km2", "/km2", "(people/length²) does not convert into '/km2' (1/length²)")]
    [InlineData("dB", "Np", "'dB' (B) does not convert into 'Np' (Np)")]
    [InlineData("B[W]", "W", "does not convert")]
    [InlineData("[iU]", "g", "does not convert")]
    [InlineData("[pH]", "mol/l", "does not convert")]
    public void Different_dimensions_never_convert_and_the_message_names_both(string from, string to, string message)
    {
        Unit source = Unit.Parse(from);
        Unit target = Unit.Parse(to);
        Assert.False(source.CanConvertTo(target));
        Assert.False(source.ConvertsExactlyTo(target));
        Assert.False(source.IsEquivalentTo(target));
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => source.Convert(1, target));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("km/h", "km.h-1")]
    [InlineData("l", "dm3")]
    [InlineData("/s", "Hz")]
    [InlineData("{Soldiers}", "{soldiers}")]
    [InlineData("1{soldiers}", "{soldiers}")]
    [InlineData("kt{TNT}", "kt")]
    [InlineData("t{wheat}", "t{rice}")]
    [InlineData("[IU]", "[iU]")]
    [InlineData("Cel{air}", "Cel")]
    public void Equivalent_units_have_other_codes_and_the_same_values(string left, string right)
    {
        Assert.NotEqual(Unit.Parse(left), Unit.Parse(right));
        Assert.True(Unit.Parse(left).IsEquivalentTo(Unit.Parse(right)));
        Assert.Equal(1.50m, Unit.Parse(left).Convert(1.50m, Unit.Parse(right)));
    }

    [Fact]
    public void Cel_is_not_equivalent_to_K() => Assert.False(Unit.DegreeCelsius.IsEquivalentTo(Unit.Kelvin));

    [Fact]
    public void Density_of_people_converts_by_the_area()
    {
        Unit perMile = Unit.Counted("people").Per(Unit.Parse("[mi_i]2"));
        Assert.Equal("100", Text(perMile.Convert(258.9988110336m, Unit.Counted("people").Per(Unit.SquareKilometre))));
    }

    [Fact]
    public void Conversion_into_the_same_unit_keeps_the_places() => Assert.Equal("3.00", Text(Unit.Metre.Convert(3.00m, Unit.Metre)));

    [Fact]
    public void What_no_decimal_holds_overflows()
    {
        Assert.Throws<OverflowException>(() => Unit.Kilometre.Convert(decimal.MaxValue, Unit.Millimetre));
        Assert.Throws<OverflowException>(() => Unit.Parse("[m_e]").Convert(1, Unit.Kilogram));
        Assert.Throws<OverflowException>(() => Unit.Parse("u").Convert(1, Unit.Kilogram)); // two digits of 1.66053906892e-27 would be left
        Assert.Throws<OverflowException>(() => Unit.Parse("Ym9").Convert(1, Unit.Parse("m9")));
        Assert.Equal(0, Unit.Parse("[m_e]").Convert(0, Unit.Kilogram));
        Assert.Equal(decimal.MaxValue, Unit.Parse("l").Convert(decimal.MaxValue, Unit.Parse("dm3")));
        Assert.Equal(decimal.MinValue, Unit.Parse("l").Convert(decimal.MinValue, Unit.Parse("dm3")));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Unit.Metre.Convert(1, null!));
        Assert.Throws<ArgumentNullException>(() => Unit.Metre.CanConvertTo(null!));
        Assert.Throws<ArgumentNullException>(() => Unit.Metre.ConvertsExactlyTo(null!));
        Assert.Throws<ArgumentNullException>(() => Unit.Metre.IsEquivalentTo(null!));
        Assert.Throws<ArgumentNullException>(() => Unit.Metre.Per(null!));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
