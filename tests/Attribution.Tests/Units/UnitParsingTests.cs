using System.Globalization;

namespace Attribution.Tests;

public class UnitParsingTests
{
    [Theory]
    [InlineData("m")]
    [InlineData("km/s/Mpc")]
    [InlineData("kg.m-3")]
    [InlineData("/m")]
    [InlineData("/ul.s")]
    [InlineData("10*3/ul")]
    [InlineData("10^-6.m")]
    [InlineData("mol/(l.s)")]
    [InlineData("((m))")]
    [InlineData("m+2")]
    [InlineData("mm[Hg]")]
    [InlineData("B[10.nV]")]
    [InlineData("[m/s2/Hz^(1/2)]")]
    [InlineData("[in_i'H2O]")]
    [InlineData("''")]
    [InlineData("%")]
    [InlineData("%[slope]")]
    [InlineData("100.m{run}")]
    [InlineData("KiBy")]
    [InlineData("mCel")]
    [InlineData("Cel{air}")]
    [InlineData("(Cel)")]
    [InlineData("{people}/km2")]
    [InlineData("USD/[bbl_us]")]
    public void Parse_keeps_the_code(string code)
    {
        Assert.Equal(code, Unit.Parse(code).Code);
        Assert.Equal(code, Unit.Parse(code.AsSpan()).ToString("C"));
        Assert.True(Unit.TryParse(code, out Unit? unit));
        Assert.Equal(Unit.Parse(code), unit);
    }

    [Theory]
    [InlineData("m", UnitKind.Ucum)]
    [InlineData("1", UnitKind.Ucum)]
    [InlineData("USD", UnitKind.Currency)]
    [InlineData("USD/t", UnitKind.Ucum)]
    [InlineData("{soldiers}", UnitKind.Count)]
    [InlineData("{soldiers}/km", UnitKind.Ucum)]
    [InlineData("10*3{soldiers}", UnitKind.Ucum)]
    public void Kind_is_that_of_the_whole_code(string code, UnitKind kind) => Assert.Equal(kind, Unit.Parse(code).Kind);

    [Theory]
    [InlineData("{ North   Korean\u00A0soldiers }", "{North Korean soldiers}")]
    [InlineData("{cafe\u0301s}/km2", "{caf\u00E9s}/km2")]
    [InlineData("t{TNT\tequivalent}/a", "t{TNT equivalent}/a")]
    public void White_space_and_accents_in_annotations_are_made_regular(string code, string regular) =>
        Assert.Equal(regular, Unit.Parse(code).Code);

