namespace Attribution.Tests;

/// <summary>Counted nouns: how far they reach, what ends them, and what looks like a unit that is not known.</summary>
public class PhraseNounTests
{
    [Theory]
    [InlineData("5 soldiers", "5 {soldiers}")]
    [InlineData("5 Russian soldiers", "5 {Russian soldiers}")]
    [InlineData("5 men and women", "5 {men and women}")]
    [InlineData("5 men or women", "5 {men or women}")]
    [InlineData("5 members of Parliament", "5 {members of Parliament}")]
    [InlineData("5 men and", "!incomplete-range at '5 men and'")]
    [InlineData("5 men and 3 women", "!multiple-quantities at '3 women'")]
    [InlineData("5 and men", "!unread-text at ' men'")]
    [InlineData("5 men and of women", "!unread-text at ' of women'")]
    [InlineData("5 members of", "!unread-text at 'of'")]
    [InlineData("5 members of 3", "!unread-text at 'of 3'")]
    [InlineData("5 members of a", "!unread-text at 'of a'")]
    [InlineData("5 members of the Guard", "!unread-text at 'of the Guard'")]
    public void Words_of_a_noun_are_joined_by_and_or_and_of(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 aa bb cc dd ee ff gg hh", "5 {aa bb cc dd ee ff gg hh}")]
    [InlineData("5 aa bb cc dd ee ff gg hh ii", "!unread-text at 'ii'")]
    public void A_noun_has_up_to_eight_words(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 men.", "5 {men}")]
    [InlineData("5 men..", "!unknown-unit at 'men..'")]
    [InlineData("5 men!", "!unknown-unit at 'men!'")]
    [InlineData("5 men, women", "!unread-text at ' women'")]
    [InlineData("5 men; women", "!unread-text at ' women'")]
    [InlineData("5 men - women", "!incomplete-range at '5 men - '")]
    [InlineData("5 men (dead)", "!incomplete-range at '(dead)'")]
    [InlineData("5 men: dead", "!unknown-unit at 'men: dead'")]
    [InlineData("5 men/women", "!unknown-unit at 'women'")]
    [InlineData("5 men/", "!unread-text at '/'")]
    public void A_sign_ends_a_noun_or_is_refused_with_it(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 U.S. soldiers", "5 {U.S. soldiers}")]
    [InlineData("5 U.S soldiers", "5 {U.S soldiers}")]
    [InlineData("5 U.S.", "5 {U.S}")]
    [InlineData("5 T-72s", "5 {T-72s}")]
    [InlineData("5 women's clubs", "5 {women's clubs}")]
    [InlineData("5 workers' clubs", "5 {workers' clubs}")]
    [InlineData("5 workers’ clubs", "5 {workers’ clubs}")]
    [InlineData("5 workers'", "!unknown-unit at 'workers''")]
    [InlineData("5 St. Louis men", "!unknown-unit at 'St. Louis men'")]
    public void Points_hyphens_and_apostrophes_stand_inside_a_word(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 short-range missiles", "5 {short-range missiles}")]
    [InlineData("5 short range missiles", "!unread-text at 'short range missiles'")]
    [InlineData("5 daily papers", "!unread-text at 'papers'")]
    [InlineData("5 men daily", "5 {men}/d")]
    [InlineData("5 men today", "!unread-text at 'today'")]
    [InlineData("5 one two", "!multiple-quantities at 'one two'")]
    public void A_word_of_another_kind_is_part_of_a_noun_behind_a_hyphen_alone(string phrase, string read) =>
        PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 ab", "!unknown-unit at 'ab'")]
    [InlineData("5 xy", "!unknown-unit at 'xy'")]
    [InlineData("5 XY", "!unknown-unit at 'XY'")]
    [InlineData("5 XYZ", "!unknown-unit at 'XYZ'")]
    [InlineData("5 aXb", "!unknown-unit at 'aXb'")]
    [InlineData("5 bcd", "!unknown-unit at 'bcd'")]
    [InlineData("5 bcdfg", "!unknown-unit at 'bcdfg'")]
    [InlineData("5 abc", "5 {abc}")]
    [InlineData("5 xyz", "5 {xyz}")]
    [InlineData("5 bcdfgh", "5 {bcdfgh}")]
    [InlineData("5 MPs", "5 {MPs}")]
    [InlineData("5 NGOs", "5 {NGOs}")]
    [InlineData("5 cows", "5 {cows}")]
    [InlineData("5 é", "!unknown-unit at 'é'")]
    [InlineData("5 és", "5 {és}")]
    [InlineData("5 sigma", "!unknown-unit at 'sigma'")]
    [InlineData("5 LBS", "5 [lb_av]")]
    [InlineData("5 Mw", "!ambiguous-unit at 'Mw'")]
    public void One_word_in_the_form_of_a_symbol_is_a_unit_that_is_not_known(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("5 m men", "!unread-text at 'men'")]
    [InlineData("5 km men", "!unread-text at 'men'")]
    [InlineData("5 light years", "5 [ly]")]
    [InlineData("5 additional minutes", "!relative-quantity at '5 additional minutes'")]
    public void A_unit_behind_a_unit_counts_nothing(string phrase, string read) => PhraseText.Reads(phrase, read);
}
