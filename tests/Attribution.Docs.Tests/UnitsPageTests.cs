namespace Attribution.Tests;

/// <summary>The code of docs/units.md.</summary>
public class UnitsPageTests
{
    [Fact]
    public void Introduction()
    {
        Unit speed = Unit.Parse("km/h");
        Unit soldiers = Unit.Counted("soldiers");
        Unit density = Unit.Counted("people").Per(Unit.SquareKilometre);
        decimal metres = Unit.Mile.Convert(1m, Unit.Metre);
        bool never = soldiers.CanConvertTo(Unit.Counted("casualties"));

        Assert.Equal(Unit.KilometrePerHour, speed);
        Assert.Equal("{people}/km2", density.Code);
        Assert.Equal(1609.344m, metres);
        Assert.False(never);
    }

    [Fact]
    public void Display()
    {
        Unit speed = Unit.Parse("km/h");
        string a = $"{speed}, {speed:P}, {Unit.Hectare}, {Unit.Hectare:C}";
        string b = $"1 {Unit.Month.After(1)}, 8 {Unit.Month.After(8)}, 40 {speed}";

        Assert.Equal("km/h, kilometres per hour, ha, har", a);
        Assert.Equal("1 month, 8 months, 40 km/h", b);
        Unit rate = Unit.Parse("[bbl_us]/d");
        Assert.Equal("barrels per day|bbl/d|barrel per day|barrels per day|[bbl_us]/d|[bbl_us]/d", $"{rate:G}|{rate:A}|{rate:S}|{rate:P}|{rate:C}|{rate:R}");
        Assert.Equal("USD|US$|US dollar|US dollars|USD|USD", string.Join('|', "GASPCR".Select(format => Unit.UsDollar.ToString($"{format}"))));
    }

    [Fact]
    public void Prose()
    {
        UnitMatch match = Unit.Match("square miles of forest");
        UnitMatch tons = Unit.Match("tons");
        UnitMatch per = Unit.MatchPer(" a barrel");

        Assert.Equal(("[mi_i]2", 12), (match.Unit!.Code, match.Length));
        Assert.Equal("t or [ston_av] or [lton_av]", tons.ToString());
        Assert.Equal(("[bbl_us]", 9), (per.Unit!.Code, per.Length));
    }

    [Theory]
    [InlineData("pints")]
    [InlineData("quarts")]
    [InlineData("bushels")]
    [InlineData("fluid ounces")]
    [InlineData("hundredweight")]
    [InlineData("oz")]
    [InlineData("F")]
    [InlineData("francs")]
    [InlineData("pesos")]
    [InlineData("kr")]
    [InlineData("krona")]
    [InlineData("rials")]
    [InlineData("riyals")]
    [InlineData("dirhams")]
    [InlineData("dinars")]
    [InlineData("lei")]
    [InlineData("shillings")]
    public void Names_that_the_page_calls_ambiguous_are(string name) => Assert.True(Unit.Match(name).IsAmbiguous);
}
