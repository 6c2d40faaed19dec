namespace Attribution.Tests;

public class PhraseStatisticTests
{
    [Theory]
    [InlineData("n = 245", "245")]
    [InlineData("n: 245", "245")]
    [InlineData("n 245", "!unread-text at 'n '")]
    [InlineData("n, 245", "!unread-text at 'n, '")]
    [InlineData("HR 0.75", "0.75")]
    [InlineData("HR, 0.75", "0.75")]
    [InlineData("hazard ratio of 0.75", "0.75")]
    public void A_letter_names_a_statistic_by_a_sign_alone(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("once a day", "1 ucum:/d")]
    [InlineData("twice weekly", "2 ucum:/wk")]
    [InlineData("thrice monthly", "3 ucum:/mo")]
    public void Once_twice_and_thrice_are_numbers_of_times(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Fact]
    public void Refusals_are_equal_by_every_member() => EqualityContract.Holds(
        new EstimateRefusal("code", 1, 2, "It is not read."),
        new EstimateRefusal("code", 1, 2, "It is not read."),
        new EstimateRefusal("other", 1, 2, "It is not read."),
        new EstimateRefusal("code", 2, 2, "It is not read."),
        new EstimateRefusal("code", 1, 3, "It is not read."),
        new EstimateRefusal("code", 1, 2, "It is too long."));
}
