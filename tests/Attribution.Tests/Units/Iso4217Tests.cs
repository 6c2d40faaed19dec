namespace Attribution.Tests;

public class Iso4217Tests
{
    [Fact]
    public void No_currency_code_is_a_UCUM_expression() =>
        Assert.DoesNotContain(Iso4217.All, currency => UcumTable.TryFind(currency.Code, out _, out _));

    [Fact]
    public void Every_code_is_three_capital_letters_and_makes_a_currency() => Assert.All(Iso4217.All, currency =>
    {
        Assert.Matches("^[A-Z]{3}$", currency.Code);
        Assert.Equal(UnitKind.Currency, Unit.Parse(currency.Code).Kind);
        Assert.Equal(currency.Code, Unit.Parse(currency.Code).ToString());
    });

    [Fact]
    public void Symbols_belong_to_one_currency_each()
    {
        string[] symbols = [.. Iso4217.All.Select(currency => currency.Symbol).OfType<string>()];
        Assert.Equal(symbols, symbols.Distinct());
    }

    [Theory]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XAU", null)]
    [InlineData("km", null)]
    [InlineData("USD/t", null)]
    public void Minor_units_are_those_of_the_standard(string code, int? minorUnits) =>
        Assert.Equal(minorUnits, Unit.Parse(code).MinorUnits);
}
