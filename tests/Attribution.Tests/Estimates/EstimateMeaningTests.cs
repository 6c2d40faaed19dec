namespace Attribution.Tests;

/// <summary>
/// What phrases of the press, of science and of accounts assert, by the rule that decides it; readings are in the format "R".
/// </summary>
public class EstimateMeaningTests
{
    [Theory]
    [InlineData("0.4 s-1", "0.4 s-1")]
    [InlineData("0.7 h−1", "0.7 h-1")]
    [InlineData("0.7 h-1 or more", "at least 0.7 h-1")]
    [InlineData("3 m-5 m", "3 to 5 m")]
    [InlineData("2.1 (1.9–2.4) W m–2", "2.1 (1.9 to 2.4) W.m-2")]
    [InlineData("12 V-2 rockets", "12 {V-2 rockets}")]
    [InlineData("30+ million people", "at least 30000000 {people}")]
    [InlineData("thirty-odd thousand", "30000-odd")]
    [InlineData("40 or so billion dollars", "about 40000000000 USD")]
    [InlineData("1000s of shells", "several, at least 2000 {shells}")]
    [InlineData("two billion and a half million", "2000500000")]
    [InlineData("three million and a quarter", "3250000")]
    [InlineData("four hundred point zero seven", "400.07")]
    [InlineData("seven hundredths of a second", "0.07 s")]
    [InlineData("6-foot-3", "75 [in_i]")]
    [InlineData("12 M refugees", "12000000 {refugees}")]
    [InlineData("90 USD million", "90000000 USD")]
    [InlineData("30 mEUR", "30000000 EUR")]
    [InlineData("60 grand", "60000")]
    [InlineData("250 pence", "2.50 GBP | place -1")]
    [InlineData("7.8 kly", "7.8 ucum:k[ly]")]
    [InlineData("three decades", "30 ucum:a")]
    [InlineData("300 metric tonnes", "300 t")]
    [InlineData("9 deaths daily", "9 {deaths}/d")]
    [InlineData("51 thereabouts", "about 51")]
    [InlineData("12 first responders", "12 {first responders}")]
    public void Words_and_signs_are_never_part_of_a_noun(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("no injuries", "0 {injuries}")]
    [InlineData("not a single tank", "0 {tank}")]
    [InlineData("a single tank", "1 {tank}")]
    [InlineData("nobody", "0")]
    [InlineData("200 km (124 miles)", "200 km")]
    [InlineData("twelve (12) hours", "12 h")]
    [InlineData("$8 million (€7.4 million)", "8000000 USD")]
    [InlineData("30 to 50 km (19 to 31 miles)", "30 to 50 km")]
    [InlineData("88 per 100,000 population", "88 ucum:10*-5/{population}")]
    [InlineData("7 deaths per 1,000 live births", "7 {deaths}/(10*3{live births})")]
    [InlineData("20 litres per person per day", "20 l/{person}/d")]
    [InlineData("8 per day", "8 ucum:/d")]
    [InlineData("7.5 l/100 km", "7.5 ucum:l/(10*2.km)")]
    [InlineData("6 ft 1 in", "73 [in_i]")]
    [InlineData("3 years and 2 months", "38 mo")]
    [InlineData("2 hours 10 minutes", "exactly 130 min")]
    [InlineData("11 st 4 lb", "158 [lb_av]")]
    [InlineData("half of the villages", "50 %")]
    [InlineData("more than a quarter of the population", "more than 25 %")]
    [InlineData("three in five", "60 % | whole 5")]
    [InlineData("21 of the 24 hostages", "87.5 % | whole 24")]
    [InlineData("at most 90 and at least 30", "30 to 90")]
    [InlineData("at least 6, at most 9", "6 to 9")]
    [InlineData("51, possibly more", "at least 51")]
    [InlineData("up to 6–9 km", "up to 9 km")]
    [InlineData("dozens, if not hundreds, of people", "several, at least 24 {people}")]
    [InlineData("hundreds to thousands", "several, at least 200")]
    [InlineData("in the low millions", "several, at least 1000000")]
    [InlineData("triple digits", "100 to 999")]
    [InlineData("−5 °C to −12 °C", "-12 to -5 ucum:Cel")]
    [InlineData("800 m to 3 km", "0.8 to 3 km")]
    [InlineData("2,962 m ± 4 cm", "2962 ± 0.04 m")]
    [InlineData("500,000 ± 10%", "500000 ± 50000")]
    [InlineData("7·2 (6·1–8·4)", "7.2 (6.1 to 8.4)")]
    [InlineData("４５６ ㎞", "456 km")]
    [InlineData("٤٥٦", "456")]
    [InlineData("3.2 mm yr−1", "3.2 ucum:mm/a")]
    [InlineData("40 Gt CO₂", "40 Gt{CO2}")]
    [InlineData("30 mcg", "30 ug")]
    [InlineData("35 U/L", "35 U/L")]
    [InlineData("nine weeks'", "9 wk")]
    [InlineData("30 km.", "30 km")]
    [InlineData("low 30, best 36, high 41", "36 (30 to 41)")]
    [InlineData("low 30, best 41, high 41", "41 (30 to 41)")]
    [InlineData("low 30, best 30, high 41", "30 (30 to 41)")]
    [InlineData("36 (low 30, high 41)", "36 (30 to 41)")]
    [InlineData("at least 30, best 36", "at least 30, best 36")]
    [InlineData("[30, 41) km", "at least 30 but less than 41 km")]
    [InlineData("four score and ten", "90")]
    public void Kinds_of_quantities_are_read(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("23.1 ± 4.2 (SD) years", "23.1 ± 4.2 ucum:a | varies")]
    [InlineData("23.1 (SD 4.2)", "23.1 ± 4.2 | varies")]
    [InlineData("58 years (IQR 49–66)", "58 (49 to 66) ucum:a | varies | coverage 0.5")]
    [InlineData("58 years (range 20–91)", "58 (20 to 91) ucum:a | varies")]
    [InlineData("median 4 visits (range 1–9)", "4 (1 to 9) {visits} | varies")]
    [InlineData("520 deaths (range 400–640)", "520 (400 to 640) {deaths}")]
    [InlineData("23.1 (SE 0.4)", "23.1 ± 0.4 | coverage 0.6827")]
    [InlineData("7.21(4)", "7.21 ± 0.04 | coverage standard")]
    [InlineData("7.215 33(14) × 10⁻⁹", "0.00000000721533 ± 0.00000000000014 | coverage standard")]
    [InlineData("11.20(3.40)", "11.20 ± 3.40 | coverage standard")]
    [InlineData("4.31(12)(7)", "4.31 ± 0.19")]
    [InlineData("91.19 ± 0.02 (stat) ± 0.03 (syst) GeV", "91.19 ± 0.05 GeV")]
    [InlineData("8.4 ± 0.2 stat ± 0.3 syst", "8.4 ± 0.5")]
    [InlineData("50.01 g, U = 2 mg (k = 2)", "50.01 ± 0.002 g | coverage 0.9545")]
    [InlineData("31.0 (95% CI, 28 to 34; P<.001)", "31.0 (28 to 34) | coverage 0.95")]
    public void A_spread_says_whether_the_figure_or_the_cases_are_spread(string text, string reading) => Reads(text, reading);

