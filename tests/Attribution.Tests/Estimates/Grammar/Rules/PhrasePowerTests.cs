namespace Attribution.Tests;

/// <summary>Signs of numbers, powers of ten and points in words.</summary>
public class PhrasePowerTests
{
    [Theory]
    [InlineData("+5", "5")]
    [InlineData("+ 5", "5")]
    [InlineData("-5 km", "-5 km")]
    [InlineData("- 5", "-5")]
    [InlineData("minus five", "-5")]
    [InlineData("plus five", "5")]
    [InlineData("--5", "!malformed-number at '-5'")]
    [InlineData("+-5", "!malformed-number at '-5'")]
    [InlineData("+x", "!no-numeric-content at '+x'")]
    [InlineData("over-65", "!unread-text at '-'")]
    [InlineData("over -65", "more than -65")]
    public void A_sign_stands_directly_before_its_number(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("-5 men", "!negative-count at '-5 men'")]
    [InlineData("a change of -5 men", "-5 {men}")]
    [InlineData("-5 men per day", "!negative-count at '-5 men per day'")]
    [InlineData("-5 km per day", "-5 km/d")]
    public void Things_are_counted_below_zero_only_in_a_change(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 × 10^5", "500000")]
    [InlineData("5 x 10^5", "500000")]
    [InlineData("5 X 10^5", "500000")]
    [InlineData("5 * 10^5", "500000")]
    [InlineData("5·10^5", "500000")]
    [InlineData("5 ⋅ 10^5", "500000")]
    [InlineData("5 × 10**5", "500000")]
    [InlineData("5 × 10⁵", "500000")]
    [InlineData("5 × 10⁺⁵", "500000")]
    [InlineData("5 × 10⁻⁵", "0.00005")]
    [InlineData("5 × 10−5", "0.00005")]
    [InlineData("5 × 10-5", "!relative-quantity at '5 × 10-5'")]
    [InlineData("5 × 105", "!relative-quantity at '5 × 105'")]
    [InlineData("5 × 10", "!relative-quantity at '5 × 10'")]
    [InlineData("5 × 6", "!relative-quantity at '5 × 6'")]
    public void A_power_of_ten_stands_behind_a_sign_of_multiplication(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5e5", "500000")]
    [InlineData("5E5", "500000")]
    [InlineData("5e-5", "0.00005")]
    [InlineData("5e−5", "0.00005")]
    [InlineData("5e–5", "0.00005")]
    [InlineData("5e+5", "500000")]
    [InlineData("5e", "!unknown-unit at 'e'")]
    [InlineData("5 e5", "!unknown-unit at 'e5'")]
    [InlineData("5e12345", "!out-of-range at '5e1234'")]
    public void An_exponent_behind_e_is_a_power_of_ten(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("10^5", "100000")]
    [InlineData("10⁵", "100000")]
    [InlineData("10⁻⁵", "0.00001")]
    [InlineData("10**5", "100000")]
    [InlineData("10^-5", "0.00001")]
    [InlineData("10^+5", "100000")]
    [InlineData("2^5", "!malformed-number at '2^'")]
    [InlineData("2⁵", "!malformed-number at '2⁵'")]
    [InlineData("10(1)^5", "!malformed-number at '10(1)^'")]
    public void Ten_alone_has_a_power(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("10^28", "10000000000000000000000000000")]
    [InlineData("10^30", "!out-of-range at '10^30'")]
    [InlineData("10^-28", "0.0000000000000000000000000001")]
    [InlineData("10^-29", "!out-of-range at '10^-29'")]
    [InlineData("5 × 10^99999", "!out-of-range at '5 × 10^9999'")]
    [InlineData("5 × 10⁹⁹⁹⁹⁹", "!out-of-range at '5 × 10⁹⁹⁹⁹'")]
    public void A_power_that_no_decimal_holds_is_out_of_range(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("two point five", "2.5")]
    [InlineData("two point five million", "2500000")]
    [InlineData("two point zero three", "2.03")]
    [InlineData("two point one two three", "2.123")]
    [InlineData("two point twenty-five", "2.25")]
    [InlineData("two hundred point five", "200.5")]
    [InlineData("two hundred point zero three", "200.03")]
    [InlineData("two hundred point five million", "200500000")]
    [InlineData("two point", "!unread-text at 'point'")]
    [InlineData("two point x", "!unread-text at 'point x'")]
    [InlineData("two point hundred", "!unread-text at 'point hundred'")]
    [InlineData(
        "two hundred point five million million million million million",
        "!out-of-range at 'two hundred point five million million million million million'")]
    public void Point_in_words_is_followed_by_digits_and_then_a_number(string phrase, string read) => PhraseText.Reads(phrase, read);
}
