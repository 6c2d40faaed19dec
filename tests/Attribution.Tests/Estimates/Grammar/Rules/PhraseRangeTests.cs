namespace Attribution.Tests;

/// <summary>Two figures: ranges, alternatives, bounds on both sides, and the magnitude that they share.</summary>
public class PhraseRangeTests
{
    [Theory]
    [InlineData("40 to 60", "40 to 60")]
    [InlineData("40 to 40", "40 to 40")]
    [InlineData("40–60", "40 to 60")]
    [InlineData("40-60 km", "40 to 60 km")]
    [InlineData("40—60 km", "40 to 60 km")]
    [InlineData("from 40 to 60", "40 to 60")]
    [InlineData("between 40 and 60", "40 to 60")]
    [InlineData("between 40 to 60", "40 to 60")]
    [InlineData("between 40–60", "40 to 60")]
    [InlineData("between about 40 and 60", "about 40 to 60")]
    [InlineData("40 to about 60", "about 40 to 60")]
    [InlineData("60 to 40", "!reversed-range at '60 to 40'")]
    [InlineData("40 to more than 60", "!conflicting-hedges at '40 to more than 60'")]
    public void Two_figures_in_order_are_a_range(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 to", "!incomplete-range at '40 to'")]
    [InlineData("40 to x", "!incomplete-range at '40 to '")]
    [InlineData("between", "!incomplete-range at 'between'")]
    [InlineData("between 40", "!incomplete-range at 'between 40'")]
    [InlineData("between 40 and", "!incomplete-range at '40 and'")]
    [InlineData("between and 60", "!incomplete-range at 'between and 60'")]
    [InlineData("from 40", "!incomplete-range at 'from 40'")]
    [InlineData("from 40 and 60", "!incomplete-range at 'from 40 and 60'")]
    [InlineData("40 km to Kursk", "!incomplete-range at '40 km to '")]
    [InlineData("3 000 soldiers to Kursk", "!unread-text at 'to Kursk'")]
    public void A_range_has_two_ends(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("-18 °C to -34 °C", "-34 to -18 ucum:Cel")]
    [InlineData("-5 to -18", "-18 to -5")]
    [InlineData("-18 to 5", "-18 to 5")]
    [InlineData("-5 to +10", "-5 to 10")]
    [InlineData("minus 5 to minus 10", "-10 to -5")]
    [InlineData("minus 5 to 10", "!ambiguous-magnitude at 'minus 5 to 10'")]
    public void Below_zero_the_milder_end_may_stand_first(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40-40", "!part-of-whole at '40-40'")]
    [InlineData("40–40", "!part-of-whole at '40–40'")]
    [InlineData("40-41", "40 to 41")]
    [InlineData("40 km-40 km", "40 to 40 km")]
    public void Two_equal_numbers_with_a_dash_are_a_score(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 to 60 km", "40 to 60 km")]
    [InlineData("40 km to 60 km", "40 to 60 km")]
    [InlineData("40 m to 60 km", "0.04 to 60 km")]
    [InlineData("2 km or 3", "2 or 3 km")]
    [InlineData("2 or 3 km", "2 or 3 km")]
    [InlineData("40 km or 50 km", "40 or 50 km")]
    [InlineData("2 km or 3 kg", "!unit-mismatch at '2 km or 3 kg'")]
    public void The_unit_of_one_is_that_of_both(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 or 60", "40 or 60")]
    [InlineData("60 or 40", "40 or 60")]
    [InlineData("40 or so", "about 40")]
    [InlineData("40 or", "!incomplete-range at '40 or'")]
    [InlineData("40 or x", "!unread-text at 'or x'")]
    public void Alternatives_are_ordered(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("a day or two", "1 or 2 d")]
    [InlineData("a day or two days", "1 or 2 d")]
    [InlineData("one day or two", "1 or 2 d")]
    [InlineData("a dozen or two", "12 or 24")]
    [InlineData("a million or two", "1000000 or 2000000")]
    public void An_alternative_to_an_article_counts_the_same(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1 to 1.5 million", "1000000 to 1500000")]
    [InlineData("1.5 to 2 million", "1500000 to 2000000")]
    [InlineData("three or four hundred", "300 or 400")]
    [InlineData("two to three hundred", "200 to 300")]
    [InlineData("1.234 to 2 million soldiers", "1234000 to 2000000 {soldiers}")]
    [InlineData("0 to 1 million", "0 to 1000000")]
    [InlineData("1000 to 1 million", "1000 to 1000000")]
    [InlineData("700,000 to 1 million", "700000 to 1000000")]
    [InlineData("5 to 1 million", "!ambiguous-magnitude at '5 to 1 million'")]
    [InlineData("999 to 1 million", "!ambiguous-magnitude at '999 to 1 million'")]
    public void The_first_takes_the_magnitude_of_the_second_where_it_is_the_smaller(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("ninety to a hundred", "90 to 100")]
    [InlineData("fifty to a hundred", "50 to 100")]
    [InlineData("nine hundred and fifty to a thousand", "950 to 1000")]
    [InlineData("two hundred to three million", "200 to 3000000")]
    [InlineData("nine to a hundred", "!ambiguous-magnitude at 'nine to a hundred'")]
    [InlineData("90 to a hundred", "!ambiguous-magnitude at '90 to a hundred'")]
    [InlineData("two hundred or three hundred thousand", "!ambiguous-magnitude at 'two hundred or three hundred thousand'")]
    [InlineData("5 or a dozen", "!ambiguous-magnitude at '5 or a dozen'")]
    [InlineData("5 to a dozen", "!ambiguous-magnitude at '5 to a dozen'")]
    [InlineData("between a hundred and a thousand", "100 to 1000")]
    public void In_words_the_larger_coefficient_does_not_share(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1 to 2 × 10^5", "!ambiguous-magnitude at '1 to 2 × 10^5'")]
    [InlineData("1 × 10^5 to 2 × 10^5", "100000 to 200000")]
    [InlineData("1,000 to 2 × 10^5", "1000 to 200000")]
    [InlineData("0 to 2 × 10^5", "0 to 200000")]
    public void A_power_of_ten_behind_the_second_alone_is_ambiguous(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("2 or 300", "!ambiguous-magnitude at '2 or 300'")]
    [InlineData("3 or 400", "!ambiguous-magnitude at '3 or 400'")]
    [InlineData("3e0 or 400", "3e0 or 400")]
    [InlineData("9 or 1000", "9 or 1000")]
    [InlineData("1 or 200", "1 or 200")]
    [InlineData("3 or 500", "3 or 500")]
    [InlineData("3 or 410", "3 or 410")]
    [InlineData("10 or 1100", "10 or 1100")]
    [InlineData("5-6000", "!ambiguous-magnitude at '5-6000'")]
    public void A_first_that_is_one_less_than_the_hundreds_of_the_second_is_ambiguous(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5-6,000", "!ambiguous-magnitude at '5-6,000'")]
    [InlineData("5 to 6,000", "!ambiguous-magnitude at '5 to 6,000'")]
    [InlineData("5 to 60,500", "5 to 60500")]
    [InlineData("5.5 to 6,000", "5.5 to 6000")]
    [InlineData("5 to 5,000", "5 to 5000")]
    [InlineData("1000 to 6,000,000", "1000 to 6000000")]
    public void A_first_that_may_be_in_the_thousands_of_the_second_is_ambiguous(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5m–10m people", "5000000 to 10000000 {people}")]
    [InlineData("5m–10 m", "5 to 10 m")]
    [InlineData("5 m–10m people", "!unit-mismatch at '5 m–10m people'")]
    public void A_letter_on_both_is_a_magnitude_where_the_noun_tells_it(string phrase, string read) => PhraseText.Reads(phrase, read);
}
