namespace Attribution.Tests;

/// <summary>Numbers in digits: what groups them, what parts decimals, and what neither tells.</summary>
public class PhraseDigitTests
{
    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,23", "!malformed-grouping at '1,23'")]
    [InlineData("1,2345", "!malformed-grouping at '1,2345'")]
    [InlineData("12,34,567", "!malformed-grouping at '12,34,567'")]
    [InlineData("12,34", "!malformed-grouping at '12,34'")]
    [InlineData("2,75 men", "!malformed-grouping at '2,75'")]
    public void Commas_group_digits_in_threes(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("3,5", "!ambiguous-grouping at '3,5'")]
    [InlineData("3,5 million", "!ambiguous-grouping at '3,5'")]
    [InlineData("2,75 kt", "!ambiguous-grouping at '2,75'")]
    [InlineData("0,123", "!ambiguous-grouping at '0,123'")]
    [InlineData("00,123", "!ambiguous-grouping at '00,123'")]
    [InlineData("1.234,5", "!ambiguous-grouping at '1.234,5'")]
    public void A_comma_that_may_be_a_decimal_mark_is_refused(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1.234.567", "!ambiguous-grouping at '1.234.567'")]
    [InlineData("1.234.56", "!malformed-number at '1.234.56'")]
    [InlineData("1.2.3", "!malformed-number at '1.2.3'")]
    [InlineData("1,234.56,7", "!malformed-number at '1,234.56,7'")]
    [InlineData("1.23,4", "!malformed-number at '1.23,4'")]
    [InlineData("1.234,5,6", "!malformed-number at '1.234,5,6'")]
    public void Points_that_may_group_are_refused_and_others_are_no_number(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1,,234", "!malformed-grouping at '1,,'")]
    [InlineData("1,.234", "!malformed-grouping at '1,.'")]
    [InlineData("1, 234", "!multiple-quantities at '234'")]
    [InlineData(",5", "!malformed-grouping at ',5'")]
    public void Marks_without_digits_between_them_are_refused(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1'234", "1234")]
    [InlineData("1’234", "1234")]
    [InlineData("1’234’567", "1234567")]
    [InlineData("1’234'567", "!malformed-grouping at '1’234'567'")]
    [InlineData("1'23", "!malformed-grouping at '1'23'")]
    public void Apostrophes_group_digits_of_one_kind(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1 234", "1234")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("12 345.6", "12345.6")]
    [InlineData("123 456", "123456")]
    [InlineData("1 23", "!multiple-quantities at '23'")]
    [InlineData("1234 567", "!multiple-quantities at '567'")]
    [InlineData("1 2345", "!multiple-quantities at '2345'")]
    [InlineData("1 234,567", "!malformed-grouping at '1 234,567'")]
    [InlineData("1\n234", "!multiple-quantities at '234'")]
    [InlineData("1\t234", "!multiple-quantities at '234'")]
    public void Blanks_on_one_line_group_digits_in_threes(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("6.674 30", "6.67430")]
    [InlineData("1.003 324 112", "1.003324112")]
    [InlineData("1.003 324 11", "1.00332411")]
    [InlineData("1.003 324 1", "1.0033241")]
    [InlineData("1.003 324 1123", "!multiple-quantities at '1123'")]
    [InlineData("1.003 324x", "!multiple-quantities at '324x'")]
    [InlineData("1.003 324, 5", "!multiple-quantities at '324, 5'")]
    [InlineData("1.003 324.5", "!multiple-quantities at '324.5'")]
    [InlineData("1.003 324/5", "!multiple-quantities at '324/5'")]
    [InlineData("1.003 324%", "!multiple-quantities at '324%'")]
    [InlineData("1.003 324-5", "!multiple-quantities at '324-5'")]
    [InlineData("1.00 324", "!multiple-quantities at '324'")]
    [InlineData("1.003\n324", "!multiple-quantities at '324'")]
    [InlineData("1.003 32 1", "!multiple-quantities at '1'")]
    public void Decimals_in_threes_may_have_blanks_between_them(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("3·5", "3.5")]
    [InlineData("1·234", "1.234")]
    [InlineData("3·105", "3.105")]
    [InlineData("3·10^5", "300000")]
    [InlineData("3·10**5", "300000")]
    [InlineData("3·10⁰", "3")]
    [InlineData("3·10¹", "30")]
    [InlineData("3·10²", "300")]
    [InlineData("3·10³", "3000")]
    [InlineData("3·10⁴", "30000")]
    [InlineData("3·10⁹", "3000000000")]
    [InlineData("3·10⁺⁵", "300000")]
    [InlineData("3·10⁻⁵", "0.00003")]
    [InlineData("3·10*5", "!unread-text at '·10*5'")]
    public void A_raised_point_is_a_decimal_point_but_before_a_power_of_ten(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1.234 soldiers", "!ambiguous-grouping at '1.234'")]
    [InlineData("12.345 soldiers", "!ambiguous-grouping at '12.345'")]
    [InlineData("123.456 soldiers", "!ambiguous-grouping at '123.456'")]
    [InlineData("1234.567 soldiers", "1234.567 {soldiers}")]
    [InlineData("0.125 soldiers", "0.125 {soldiers}")]
    [InlineData("1.1234 soldiers", "1.1234 {soldiers}")]
    [InlineData("1.234 {soldiers}", "1.234 {soldiers}")]
    [InlineData("1.234 euros", "!ambiguous-grouping at '1.234'")]
    [InlineData("1.234567 euros", "!ambiguous-grouping at '1.234567'")]
    [InlineData("1.1234 euros", "1.1234 EUR")]
    [InlineData("1234.567 euros", "1234.567 EUR")]
    [InlineData(".234 euros", "0.234 EUR")]
    [InlineData("1.234 EUR", "1.234 EUR")]
    [InlineData("1.234 km", "1.234 km")]
    [InlineData("1.234 × 10^5 soldiers", "123400 {soldiers}")]
    [InlineData("1.234 million soldiers", "1234000 {soldiers}")]
    [InlineData("1.234 men per day", "!ambiguous-grouping at '1.234'")]
    public void A_point_before_three_digits_may_group_what_is_counted_or_paid(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData(".5", "0.5")]
    [InlineData("-.5 km", "-0.5 km")]
    [InlineData("+.5", "0.5")]
    public void A_point_may_open_a_number(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("12345678901234567890123456789", "12345678901234567890123456789")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", "!out-of-range at '79228162514264337593543950336'")]
    [InlineData("1234567890123456789012345678901234567", "!out-of-range at '1234567890123456789012345678901234567'")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001", "!out-of-range at '0.00000000000000000000000000001'")]
    [InlineData("0.000000000000000000000000000010", "!out-of-range at '0.000000000000000000000000000010'")]
    public void Numbers_are_held_to_the_last_digit_or_refused(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("１２３", "123")]
    [InlineData("１，２３４", "1234")]
    [InlineData("１２．５", "12.5")]
    [InlineData("٣٤", "34")]
    [InlineData("٣٫٥", "3.5")]
    [InlineData("١٬٢٣٤", "1234")]
    [InlineData("٣٤٪", "34 %")]
    [InlineData("３％", "3 %")]
    [InlineData("5 {x५}", "5 {x५}")]
    public void Digits_and_marks_of_one_other_script_are_read(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1２3", "!unread-text at '２3'")]
    [InlineData("1２", "!unread-text at '２'")]
    [InlineData("٣２", "!no-numeric-content at '٣２'")]
    [InlineData("３٤", "!no-numeric-content at '３٤'")]
    public void Digits_of_two_scripts_are_refused(string phrase, string read) => PhraseText.Reads(phrase, read);
}
