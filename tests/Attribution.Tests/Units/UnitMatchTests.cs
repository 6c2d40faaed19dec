namespace Attribution.Tests;

/// <summary>Units at the start of running text.</summary>
public class UnitMatchTests
{
    [Theory]
    [InlineData("km of fence", "km", 2)]
    [InlineData("km-long", "km", 2)]
    [InlineData("km.", "km", 2)]
    [InlineData("km/h.", "km/h", 4)]
    [InlineData("km[1]", "km", 2)]
    [InlineData("km/60 mi", "km", 2)]
    [InlineData("km-60 km", "km", 2)]
    [InlineData("m-6 m", "m", 1)]
    [InlineData("hrs.", "h", 3)]
    [InlineData("square kilometres of land", "km2", 17)]
    [InlineData("miles per hour or so", "[mi_i]/h", 14)]
    [InlineData("miles per gallon or so", "", 16)]
    [InlineData("litres per 100 km", "l", 6)]
    [InlineData("years a prisoner", "a", 5)]
    [InlineData("US$40m", "USD", 3)]
    [InlineData("USD2.5bn", "USD", 3)]
    [InlineData("%, up from", "%", 1)]
    [InlineData("tonnes of wheat", "t", 6)]
    [InlineData("{soldiers}, or", "{soldiers}", 10)]
    [InlineData("kg/m3 at sea level", "kg/m3", 5)]
    [InlineData("light years away", "[ly]", 11)]
    [InlineData("light bulbs", "", 0)]
    [InlineData("km h of", "km", 2)]
    [InlineData("m s2x", "m", 1)]
    [InlineData("kmh2", "", 0)]
    [InlineData("kmx", "", 0)]
    [InlineData("milesquare", "", 0)]
    [InlineData("square soldiers", "", 0)]
    [InlineData("square hours", "", 0)]
    [InlineData("soldiers", "", 0)]
    [InlineData("million", "", 0)]
    [InlineData("in Kursk", "", 0)]
    [InlineData("a day", "", 0)]
    [InlineData("at", "", 0)]
    [InlineData("as", "", 0)]
    [InlineData("are dead", "", 0)]
    [InlineData("us", "", 0)]
    [InlineData("am", "", 0)]
    [InlineData("pm", "", 0)]
    [InlineData(" km", "", 0)]
    [InlineData("/km", "", 0)]
    [InlineData("and/or", "", 0)]
    [InlineData("", "", 0)]
    public void Match_is_the_longest_that_ends_with_a_word(string text, string code, int length)
    {
        UnitMatch match = Unit.Match(text);
        Assert.Equal(length, match.Length);
        Assert.Equal(code, match.Unit?.Code ?? "");
    }

    [Theory]
    [InlineData(" per square kilometre", "km2", 21)]
    [InlineData("/km²", "km2", 4)]
    [InlineData(" / km2 of", "km2", 6)]
    [InlineData(" a barrel", "[bbl_us]", 9)]
    [InlineData(" an hour later", "h", 8)]
    [InlineData(" per day per person", "d", 8)]
    [InlineData(" a kilometre", "", 0)]
    [InlineData(" per person", "", 0)]
    [InlineData(" a", "", 0)]
    [InlineData("per day", "", 0)]
    [InlineData("", "", 0)]
    public void MatchPer_finds_what_is_divided_by(string text, string code, int length)
    {
        UnitMatch match = Unit.MatchPer(text);
        Assert.Equal(length, match.Length);
        Assert.Equal(code, match.Unit?.Code ?? "");
    }

    [Fact]
    public void People_per_square_kilometre_are_counted_over_an_area() =>
        Assert.Equal("{people}/km2", Unit.Counted("people").Per(Unit.MatchPer(" per square kilometre").Unit!).Code);

    [Fact]
    public void Factors_beyond_all_bounds_are_no_match() =>
        Assert.Equal(0, Unit.Match(string.Join('·', Enumerable.Repeat("ns⁻⁹", 8))).Length);

    [Fact]
    public void Matches_are_equal_where_they_found_the_same()
    {
        Assert.Equal(Unit.Match("tons of"), Unit.Match("tons"));
        Assert.Equal(Unit.Match("tons of").GetHashCode(), Unit.Match("tons").GetHashCode());
        Assert.True(Unit.Match("km") != Unit.Match("kilometre"));
        Assert.True(Unit.Match("soldiers") == default);
        Assert.Equal("no unit", default(UnitMatch).ToString());
        Assert.Equal("km", Unit.Match("km").ToString());
        Assert.Empty(default(UnitMatch).Candidates);
    }
}
