namespace Attribution.Tests;

/// <summary>
/// A magnitude holds for figures without one where nothing else can be meant; what is open, or beyond a decimal, is refused.
/// </summary>
public class PhraseMagnitudeTests
{
    [Theory]
    [InlineData("5 million ± 20", "!ambiguous-magnitude at '5 million ± 20'")]
    [InlineData("1.5 million ± 999", "!ambiguous-magnitude at '1.5 million ± 999'")]
    [InlineData("1.5 million ± 1000", "1500000 ± 1000")]
    [InlineData("1.5 million ± 1,000", "1500000 ± 1000")]
    [InlineData("1.5 million ± 0", "1500000 ± 0")]
    [InlineData("3 ± 2 million", "3000000 ± 2000000")]
    public void A_spread_without_the_magnitude_is_open_below_a_thousand(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("7 million (6 to 8)", "7000000 (6000000 to 8000000)")]
    [InlineData("7 quadrillion (6 to 90000000000000)", "!out-of-range at '7 quadrillion (6 to 90000000000000'")]
    [InlineData("7 quadrillion (-90000000000000 to 8)", "!out-of-range at '7 quadrillion (-90000000000000 to 8'")]
    public void The_magnitude_of_the_best_figure_holds_for_both_ends(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("0.5 to 1,234 million", "500000 to 1234000000")]
    [InlineData("2 to 3,123 million", "2000000 to 3123000000")]
    [InlineData("1,234 to 2 million", "1234 to 2000000")]
    [InlineData("0,123 to 1 million", "!ambiguous-grouping at '0,123'")]
    public void The_magnitude_of_the_second_figure_holds_for_a_first_that_is_smaller(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("~5 people", "about 5 {people}")]
    [InlineData("~exactly 5", "!conflicting-hedges at '~exactly'")]
    [InlineData("exactly ~5", "!conflicting-hedges at 'exactly ~'")]
    [InlineData("~", "!missing-number at '~'")]
    [InlineData("~people", "!missing-number at '~'")]
    [InlineData("~several", "!no-numeric-content at 'several'")]
    public void A_hedge_may_be_one_sign(string phrase, string read) => PhraseText.Reads(phrase, read);
}
