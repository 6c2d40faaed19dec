using System.Globalization;

namespace Attribution.Tests;

/// <summary>What other languages need of a grammar, on a few words of each.</summary>
public class OtherGrammarsTests
{
    // Numbers that add downwards; three forms of a magnitude after a number; units by name; a decimal comma.
    private static readonly EstimateGrammar Russian = EstimateGrammar.Create(
        "Russian",
        [
            new("более", EstimateWordKind.Hedge, Form: EstimateForm.MoreThan),
            new("около", EstimateWordKind.Hedge, Form: EstimateForm.About),
            new("от", EstimateWordKind.From),
            new("до", EstimateWordKind.To),
            new("два", EstimateWordKind.Number, 2),
            new("две", EstimateWordKind.Number, 2),
            new("три", EstimateWordKind.Number, 3),
            new("пять", EstimateWordKind.Number, 5),
            new("двадцать", EstimateWordKind.Number, 20),
            new("двести", EstimateWordKind.Number, 200),
            new("пятьсот", EstimateWordKind.Number, 500),
            .. new[] { "тысяча", "тысячи", "тысяч" }
                .Select(thousand => new EstimateWord(thousand, EstimateWordKind.Magnitude, 1000)),
            .. new[] { "миллион", "миллиона", "миллионов" }
                .Select(million => new EstimateWord(million, EstimateWordKind.Magnitude, 1_000_000)),
            new("тысячи", EstimateWordKind.Plural, 2000, IsInclusive: true),
            new("в", EstimateWordKind.Per),
        ],
        [
            new("километр", UnitWordKind.Name, "km"),
            new("километра", UnitWordKind.Name, "km"),
            new("километров", UnitWordKind.Name, "km"),
            new("км", UnitWordKind.Symbol, "km"),
            new("рублей", UnitWordKind.Name, "RUB"),
            new("час", UnitWordKind.Name, "h"),
            new("в", UnitWordKind.Per),
        ],
        CultureInfo.GetCultureInfo("ru-RU"));

    // No blanks; myriads; hedges behind the counter.
    private static readonly EstimateGrammar Japanese = EstimateGrammar.Create(
        "Japanese",
        [
            new("約", EstimateWordKind.Hedge, Form: EstimateForm.About),
            new("以上", EstimateWordKind.HedgeAfter, Form: EstimateForm.AtLeast),
            new("人", EstimateWordKind.Counter),
            new("三", EstimateWordKind.Number, 3),
            new("五", EstimateWordKind.Number, 5),
            new("百", EstimateWordKind.Magnitude, 100),
            new("千", EstimateWordKind.Magnitude, 1000),
            new("万", EstimateWordKind.Magnitude, 10_000),
        ],
        [new("円", UnitWordKind.Symbol, "JPY"), new("キロ", UnitWordKind.Symbol, "km")]);

    private static readonly EstimateGrammar Arabic = EstimateGrammar.Create(
        "Arabic",
        [new("أكثر من", EstimateWordKind.Hedge, Form: EstimateForm.MoreThan), new("إلى", EstimateWordKind.To)],
        [new("كم", UnitWordKind.Symbol, "km")]);

    [Theory]
    [InlineData("две тысячи пятьсот", "2500")]
    [InlineData("две тысячи пятьсот двадцать три", "2523")]
    [InlineData("пятьсот двадцать пять тысяч", "525000")]
    [InlineData("двести тысяч", "200000")]
    [InlineData("два миллиона двести тысяч пятьсот", "2200500")]
    [InlineData("тысячи", "several, at least 2000")]
    [InlineData("более двух тысяч", null)]
    [InlineData("двести пятьсот", null)]
    [InlineData("три двадцать", null)]
    [InlineData("около 2,5 тысяч километров", "about 2500 km")]
    [InlineData("от двадцати до тридцати", null)]
    [InlineData("20 до 30 км", "20 to 30 km")]
    [InlineData("90 километров в час", "90 km/h")]
    [InlineData("90 km/h", "90 km/h")]
    [InlineData("3 000 рублей", "3000 RUB")]
    [InlineData("3 miles", "3 {miles}")]
    public void Russian_numbers_add_downwards(string phrase, string? reading) => Reads(Russian, phrase, reading);

