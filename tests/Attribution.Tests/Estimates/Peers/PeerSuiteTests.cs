namespace Attribution.Tests;

/// <summary>
/// Figures of the kinds that public suites of other parsers hold, in phrases of our own: microsoft/Recognizers-Text (English number, range
/// and number-with-unit specifications), nielstron/quantulum3 (quantities.json) and facebook/duckling (English corpora). Where the
/// documented convention differs from theirs, the convention stands here.
/// </summary>
public class PeerSuiteTests
{
    [Theory]
    [InlineData("one hundred ninety-two", "192")]
    [InlineData("two hundred twenty two million and two hundred twenty two thousand", "222222000")]
    [InlineData("four and a half million", "4500000")]
    [InlineData("minus seventeen", "-17")]
    [InlineData("1 000 000", "1000000")]
    [InlineData("three dozen", "36")]
    [InlineData("a hundred and one", "101")]
    [InlineData("2.3e4", "23000")]
    [InlineData("six point seven seven", "6.77")]
    [InlineData("ten crore", "100000000")]
    [InlineData("four fifths", "80 %")]
    [InlineData("7 in 10", "70 % | whole 10")]
    public void Numbers_as_Recognizers_specifies_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("between 30 and 40", "30 to 40")]
    [InlineData("from one thousand to one thousand and six hundred", "1000 to 1600")]
    [InlineData("bigger than 7 and smaller than 9", "more than 7 but less than 9")]
    [InlineData("greater or equal than 12", "at least 12")]
    [InlineData("6k-9k", "6000 to 9000")]
    [InlineData("700 or less", "up to 700")]
    [InlineData(">= 45", "at least 45")]
    [InlineData("3 in 5 or more", "at least 60 % | whole 5")]
    public void Ranges_as_Recognizers_specifies_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("six years old", "6 ucum:a")]
    [InlineData("$ 31 million", "31000000 USD")]
    [InlineData("140 million australian dollars", "140000000 AUD")]
    [InlineData("330 pence", "3.30 GBP | place -1")]
    [InlineData("52.1 mgbp", "52100000 GBP")]
    [InlineData("usd 30", "30 USD")]
    [InlineData("9 ft 4 in", "112 [in_i]")]
    [InlineData("0.7 trillion cubic feet", "700000000000 [ft_i]3")]
    [InlineData("44 miles an hour", "44 [mi_i]/h")]
    [InlineData("45-acre", "45 [acr_us]")]
    [InlineData("33 deg celsius", "33 ucum:Cel")]
    public void Measures_and_money_as_Recognizers_specifies_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("11.5 nanometers", "11.5 nm")]
    [InlineData("7e14 s-1", "700000000000000 s-1")]
    [InlineData("-2e-3 W/min", "-0.002 W/min")]
    [InlineData("8.1e-3 +/- 2e-5 km/s2", "0.0081 ± 0.00002 km/s2")]
    [InlineData("$120 per kg to $150 per kg", "120 to 150 USD/kg")]
    [InlineData("20- to 30-inch", "20 to 30 [in_i]")]
    [InlineData("twelve weeks'", "12 wk")]
    [InlineData("−20 °C to −31 °C", "-31 to -20 ucum:Cel")]
    public void Quantities_as_quantulum3_tests_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("~ four", "about 4")]
    [InlineData("two kilometer, 1 metre", "2001 m")]
    [InlineData("3 kms, 5 meters and 7 centimeters", "300507 cm")]
    [InlineData("between 3.0 g and about 5.0 g", "about 3.0 to 5.0 g")]
    [InlineData("no more than 4 kilos of meat", "up to 4 kg")]
    [InlineData("a month and a half", "1.5 mo")]
    [InlineData("1 hour and thirty seconds", "exactly 3630 s")]
    [InlineData("about $30-$40", "about 30 to 40 USD")]
    [InlineData("half liter", "0.5 l")]
    [InlineData("thirty eight celsius", "38 ucum:Cel")]
    public void Quantities_as_duckling_tests_them(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("three tons", EstimateRefusal.AmbiguousUnit)]
    [InlineData("80 degrees", EstimateRefusal.AmbiguousUnit)]
    [InlineData("60 million francs", EstimateRefusal.AmbiguousUnit)]
    [InlineData("12 dollars 40", EstimateRefusal.MultipleQuantities)]
    [InlineData("1.3^12", EstimateRefusal.MalformedNumber)]
    [InlineData("two sevenths", EstimateRefusal.InexactFraction)]
    [InlineData("3 pm", EstimateRefusal.ClockTime)]
    public void What_peers_choose_among_meanings_is_refused(string text, string code)
    {
        Assert.False(Estimate.TryParse(text, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }

    private static void Reads(string text, string reading) => Assert.Equal(reading, Estimate.Parse(text).ToString("R"));
}
