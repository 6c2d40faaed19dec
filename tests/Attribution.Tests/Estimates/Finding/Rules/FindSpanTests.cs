namespace Attribution.Tests;

/// <summary>Prepositions of time, comparisons, ratios and the other words that decide where a quantity starts.</summary>
public class FindSpanTests
{
    [Theory]
    [InlineData("It rose ‹5%› over ‹two years›.", "5 %; 2 ucum:a")]
    [InlineData("It fell over ‹two years›.", "2 ucum:a")]
    [InlineData("It waited ‹over two years›.", "more than 2 ucum:a")]
    [InlineData("It rose ‹5%› over ‹two km›.", "5 %; 2 km")]
    [InlineData("It fell ‹over two km›.", "more than 2 km")]
    [InlineData("It rose ‹5%› ‹over two men›.", "5 %; more than 2 {men}")]
    [InlineData("It ran ‹5 km› ‹within two hours›.", "5 km; up to 2 h")]
    [InlineData("It fell ‹about two years›.", "about 2 ucum:a")]
    public void A_preposition_after_a_quantity_or_a_verb_of_change_says_how_long_it_took(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("It cost ‹more than a year› ago.", "more than 1 ucum:a")]
    [InlineData("It was higher than ‹a year› ago.", "1 ucum:a")]
    [InlineData("It was ‹higher than 5%› there.", "more than 5 %")]
    [InlineData("It took ‹more than an hour› there.", "more than 1 h")]
    public void A_comparison_with_an_article_is_no_bound(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It took ‹all but 12› of them.", "!relative-quantity")]
    [InlineData("It took all ‹12› of them.", "12")]
    public void What_a_number_leaves_of_all_is_refused_with_it(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It went over ‹one man› there.", "1 {man}")]
    [InlineData("It went ‹over 12 men› there.", "more than 12 {men}")]
    [InlineData("It went over ‹an hour› there.", "1 h")]
    public void A_hedge_before_one_with_a_noun_is_a_preposition(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It went from ‹12 men› there.", "12 {men}")]
    [InlineData("It lay between ‹12 men› there.", "12 {men}")]
    [InlineData("It went between from ‹12› to ‹14 men› there.", "12; 14 {men}")]
    [InlineData("It lay ‹somewhere between 12 and 14 km› away.", "12 to 14 km")]
    public void An_opener_belongs_to_a_range_only(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It took ‹12› aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaas there.", "12")]
    [InlineData("It took ‹12› big aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaas there.", "12")]
    [InlineData("See aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ‹12› there.", "12")]
    public void A_long_word_is_no_unit_no_noun_and_no_hedge(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It took ‹12›\n\nmen there.", "12")]
    [InlineData("It took ‹12\nmen› there.", "12 {men}")]
    [InlineData("It took ‹12\r\nmen› there.", "12 {men}")]
    [InlineData("It took about\n\n‹12 men› there.", "12 {men}")]
    [InlineData("It took ‹12›\n\nto ‹14 men› there.", "12; 14 {men}")]
    public void A_paragraph_ends_a_quantity(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("‹2 in 12› died.", "!part-of-whole")]
    [InlineData("‹2 in 20› died.", "10 % | whole 20")]
    [InlineData("‹2 in 1000› died.", "!part-of-whole")]
    [InlineData("‹2 in 10000› died.", "0.02 % | whole 10000")]
    [InlineData("‹2 in 100000› died.", "0.002 % | whole 100000")]
    [InlineData("‹2› in ‹200› died.", "2; 200")]
    [InlineData("‹2› in ‹12 km› died.", "2; 12 km")]
    [InlineData("‹2› in ‹$10› went.", "2; 10 USD")]
    [InlineData("‹2 men› in ‹$10› went.", "2 {men}; 10 USD")]
    [InlineData("‹20 men› out of ‹10› went.", "20 {men}; 10")]
    [InlineData("‹Two out of ten› men died.", "20 % | whole 10")]
    [InlineData("‹12› of ‹3/4 mile› it was.", "12; 0.75 [mi_i]")]
    public void The_whole_of_a_part_may_be_in_many_forms(string text, string values) => Prose.Finds(text, values);
}
