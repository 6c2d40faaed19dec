namespace Attribution.Tests;

/// <summary>Vague counts, counts of none, and numbers of digits.</summary>
public class PhraseVagueTests
{
    [Theory]
    [InlineData("several men", "several, more than 2 {men}")]
    [InlineData("several thousand", "several, more than 2000")]
    [InlineData("several thousand men", "several, more than 2000 {men}")]
    [InlineData("several hundred thousand men", "several, more than 200000 {men}")]
    [InlineData("several of the men", "several, more than 2 {men}")]
    [InlineData("several km", "several, more than 2 km")]
    [InlineData("several", "!no-numeric-content at 'several'")]
    [InlineData("several more", "!relative-quantity at 'several more'")]
    [InlineData("several more men", "!relative-quantity at 'several more men'")]
    [InlineData("several five men", "!multiple-quantities at 'five men'")]
    [InlineData("a few men", "several, more than 2 {men}")]
    [InlineData("a few dozen men", "several, more than 24 {men}")]
    [InlineData("a couple of men", "several, at least 2 {men}")]
    [InlineData("a handful of men", "several, more than 2 {men}")]
    [InlineData("a few", "!no-numeric-content at 'a few'")]
    public void A_vague_count_counts_something(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("dozens", "several, at least 24")]
    [InlineData("dozens of men", "several, at least 24 {men}")]
    [InlineData("dozens men", "several, at least 24 {men}")]
    [InlineData("dozens of the men", "several, at least 24 {men}")]
    [InlineData("dozens of hundreds of men", "several, at least 2400 {men}")]
    [InlineData("tens of thousands", "several, at least 20000")]
    [InlineData("tens of thousands of shells", "several, at least 20000 {shells}")]
    [InlineData("many thousands of men", "several, at least 2000 {men}")]
    [InlineData("some thousands of men", "several, at least 2000 {men}")]
    [InlineData("some hundreds", "several, at least 200")]
    [InlineData("dozens of", "!no-numeric-content at 'dozens of'")]
    [InlineData("dozens more", "!relative-quantity at 'dozens more'")]
    [InlineData(
        "millions of millions of millions of millions of millions",
        "!out-of-range at 'millions of millions of millions of millions of millions'")]
    public void A_plural_of_a_magnitude_counts_alone(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("several, at least 24", "several, at least 24")]
    [InlineData("several, more than 24 men", "several, more than 24 {men}")]
    [InlineData("several, up to 24", "!unread-text at ', up to 24'")]
    [InlineData("several, 24", "!unread-text at ', 24'")]
    public void A_bound_in_figures_stands_behind_several(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("hundreds, if not thousands, of people", "several, at least 200 {people}")]
    [InlineData("hundreds if not thousands of people", "several, at least 200 {people}")]
    [InlineData("hundreds, or even thousands, of people", "several, at least 200 {people}")]
    [InlineData("hundreds to thousands of people", "several, at least 200 {people}")]
    [InlineData("hundreds, about thousands", "several, at least 200")]
    [InlineData("hundreds or tens of thousands of men", "several, at least 200 {men}")]
    [InlineData("tens or hundreds of thousands of men", "several, at least 20000 {men}")]
    [InlineData("thousands, if not hundreds, of people", "!reversed-range at 'thousands, if not hundreds,'")]
    [InlineData("hundreds, if not hundreds, of people", "!reversed-range at 'hundreds, if not hundreds,'")]
    [InlineData("hundreds, if not many", "!unread-text at ' if not many'")]
    [InlineData("hundreds more than thousands", "!relative-quantity at 'hundreds more than thousands'")]
    [InlineData(
        "tens or hundreds of trillions of trillions of millions of men",
        "!out-of-range at 'hundreds of trillions of trillions of millions'")]
    public void A_greater_count_that_is_only_possible_changes_nothing(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("low hundreds", "!no-numeric-content at 'low hundreds'")]
    [InlineData("mid hundreds of men", "!no-numeric-content at 'mid hundreds of men'")]
    [InlineData("high hundreds of men", "!no-numeric-content at 'high hundreds of men'")]
    [InlineData("low thousands", "!no-numeric-content at 'low thousands'")]
    [InlineData("low double digits", "!no-numeric-content at 'low double digits'")]
    public void The_low_the_middle_and_the_high_of_a_magnitude_are_not_told_in_figures(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("no casualties", "0 {casualties}")]
    [InlineData("no men", "0 {men}")]
    [InlineData("zero men", "0 {men}")]
    [InlineData("not a single soldier", "0 {soldier}")]
    [InlineData("not a single soldiers", "0 {soldiers}")]
    [InlineData("no soldiers a day", "0 {soldiers}/d")]
    [InlineData("none", "0")]
    [InlineData("zero", "0")]
    [InlineData("nil", "0")]
    [InlineData("no casualty", "!no-numeric-content at 'no casualty'")]
    [InlineData("no man", "!no-numeric-content at 'no man'")]
    [InlineData("no", "!no-numeric-content at 'no'")]
    [InlineData("no km", "!no-numeric-content at 'no km'")]
    [InlineData("no information", "!no-numeric-content at 'no information'")]
    [InlineData("no reports of casualties", "!no-numeric-content at 'no reports of casualties'")]
    [InlineData("no casualties reported", "!no-numeric-content at 'no casualties reported'")]
    public void No_counts_nothing_of_a_plural(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("no 5", "!unread-text at 'no '")]
    [InlineData("No. 5", "!unread-text at 'No'")]
    [InlineData("no.5", "!unread-text at 'no'")]
    public void No_before_a_number_is_a_place_in_a_list(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("one figure", "1 to 9")]
    [InlineData("single digits", "1 to 9")]
    [InlineData("double digits", "10 to 99")]
    [InlineData("three digits", "100 to 999")]
    [InlineData("triple digits", "100 to 999")]
    [InlineData("six figures", "100000 to 999999")]
    [InlineData("six-figure", "100000 to 999999")]
    [InlineData("28 figures", "1000000000000000000000000000 to 9999999999999999999999999999")]
    [InlineData("29 figures", "!no-numeric-content at '29 figures'")]
    [InlineData("0 figures", "!no-numeric-content at '0 figures'")]
    [InlineData("1.5 figures", "!no-numeric-content at '1.5 figures'")]
    [InlineData("six-figure sum", "!unread-text at 'sum'")]
    [InlineData("four-digit numbers", "!unread-text at 'numbers'")]
    public void A_number_of_digits_is_a_range(string phrase, string read) => PhraseText.Reads(phrase, read);
}