    [Theory]
    [InlineData("", "A unit code was expected but the text is empty")]
    [InlineData("furlongs/fortnight", "'furlongs' is not a UCUM unit or an ISO 4217 currency")]
    [InlineData("km/fortnight", "(At position 4 of 'km/fortnight'.)")]
    [InlineData("mile", "did you mean '[mi_i]'?")]
    [InlineData("tons", "did you mean 't' or '[ston_av]' or '[lton_av]'?")]
    [InlineData("km²", "did you mean 'km2'?")]
    [InlineData("usd", "did you mean 'USD'?")]
    [InlineData("KM", "is not a UCUM unit")]
    [InlineData("soldiers", "A counted noun goes in braces: {soldiers}")]
    [InlineData("k[ft_i]", "'k[ft_i]' is not a UCUM unit")]
    [InlineData("km h", "'km h' is not a UCUM unit")]
    [InlineData("m//s", "A unit is missing")]
    [InlineData("m/", "A unit is missing")]
    [InlineData(".m", "A unit is missing")]
    [InlineData("(m", "'(m' is not closed")]
    [InlineData("m)", "')' is not expected here")]
    [InlineData("(m)2", "'2' is not expected here")]
    [InlineData("m0", "An exponent is a whole number from -99 to 99 other than 0, not '0'")]
    [InlineData("m100", "not '100'")]
    [InlineData("m-", "not '-'")]
    [InlineData("m99999999999999999999", "An exponent is")]
    [InlineData("0", "A factor is a whole number from 1")]
    [InlineData("1000000000000000000.m", "A factor is a whole number from 1")]
    [InlineData("{}", "An annotation in braces is 1 or more characters")]
    [InlineData("{a{b}}", "An annotation in braces is")]
    [InlineData("{a\u0001}", "An annotation in braces is")]
    [InlineData("{soldiers", "'{soldiers' is not closed")]
    [InlineData("[mi_i", "'[mi_i' is not closed")]
    [InlineData("Cel/s", "'Cel' has its own zero point")]
    [InlineData("Cel2", "'Cel' has its own zero point")]
    [InlineData("J/Cel", "'Cel' has its own zero point")]
    [InlineData("2.[degF]", "'[degF]' has its own zero point")]
    [InlineData("(Cel)/s", "(At position 2 of '(Cel)/s'.)")]
    [InlineData("1/Cel", "has its own zero point")]
    [InlineData("Ym99.Ym99.Ym99.Ym99.Ym99.Ym99.Ym99.Ym99.Ym99.Ym99", "a number too large to hold")]
    public void Refusal_says_what_is_wrong(string code, string message)
    {
        Assert.False(Unit.TryParse(code, out _));
        Assert.Contains(message, Assert.Throws<FormatException>(() => Unit.Parse(code)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Length_and_nesting_are_bounded()
    {
        Assert.Equal(256, Unit.Parse("m" + string.Concat(Enumerable.Repeat("/m", 127)) + "2").Code.Length);
        Assert.Contains("at most 256 characters", Refusal(new string('m', 257)), StringComparison.Ordinal);
        Assert.Equal("length", Unit.Parse(Nested(32)).Dimension.ToString());
        Assert.Contains("nested deeper than 32", Refusal(Nested(33)), StringComparison.Ordinal);

        static string Nested(int depth) => new string('(', depth) + "m" + new string(')', depth);
        static string Refusal(string code) => Assert.Throws<FormatException>(() => Unit.Parse(code)).Message;
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() => Assert.False(Unit.TryParse("{a\uD800}", out _));

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("\U0001FFFE")]
    public void What_Unicode_calls_no_character_is_no_text(string character)
    {
        Assert.False(Unit.TryParse($"{{a{character}}}", out _));
        Assert.False(Estimate.TryParse($"3 a{character}", out _));
        Assert.Throws<ArgumentException>(() => Unit.Counted(character));
    }

    [Fact]
    public void Null_is_a_mistake_to_Parse_and_no_unit_to_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => Unit.Parse(null!));
        Assert.False(Unit.TryParse(null, out Unit? unit));
        Assert.Null(unit);
    }

    [Fact]
    public void A_provider_changes_nothing()
    {
        Assert.Equal(Unit.Kilometre, Generic<Unit>("km", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(Unit.Kilometre, Generic<Unit>("km", null));

        static T Generic<T>(string text, IFormatProvider? provider)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, provider, out T? parsed));
            Assert.True(T.TryParse(text.AsSpan(), provider, out _));
            Assert.Equal(parsed, T.Parse(text.AsSpan(), provider));
            return T.Parse(text, provider);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("sol{diers")]
    [InlineData("soldiers\u0000")]
    public void Counted_refuses_what_is_no_noun(string? noun) => Assert.ThrowsAny<ArgumentException>(() => Unit.Counted(noun!));

    [Fact]
    public void Counted_takes_a_noun_of_up_to_254_characters()
    {
        Assert.Equal("{soldiers}", Unit.Counted("  soldiers ").Code);
        Assert.Equal(Unit.Counted("soldiers"), Unit.Counted(" soldiers".AsSpan()));
        Assert.Throws<ArgumentException>(() => Unit.Counted(default(ReadOnlySpan<char>)));
        Assert.Equal("{soldiers}/{days}", Unit.Parse("{soldiers}/{days}").Code);
        Assert.Throws<ArgumentException>(() => Unit.Counted("soldiers}/{days"));
        Assert.Equal(256, Unit.Counted(new string('x', 254)).Code.Length);
        Assert.Throws<ArgumentException>(() => Unit.Counted(new string('x', 255)));
    }

    [Fact]
    public void Currency_takes_ISO_4217_codes_only()
    {
        Assert.Equal(Unit.UsDollar, Unit.Currency("USD"));
        Assert.Equal(UnitKind.Currency, Unit.Hryvnia.Kind);
        Assert.Throws<ArgumentException>(() => Unit.Currency("usd"));
        Assert.Throws<ArgumentException>(() => Unit.Currency("km"));
        Assert.Throws<ArgumentNullException>(() => Unit.Currency(null!));
    }

    [Theory]
    [InlineData("{people}", "km2", "{people}/km2")]
    [InlineData("USD", "[bbl_us]", "USD/[bbl_us]")]
    [InlineData("km/s", "Mpc", "km/s/Mpc")]
    [InlineData("m", "kg.s", "m/(kg.s)")]
    public void Per_makes_a_quotient(string numerator, string denominator, string quotient)
    {
        Unit per = Unit.Parse(numerator).Per(Unit.Parse(denominator));
        Assert.Equal(quotient, per.Code);
    }

    [Fact]
    public void Per_divides_by_the_whole_denominator() =>
        Assert.Equal("length·time/mass", Unit.Metre.Per(Unit.Parse("kg/s")).Dimension.ToString());

    [Fact]
    public void Per_refuses_a_scale_with_its_own_zero()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Unit.DegreeCelsius.Per(Unit.Day));
        Assert.Contains("own zero point", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Unit.Counted(new string('x', 254)).Per(Unit.Day));
    }
}