    [Theory]
    [InlineData("3人", "3 {人}")]
    [InlineData("約3,000人", "about 3000 {人}")]
    [InlineData("3000人以上", "at least 3000 {人}")]
    [InlineData("三千五百人", "3500 {人}")]
    [InlineData("三万人", "30000 {人}")]
    [InlineData("3万人以上", "at least 30000 {人}")]
    [InlineData("三千円", "3000 JPY")]
    [InlineData("40キロ", "40 km")]
    [InlineData("３０００人", "3000 {人}")]
    [InlineData("三五", null)]
    [InlineData("3人の兵士", null)]
    public void Japanese_counters_need_no_blank(string phrase, string? reading) => Reads(Japanese, phrase, reading);

    [Theory]
    [InlineData("أكثر من ٣٠٠٠", "more than 3000")]
    [InlineData("٤٠ إلى ٦٠ كم", "40 to 60 km")]
    [InlineData("١٬٢٣٤٫٥ كم", "1234.5 km")]
    [InlineData("٥٪", "5 %")]
    [InlineData("1٢", null)]
    [InlineData("۴٤", null)]
    public void Digits_are_those_of_any_script(string phrase, string? reading) => Reads(Arabic, phrase, reading);

    [Fact]
    public void Refusals_of_other_digits_stay_at_their_place()
    {
        Assert.False(Estimate.TryParse("३००० और ४०००", EstimateGrammar.English, out _, out EstimateRefusal? refusal));
        Assert.InRange(refusal.Start, 5, 8);
        Assert.Equal("४०० km", Estimate.Parse("४०० km").Text);
        Assert.Equal(400, Estimate.Parse("४०० km").Best);
    }

    [Fact]
    public void A_grammar_without_unit_words_has_the_English_names_and_one_with_none_the_symbols_alone()
    {
        EstimateWord[] words = [new("more than", EstimateWordKind.Hedge, Form: EstimateForm.MoreThan)];

        Assert.Equal("3 km", Estimate.Parse("3 kilometres", EstimateGrammar.Create("as English", words)).ToString("R"));
        Assert.Equal("3 {kilometres}", Estimate.Parse("3 kilometres", EstimateGrammar.Create("symbols", words, [])).ToString("R"));
        Assert.Equal("3 km", Estimate.Parse("3 km", EstimateGrammar.Create("symbols", words, [])).ToString("R"));
        Assert.Equal("3 [mi_i]", Estimate.Parse("3 [mi_i]", EstimateGrammar.Create("symbols", words, [])).ToString("R"));
    }

    [Fact]
    public void A_magnitude_beyond_what_a_number_holds_is_refused()
    {
        EstimateGrammar grammar = EstimateGrammar.Create(
            "zillions",
            [
                .. EstimateGrammar.English.Words,
                new("zillion", EstimateWordKind.Magnitude, 1e28m),
                new("gillion", EstimateWordKind.Magnitude, 1e26m),
            ]);
        Assert.Equal(7e28m, Estimate.Parse("seven zillion", grammar).Best);
        string[] phrases = ["nine zillion", "seven zillion nine hundred gillion", "900 ± 5 gillion", "900 (5 to 9 gillion)"];
        foreach (string phrase in phrases)
        {
            Assert.False(Estimate.TryParse(phrase, grammar, out _, out EstimateRefusal? refusal));
            Assert.Equal((phrase, EstimateRefusal.OutOfRange), (phrase, refusal.Code));
        }
    }

    private static void Reads(EstimateGrammar grammar, string phrase, string? reading)
    {
        bool read = Estimate.TryParse(phrase, grammar, out Estimate? estimate);
        Assert.Equal(reading, read ? estimate!.ToString("R") : null);
    }
}
