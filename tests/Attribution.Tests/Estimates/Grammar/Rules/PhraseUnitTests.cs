namespace Attribution.Tests;

/// <summary>Units behind a figure: temperatures, compounds with a hyphen, what is measured, and what looks like a unit.</summary>
public class PhraseUnitTests
{
    [Theory]
    [InlineData("5C", "5 ucum:Cel")]
    [InlineData("60C", "60 ucum:Cel")]
    [InlineData("61C", "!ambiguous-unit at 'C'")]
    [InlineData("-90C", "-90 ucum:Cel")]
    [InlineData("-91C", "!ambiguous-unit at 'C'")]
    [InlineData("5F", "5 [degF]")]
    [InlineData("140F", "140 [degF]")]
    [InlineData("141F", "!ambiguous-unit at 'F'")]
    [InlineData("-130F", "-130 [degF]")]
    [InlineData("-131F", "!ambiguous-unit at 'F'")]
    [InlineData("5.5C", "5.5 ucum:Cel")]
    [InlineData("5.55C", "!ambiguous-unit at 'C'")]
    [InlineData("5 C", "!ambiguous-unit at 'C'")]
    [InlineData("5 F", "!ambiguous-unit at 'F'")]
    [InlineData("5 million C", "!ambiguous-unit at 'C'")]
    [InlineData("5 °C", "5 ucum:Cel")]
    public void A_capital_on_digits_is_a_temperature_of_the_weather(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5-km", "5 km")]
    [InlineData("34-year-old", "34 ucum:a")]
    [InlineData("34-year-olds", "34 ucum:a")]
    [InlineData("34 year old", "34 ucum:a")]
    [InlineData("10-man", "10 {man}")]
    [InlineData("10-man team", "!unread-text at 'team'")]
    [InlineData("40- to 60-km", "40 to 60 km")]
    [InlineData("40- or 60-km", "40 or 60 km")]
    [InlineData("40- to 60-km range", "!unread-text at 'range'")]
    [InlineData("40- km", "!incomplete-range at '40- '")]
    [InlineData("5-%", "!incomplete-range at '5-'")]
    [InlineData("5-°C", "!incomplete-range at '5-'")]
    public void A_hyphen_joins_a_number_to_its_unit(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("seven consecutive days", "7 d")]
    [InlineData("seven consecutive men", "7 {consecutive men}")]
    [InlineData("seven consecutive", "!unread-text at 'consecutive'")]
    [InlineData("5 street hours", "!unknown-unit at 'street hours'")]
    [InlineData("5 other days", "!unknown-unit at 'other days'")]
    public void Consecutive_adds_nothing_to_a_time(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("40 km long", "40 km")]
    [InlineData("40 km of beach", "40 km")]
    [InlineData("500 tonnes of grain", "500 t")]
    [InlineData("3 % of GDP", "3 %")]
    [InlineData("3 % of the GDP", "3 %")]
    [InlineData("3 % of more men", "3 %")]
    [InlineData("40 km wide road", "!unread-text at 'road'")]
    [InlineData("40 km of road", "!unread-text at 'of road'")]
    [InlineData("3 km of the road", "!unread-text at 'of the road'")]
    [InlineData("40 km of m", "!unknown-unit at 'of m'")]
    [InlineData("3 km of one", "!unread-text at 'of one'")]
    [InlineData("3 km of a", "!unread-text at 'of a'")]
    [InlineData("3 km of grain!x", "!unknown-unit at 'of grain!x'")]
    [InlineData("3 km of May", "!date-not-quantity at 'May'")]
    public void What_was_measured_may_follow(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("six weeks'", "6 wk")]
    [InlineData("six weeks’", "6 wk")]
    [InlineData("six weeks' pay", "!unread-text at 'pay'")]
    public void The_apostrophe_of_a_plural_belongs_to_its_unit(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 m²", "5 m2")]
    [InlineData("5 m^2", "5 m2")]
    [InlineData("5 m2", "5 m2")]
    [InlineData("5 km/h", "5 km/h")]
    [InlineData("5km", "5 km")]
    [InlineData("5 m^", "!unknown-unit at 'm^'")]
    [InlineData("5 km/", "!unread-text at '/'")]
    [InlineData("5 km/x", "!unknown-unit at 'x'")]
    [InlineData("5 kmx", "!unknown-unit at 'kmx'")]
    public void A_unit_ends_with_its_power_or_its_divisor(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 F-16s", "5 {F-16s}")]
    [InlineData("5 F-x", "!ambiguous-unit at 'F'")]
    [InlineData("0x1F", "!unknown-unit at 'x1F'")]
    public void A_letter_before_a_number_is_a_type(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 pence", "0.05 GBP")]
    [InlineData("5 cents", "0.05 USD")]
    [InlineData("50 cents", "0.50 USD | place -1")]
    [InlineData("5 dollars", "5 USD")]
    [InlineData("5 US dollars", "5 USD")]
    [InlineData("5 pounds", "!ambiguous-unit at 'pounds'")]
    [InlineData("5 p", "!unknown-unit at 'p'")]
    public void A_part_of_a_currency_is_that_much_of_it(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("three decades", "30 ucum:a")]
    [InlineData("two and a half decades", "25 ucum:a")]
    [InlineData("2.5 centuries", "250 ucum:a")]
    [InlineData("5 dozen", "60")]
    [InlineData("three decades-long", "!unread-text at 'decades-long'")]
    public void A_unit_of_several_others_is_that_many(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("1400 hours", "!clock-time at '1400 hours'")]
    [InlineData("1400h", "!clock-time at '1400h'")]
    [InlineData("1459 hours", "!clock-time at '1459 hours'")]
    [InlineData("2359 hours", "!clock-time at '2359 hours'")]
    [InlineData("0900 hours", "!clock-time at '0900 hours'")]
    [InlineData("1400 h", "1400 h")]
    [InlineData("1460 hours", "1460 h")]
    [InlineData("2400 hours", "2400 h")]
    [InlineData("3000 hours", "3000 h")]
    [InlineData("140 hours", "140 h")]
    [InlineData("1400 minutes", "1400 min")]
    [InlineData("5 hours GMT", "!clock-time at '5 hours GMT'")]
    [InlineData("5 o'clock", "!clock-time at 'o'clock'")]
    [InlineData("5 pm", "!clock-time at 'pm'")]
    public void Four_digits_before_hours_may_be_a_time_of_day(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("under 5s", "!ambiguous-unit at 's'")]
    [InlineData("over 65s", "!ambiguous-unit at 's'")]
    [InlineData("under 5 s", "less than 5 s")]
    [InlineData("5s", "5 s")]
    public void An_s_on_an_age_is_no_second(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5m", "5 m")]
    [InlineData("5m tall", "5 m")]
    [InlineData("5m people", "5000000 {people}")]
    [InlineData("5m men", "5000000 {men}")]
    [InlineData("5m man", "!ambiguous-unit at 'm'")]
    [InlineData("5m hurdlers", "!ambiguous-unit at 'm'")]
    [InlineData("5m race", "!ambiguous-unit at 'm'")]
    [InlineData("400m runners", "!ambiguous-unit at 'm'")]
    [InlineData("5 m men", "!unread-text at 'men'")]
    [InlineData("5 m people", "!unread-text at 'people'")]
    public void M_on_a_number_is_metres_or_millions_by_what_follows(string phrase, string read) => PhraseText.Reads(phrase, read);
}
