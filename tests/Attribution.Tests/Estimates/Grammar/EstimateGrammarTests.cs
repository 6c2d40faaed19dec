using System.Globalization;

namespace Attribution.Tests;

/// <summary>What a grammar is made of, what it refuses to be made of, and the texts of refusals that depend on it.</summary>
public class EstimateGrammarTests
{
    private static readonly EstimateWord About = new("about", EstimateWordKind.Hedge, Form: EstimateForm.About);

    [Theory]
    [InlineData(1, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_word_has_up_to_40_characters(int length, bool isFit)
    {
        string text = new('x', length);

        Assert.Equal(isFit, Record.Exception(() => EstimateGrammar.Create("own", [new(text, EstimateWordKind.Filler)])) is null);
        Assert.Equal(
            isFit, Record.Exception(() => EstimateGrammar.English.WithProse([new(text, ProseWordKind.Function)])) is null);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a word of more than forty characters in all")]
    public void A_word_has_1_to_40_characters_that_are_not_all_blank(string text)
    {
        ArgumentException made = Assert.Throws<ArgumentException>(
            "words", () => EstimateGrammar.Create("g", [new(text, EstimateWordKind.Number, 1)]));
        ArgumentException found = Assert.Throws<ArgumentException>(
            "words", () => EstimateGrammar.English.WithProse([new(text, ProseWordKind.Zero)]));
        string told = $"A word is text of 1 to 40 characters; '{text}' is not.";
        Assert.All([made, found], refused => Assert.StartsWith(told, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_for_a_word_that_is_no_vague_count_is_refused_with_the_word() => Assert.StartsWith(
        "'soldiers' is not a vague count of the grammar English.",
        Assert.Throws<ArgumentException>(
            "counts",
            () => EstimateGrammar.English.WithVagueCounts(("dozens", Bound.Inclusive(12)), ("soldiers", Bound.Inclusive(2)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_word_has_a_text_that_says_what_it_is()
    {
        Assert.Equal("dozens (VagueCount)", $"{new EstimateWord("dozens", EstimateWordKind.VagueCount, 24)}");
        Assert.Equal("no (Zero)", $"{new ProseWord("no", ProseWordKind.Zero)}");
        Assert.Equal("kilometre (Name)", $"{new UnitWord("kilometre", UnitWordKind.Name, "km")}");
    }

    [Fact]
    public void What_is_no_word_and_no_name_is_refused()
    {
        Assert.Throws<ArgumentException>("words", () => EstimateGrammar.Create("own", []));
        Assert.Throws<ArgumentException>(() => EstimateGrammar.Create(" ", [About]));
        Assert.Throws<ArgumentException>("words", () => EstimateGrammar.Create("own", [About, null!]));
        Assert.Throws<ArgumentNullException>(() => EstimateGrammar.Create("own", null!));
        Assert.Throws<ArgumentException>("words", () => EstimateGrammar.English.WithProse([null!]));
        Assert.Throws<ArgumentNullException>(() => EstimateGrammar.English.WithProse(null!));
        Assert.Throws<ArgumentNullException>(() => EstimateGrammar.English.WithCulture(null!));
        Assert.Throws<ArgumentNullException>(() => EstimateGrammar.English.WithNouns(null!));
    }

    [Fact]
    public void A_vague_count_is_replaced_whatever_its_case_and_no_other_word_is()
    {
        EstimateGrammar own = EstimateGrammar.English.WithVagueCounts(("Dozens", Bound.Inclusive(12)), ("several", Bound.Inclusive(3)));

        Assert.Equal("several, at least 12 {men}", Estimate.Parse("dozens of men", own).ToString("R"));
        Assert.Equal("several, at least 3 {men}", Estimate.Parse("several men", own).ToString("R"));
        Assert.Equal("several, at least 200 {men}", Estimate.Parse("hundreds of men", own).ToString("R"));
        Assert.Throws<ArgumentException>(() => EstimateGrammar.English.WithVagueCounts(("about", Bound.Inclusive(12))));
        Assert.Throws<ArgumentException>(() => EstimateGrammar.English.WithVagueCounts(("zorks", Bound.Inclusive(12))));
    }

    [Fact]
    public void Only_the_nouns_of_a_grammar_are_counted_by_it()
    {
        EstimateGrammar own = EstimateGrammar.English.WithNouns("soldiers", "tanks");

        Assert.Equal("5 {soldiers}", Estimate.Parse("5 soldiers", own).ToString("R"));
        Assert.Equal("5 {Tanks}", Estimate.Parse("5 Tanks", own).ToString("R"));
        Assert.Equal("5 km", Estimate.Parse("5 km", own).ToString("R"));
        Assert.False(Estimate.TryParse("5 sheep", own, out _, out EstimateRefusal? refusal));
        Assert.Equal(EstimateRefusal.UnknownNoun, refusal.Code);
        Assert.Equal("'sheep' is not counted here; write 'soldiers' or 'tanks', or the number alone.", refusal.Message);
        Assert.Equal("5 {sheep}", Estimate.Parse("5 sheep", own.WithNouns()).ToString("R"));
    }

    [Fact]
    public void A_grammar_is_a_provider_of_itself_and_of_its_culture()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        EstimateGrammar grammar = EstimateGrammar.English.WithCulture(german);

        Assert.Same(grammar, grammar.GetFormat(typeof(EstimateGrammar)));
        Assert.Same(german.NumberFormat, grammar.GetFormat(typeof(NumberFormatInfo)));
        Assert.Null(grammar.GetFormat(typeof(string)));
        Assert.Equal("English (de-DE)", grammar.ToString());
        Assert.Equal("English", EstimateGrammar.English.ToString());
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_phrase_has_up_to_1000_characters(int length, bool isRead)
    {
        string phrase = "5" + new string(' ', length - 3) + "km";

        Assert.Equal(isRead, Estimate.TryParse(phrase, out _, out EstimateRefusal? refusal));
        Assert.True(isRead || refusal!.Code == EstimateRefusal.TooLong);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(60)]
    public void Up_to_60_characters_are_quoted_whole(int length)
    {
        string noun = "z" + new string('q', length - 2) + "!";
        Assert.False(Estimate.TryParse("5 " + noun, out _, out EstimateRefusal? refusal));
        Assert.StartsWith($"'{noun}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_longer_words_57_characters_are_quoted()
    {
        string noun = "z" + new string('q', 59) + "!";
        Assert.False(Estimate.TryParse("5 " + noun, out _, out EstimateRefusal? refusal));
        Assert.StartsWith($"'{noun[..57]}…'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "write '1,100' for thousands and '1.1' for decimals.")]
    [InlineData("de-DE", "write '1.100' for thousands and '1,1' for decimals.")]
    public void A_remedy_of_grouping_has_the_marks_of_the_grammar(string culture, string remedy)
    {
        EstimateGrammar grammar = EstimateGrammar.English.WithCulture(CultureInfo.GetCultureInfo(culture));
        string number = culture.Length == 0 ? "1,10" : "1.10";

        Assert.False(Estimate.TryParse(number, grammar, out _, out EstimateRefusal? refusal));
        Assert.Equal(EstimateRefusal.MalformedGrouping, refusal.Code);
        Assert.EndsWith(remedy, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("more than", "'more than' is not followed by a number; write one, as in 'more than 1,100'.")]
    [InlineData("$", "'$' is not followed by a number; write one, as in 'more than 1,100'.")]
    [InlineData("", "A quantity was expected, but the text is empty; write a number with its unit, as in '40 km'.")]
    [InlineData("many", "'many' has no number; write one, as in '40 soldiers' or 'several thousand'.")]
    [InlineData("40 to", "'40 to' needs two ends; write 'between 700 and 1,000', or 'at least 700' for one end.")]
    [InlineData("the 15th", "'15th' is a place in an order; write a count, as in '15'.")]
    public void A_refusal_quotes_what_was_wrong(string phrase, string message)
    {
        Assert.False(Estimate.TryParse(phrase, out _, out EstimateRefusal? refusal));
        Assert.Equal(message, refusal.Message);
    }
}
