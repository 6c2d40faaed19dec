namespace Attribution.Tests;

/// <summary>Parts of a whole, and what words cannot say behind bars.</summary>
public class PhraseShareTests
{
    [Theory]
    [InlineData("one in five", "20 % | whole 5")]
    [InlineData("1 in 5", "20 % | whole 5")]
    [InlineData("42 of 48", "87.5 % | whole 48")]
    [InlineData("42 of 48 men", "87.5 % | whole 48")]
    [InlineData("48 of 48", "100 % | whole 48")]
    [InlineData("0 of 48", "0 % | whole 48")]
    [InlineData("9 out of 10", "90 % | whole 10")]
    [InlineData("9 out of 10 people", "90 % | whole 10")]
    [InlineData("nine of the 40 patients", "22.5 % | whole 40")]
    [InlineData("2 of a million", "0.0002 % | whole 1000000")]
    [InlineData("a dozen of 48", "25 % | whole 48")]
    [InlineData("none of the 84 passengers", "0 % | whole 84")]
    [InlineData("42 of a hundred", "42 % | whole 100")]
    [InlineData("50 of 2000", "2.5 % | whole 2000")]
    public void A_part_of_a_whole_in_figures_is_a_percentage_of_it(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("50 of 48", "!part-of-whole at '50 of 48'")]
    [InlineData("42 of 0", "!part-of-whole at '42 of 0'")]
    [InlineData("42 of 48.5", "!part-of-whole at '42 of 48.5'")]
    [InlineData("42 of $48", "!part-of-whole at '42 of $48'")]
    [InlineData("4.5 of 48", "!relative-quantity at '4.5 of 48'")]
    [InlineData("-4 of 48", "!relative-quantity at '-4 of 48'")]
    [InlineData("2 of 3", "!part-of-whole at '2 of 3'")]
    [InlineData("one hundred and five of 210", "!relative-quantity at 'one hundred and five of 210'")]
    [InlineData("42 km of 48", "!unread-text at 'of 48'")]
    public void A_part_is_a_whole_number_up_to_its_whole(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("12 in 999", "!part-of-whole at '12 in 999'")]
    [InlineData("12 in 1000", "!part-of-whole at '12 in 1000'")]
    [InlineData("12 in 2012", "!part-of-whole at '12 in 2012'")]
    [InlineData("12 in 2099", "!part-of-whole at '12 in 2099'")]
    [InlineData("50 in 2000", "!part-of-whole at '50 in 2000'")]
    [InlineData("50 in 2,000", "2.5 % | whole 2000")]
    [InlineData("50 in 2500", "2 % | whole 2500")]
    [InlineData("1 in 2000", "0.05 % | whole 2000")]
    public void A_part_in_a_year_is_none(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("one of the men", "!no-numeric-content at 'one of the men'")]
    [InlineData("two of the men", "!relative-quantity at 'two of the men'")]
    [InlineData("42 of x", "!relative-quantity at '42 of x'")]
    [InlineData("a dozen of the men", "!relative-quantity at 'a dozen of the men'")]
    [InlineData("none of passengers", "!relative-quantity at 'none of passengers'")]
    [InlineData("none of the passengers", "0 {passengers}")]
    [InlineData("a million of men", "1000000 {men}")]
    public void A_part_of_what_is_not_said_in_figures_is_relative(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("one adult in five", "20 % | whole 5")]
    [InlineData("two adults in five", "40 % | whole 5")]
    [InlineData("2 adults in five", "!relative-quantity at '2 adults in five'")]
    [InlineData("two adults in 5", "!relative-quantity at 'two adults in 5'")]
    [InlineData("two adults in one", "!relative-quantity at 'two adults in one'")]
    [InlineData("two men in six", "!part-of-whole at 'two men in six'")]
    [InlineData("two adults in five boats", "!relative-quantity at 'two adults in five boats'")]
    public void One_thing_in_so_many_is_a_share_in_words_alone(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("20 % | whole 5", "20 % | whole 5")]
    [InlineData("20 % | whole 0", "!unread-text at 'whole 0'")]
    [InlineData("20 % | whole -5", "!unread-text at 'whole -5'")]
    [InlineData("20 % | whole x", "!unread-text at 'whole x'")]
    [InlineData("20 | whole 5", "!unread-text at 'whole 5'")]
    [InlineData("20 km | whole 5", "!unread-text at 'whole 5'")]
    [InlineData("one in five to two in five", "20 to 40 %")]
    public void A_whole_behind_a_bar_is_that_of_a_percentage(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 to 60 km | varies", "40 to 60 km | varies")]
    [InlineData("40 to 60 | varies x", "!unread-text at 'varies x'")]
    [InlineData("40 km | varies", "!incomplete-range at '40 km | varies'")]
    public void Varies_behind_a_bar_needs_two_ends(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 | place 0", "exactly 40")]
    [InlineData("40 | place 1", "40")]
    [InlineData("40 | place -1", "40 | place -1")]
    [InlineData("40 | place 28", "40 | place 28")]
    [InlineData("40 | place 29", "!unread-text at 'place 29'")]
    [InlineData("40 | place -28", "40 | place -28")]
    [InlineData("40 | place -29", "!unread-text at 'place -29'")]
    [InlineData("40 | place x", "!unread-text at 'place x'")]
    [InlineData("40 | place", "!unread-text at 'place'")]
    public void A_place_behind_a_bar_is_one_of_a_decimal(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 to 60 | coverage 0.95", "40 to 60 | coverage 0.95")]
    [InlineData("40 to 60 | coverage 0.999", "40 to 60 | coverage 0.999")]
    [InlineData("40 to 60 | coverage unknown", "40 to 60 | coverage unknown")]
    [InlineData("40 to 60 | coverage standard", "40 to 60 | coverage standard")]
    [InlineData("40 to 60 | coverage 0", "!unread-text at 'coverage 0'")]
    [InlineData("40 to 60 | coverage 1", "!unread-text at 'coverage 1'")]
    [InlineData("40 to 60 | coverage 1.5", "!unread-text at 'coverage 1.5'")]
    [InlineData("40 to 60 | coverage x", "!unread-text at 'coverage x'")]
    [InlineData("40 ± 6 | coverage standard", "40 ± 6 | coverage standard")]
    [InlineData("40 | coverage 0.95", "!incomplete-range at '40 | coverage 0.95'")]
    public void A_coverage_behind_a_bar_lies_between_0_and_1(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("480 (330 to 610) | varies | coverage 0.95 | place 2", "480 (330 to 610) | varies | coverage 0.95 | place 2")]
    [InlineData("40 |", "!unread-text at ''")]
    [InlineData("40 | x", "!unread-text at 'x'")]
    [InlineData("40 | Place 1", "!unread-text at 'Place 1'")]
    [InlineData("40 || place 1", "!unread-text at '| place 1'")]
    public void Several_attributes_stand_behind_bars(string phrase, string read) => PhraseText.Reads(phrase, read);
}
