namespace Attribution.Tests;

/// <summary>Dates, times and decades are refused as what they are; what only looks like one is read, or refused as another thing.</summary>
public class PhraseDateTests
{
    [Theory]
    [InlineData("2024-12-17", "!date-not-quantity at '2024-12-17'")]
    [InlineData("17/12/2024", "!date-not-quantity at '17/12/2024'")]
    [InlineData("17.12.2024", "!date-not-quantity at '17.12.2024'")]
    [InlineData("17-12-2024", "!date-not-quantity at '17-12-2024'")]
    [InlineData("7/2/2024", "!date-not-quantity at '7/2/2024'")]
    [InlineData("1/12/24", "!malformed-number at '1/12/24'")]
    [InlineData("2024-2-17", "!reversed-range at '2024-2'")]
    [InlineData("2024-12-7", "!reversed-range at '2024-12'")]
    [InlineData("2024/12/17", "!date-not-quantity at '2024/12/17'")]
    [InlineData("2024-123-17", "!reversed-range at '2024-123'")]
    [InlineData("17/12-2024", "!malformed-number at '17/12'")]
    [InlineData("117/12/2024", "!malformed-number at '117/12/2024'")]
    public void Figures_with_marks_of_dates_between_them_are_a_date(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("10:30", "!clock-time at '10:30'")]
    [InlineData("9:05", "!clock-time at '9:05'")]
    [InlineData("10:3", "!unread-text at ':3'")]
    [InlineData("10:300", "!unread-text at ':300'")]
    [InlineData("110:30", "!unread-text at ':30'")]
    [InlineData("10:30 men", "!clock-time at '10:30'")]
    public void Two_digits_behind_a_colon_are_a_time(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1400 hours", "!clock-time at '1400 hours'")]
    [InlineData("2359 hours", "!clock-time at '2359 hours'")]
    [InlineData("2400 hours", "2400 h")]
    [InlineData("1460 hours", "1460 h")]
    [InlineData("0900 hours", "!clock-time at '0900 hours'")]
    [InlineData("900 hours", "900 h")]
    [InlineData("3000 hours", "3000 h")]
    public void Four_digits_before_hours_are_a_time(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1990s", "!date-not-quantity at '1990s'")]
    [InlineData("the 1990s", "!date-not-quantity at '1990s'")]
    [InlineData("in her 70s", "!unread-text at 'in her '")]
    [InlineData("70's", "!date-not-quantity at '70's'")]
    [InlineData("100s of people", "several, at least 200 {people}")]
    [InlineData("100s", "!ambiguous-unit at '100s'")]
    [InlineData("45s", "45 s")]
    [InlineData("1990s of men", "!date-not-quantity at '1990s'")]
    [InlineData("1990-s", "1990 s")]
    public void An_s_behind_digits_is_a_decade_seconds_or_a_plural(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("3 May", "!date-not-quantity at 'May'")]
    [InlineData("3 may-flies", "3 {may-flies}")]
    [InlineData("3 p.m.", "!clock-time at 'p.m.'")]
    [InlineData("3 pm-ish", "3 {pm-ish}")]
    [InlineData("3 o'clock", "!clock-time at 'o'clock'")]
    [InlineData("12 March men", "!date-not-quantity at 'March'")]
    [InlineData("3 Monday", "!date-not-quantity at 'Monday'")]
    public void Months_days_and_clocks_are_no_nouns(string phrase, string read) => PhraseText.Reads(phrase, read);
}
