namespace Attribution.Tests;

public class PhraseRaisedDigitTests
{
    [Theory]
    [InlineData("12² people", "!malformed-number at '12²'")]
    [InlineData("5⁻ people", "!malformed-number at '5⁻'")]
    [InlineData("5^2 people", "!malformed-number at '5^'")]
    [InlineData("10² people", "100 {people}")]
    public void A_raised_digit_on_anything_but_ten_is_refused(string phrase, string read) => PhraseText.Reads(phrase, read);
}