    [Theory]
    [InlineData("eighteen sixty-five", EstimateRefusal.MultipleQuantities)]
    [InlineData("six seven hundred", EstimateRefusal.MultipleQuantities)]
    [InlineData("one-sixty", EstimateRefusal.MultipleQuantities)]
    [InlineData("one hundred and twenty fifths", EstimateRefusal.RelativeQuantity)]
    [InlineData("all but 20", EstimateRefusal.RelativeQuantity)]
    [InlineData("8 additional hours", EstimateRefusal.RelativeQuantity)]
    [InlineData("the 1870s", EstimateRefusal.Date)]
    [InlineData("9 March", EstimateRefusal.Date)]
    [InlineData("2023-10-17", EstimateRefusal.Date)]
    [InlineData("300 BCE", EstimateRefusal.Date)]
    [InlineData("1530 hours", EstimateRefusal.ClockTime)]
    [InlineData("9:45", EstimateRefusal.ClockTime)]
    [InlineData("7 p.m.", EstimateRefusal.ClockTime)]
    [InlineData("40m fence", EstimateRefusal.AmbiguousUnit)]
    [InlineData("60pc", EstimateRefusal.AmbiguousUnit)]
    [InlineData("90°", EstimateRefusal.AmbiguousUnit)]
    [InlineData("9 ct/kWh", EstimateRefusal.AmbiguousUnit)]
    [InlineData("20 KGS", EstimateRefusal.AmbiguousUnit)]
    [InlineData("7 Mw", EstimateRefusal.AmbiguousUnit)]
    [InlineData("66 Myr", EstimateRefusal.UnknownUnit)]
    [InlineData("40 km/blorp", EstimateRefusal.UnknownUnit)]
    [InlineData("9 ago", EstimateRefusal.UnreadText)]
    [InlineData("9 apiece", EstimateRefusal.UnreadText)]
    [InlineData("($45.10)", EstimateRefusal.UnreadText)]
    [InlineData("2.200 soldiers", EstimateRefusal.AmbiguousGrouping)]
    [InlineData("€7.500", EstimateRefusal.AmbiguousGrouping)]
    [InlineData("3,25 kt", EstimateRefusal.AmbiguousGrouping)]
    [InlineData("-400 soldiers", EstimateRefusal.NegativeCount)]
    [InlineData("4 or 500", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("7.1 ± 0.2 × 10^-4", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("7.1 ± 0.2e-4", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("7.1 +0.3/−0.2 × 10^-4", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("2.5 to 3.5 × 10^-4", EstimateRefusal.AmbiguousMagnitude)]
    [InlineData("5 out of 6", EstimateRefusal.PartOfWhole)]
    [InlineData("60-60", EstimateRefusal.PartOfWhole)]
    [InlineData("33/48", EstimateRefusal.PartOfWhole)]
    [InlineData("half to three quarters of a million", EstimateRefusal.UnitMismatch)]
    [InlineData("200 km (90 miles)", EstimateRefusal.Garbled)]
    [InlineData("twelve (21) hours", EstimateRefusal.Garbled)]
    [InlineData("1,300 (2021)", EstimateRefusal.MultipleQuantities)]
    [InlineData("no information", EstimateRefusal.NoNumericContent)]
    [InlineData("no reports of casualties", EstimateRefusal.NoNumericContent)]
    [InlineData("9.109e-31 kg", EstimateRefusal.OutOfRange)]
    public void What_is_not_understood_is_refused(string text, string code)
    {
        Assert.False(Estimate.TryParse(text, out Estimate? read, out EstimateRefusal? refusal), $"{text} is read as {read:R}.");
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void A_unit_that_is_not_known_is_the_one_that_is_blamed()
    {
        Assert.False(Estimate.TryParse("40 km/blorp", out _, out EstimateRefusal? refusal));
        Assert.Equal((6, 5), (refusal.Start, refusal.Length));
    }

    [Fact]
    public void A_point_before_three_digits_is_read_with_a_culture_and_in_code()
    {
        EstimateGrammar german = EstimateGrammar.English.WithCulture(System.Globalization.CultureInfo.GetCultureInfo("de-DE"));

        Assert.Equal(Estimate.Of(1_100, Unit.Counted("soldiers")), Estimate.Parse("1.100 soldiers", german));
        Assert.Equal(1.1m, Estimate.Parse("1.100 {soldiers}").Best);
        Assert.Equal(1.799m, Estimate.Parse("1.799 EUR").Best);
        Assert.Equal(1.234m, Estimate.Parse("1.234 km").Best);
        Assert.False(
            Estimate.TryParse(
                "1.100 soldiers", EstimateGrammar.English.WithCulture(System.Globalization.CultureInfo.InvariantCulture), out _));
    }

    [Fact]
    public void A_change_may_be_negative() => Reads("a change of -3,000 soldiers", "-3000 {soldiers}");

    private static void Reads(string text, string reading) => Assert.Equal(reading, Estimate.Parse(text).ToString("R"));

    [Theory]
    [InlineData("12B Candle Street")]
    [InlineData("31 Mill Lane")]
    [InlineData("5 Orchard Avenue")]
    [InlineData("between 20 and 30 inclusive")]
    [InlineData("within 3 standard deviations")]
    [InlineData("2-2 draw")]
    [InlineData("three hundred-weight")]
    public void Addresses_scores_and_limits_are_not_things_that_are_counted(string phrase) =>
        Assert.False(Estimate.TryParse(phrase, out _));

    [Fact]
    public void Streets_are_counted_in_the_plural() =>
        Assert.Equal("12 {flooded streets}", Estimate.Parse("12 flooded streets").ToString("R"));
}
