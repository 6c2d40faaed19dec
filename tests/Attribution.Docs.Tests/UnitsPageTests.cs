namespace Attribution.Tests;

/// <summary>What docs/units.md says of names and formats.</summary>
public class UnitsPageTests
{
    [Fact]
    public void Display()
    {
        Unit rate = Unit.Parse("[bbl_us]/d");
        Assert.Equal(
            "barrels per day|bbl/d|barrel per day|barrels per day|[bbl_us]/d|[bbl_us]/d",
            $"{rate:G}|{rate:A}|{rate:S}|{rate:P}|{rate:C}|{rate:R}");
        Assert.Equal(
            "USD|US$|US dollar|US dollars|USD|USD",
            string.Join('|', "GASPCR".Select(format => Unit.UsDollar.ToString($"{format}"))));
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
