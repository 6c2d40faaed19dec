namespace Attribution.Tests;

/// <summary>Hedges before a number, and words that are no hedges there.</summary>
public class FindHedgeBeforeTests
{
    [Theory]
    [InlineData("It killed ‹at least about 300 people›.", "about at least 300 {people}")]
    [InlineData("It killed ‹as many as 300 people›.", "up to 300 {people}")]
    [InlineData("It killed ‹no fewer than 300 people›.", "at least 300 {people}")]
    [InlineData("It killed ‹an estimated 300 people›.", "about 300 {people}")]
    [InlineData("It killed ‹well over 300 people›.", "more than 300 {people}")]
    [InlineData("It killed ‹at least a total of 300 people›.", "at least 300 {people}")]
    [InlineData("It fell to ‹minus 12 °C›.", "-12 ucum:Cel")]
    [InlineData("It is ‹~300 km› long.", "about 300 km")]
    [InlineData("It is ‹≥300 km› long.", "at least 300 km")]
    [InlineData("It is ‹≥ 300 km› long.", "at least 300 km")]
    [InlineData("It is ‹<300 km› long.", "less than 300 km")]
    [InlineData("It is ‹more-than 300 km› long.", "more than 300 km")]
    [InlineData("It killed a total of ‹300 people›.", "300 {people}")]
    [InlineData("It killed ‹about a total of 300 people›.", "about 300 {people}")]
    public void The_longest_chain_of_hedges_before_a_number_belongs_to_it(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It stretches over ‹more than 40 km›.", "more than 40 km")]
    [InlineData("It held under ‹at least 40 posts›.", "at least 40 {posts}")]
    [InlineData("It runs up to ‹more than 40 km›.", "more than 40 km")]
    [InlineData("It lay ‹around about 40 km› away.", "about 40 km")]
    [InlineData("It is within ‹about 40 km› of it.", "about 40 km")]
    [InlineData("It lasted over ‹2 to 3 years› in all.", "2 to 3 ucum:a")]
    [InlineData("It lay under ‹2 to 3 metres› of snow.", "2 to 3 m")]
    public void A_preposition_before_a_hedge_says_where_and_not_how_much(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It rose to ‹near $5 billion›.", "nearly 5000000000 USD")]
    [InlineData("It is near ‹5 villages›.", "5 {villages}")]
    [InlineData("It went ‹past 2,000›.", "more than 2000")]
    [InlineData("He walked past ‹12 men›.", "12 {men}")]
    [InlineData("It grew ‹beyond 5 million›.", "more than 5000000")]
    [InlineData("He looked beyond ‹five hills›.", "5 {hills}")]
    [InlineData("It moved ‹towards 5%›.", "nearly 5 %")]
    [InlineData("He ran towards ‹five men›.", "5 {men}")]
    public void A_word_of_distance_is_a_hedge_before_an_amount_only(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("‹A maximum of 8 people› may enter.", "up to 8 {people}")]
    [InlineData("It has a maximum of ‹31 °C›.", "31 ucum:Cel")]
    [InlineData("‹A maximum of $5› is paid.", "up to 5 USD")]
    [InlineData("‹A maximum of five years› is served.", "up to 5 ucum:a")]
    [InlineData("It has ‹a minimum of 8 seats›.", "at least 8 {seats}")]
    [InlineData("It has a minimum of ‹31 °C›.", "31 ucum:Cel")]
    public void A_word_that_hedges_a_count_names_an_extreme_of_a_measure(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The roundabout ‹300 m› away.", "300 m")]
    [InlineData("It was passed by ‹300 people›.", "300 {people}")]
    [InlineData("It is practically ‹300 people›.", "300 {people}")]
    public void A_word_inside_a_longer_one_is_no_hedge(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It took about: ‹300 men›.", "300 {men}")]
    [InlineData("It took about, ‹300 men›.", "300 {men}")]
    [InlineData("Of ‹300› ‹about 40 men› fled.", "300; about 40 {men}")]
    [InlineData("It took (about) ‹300 men›.", "300 {men}")]
    [InlineData("The about\n\n‹300 men› fled.", "300 {men}")]
    [InlineData("The ‹about\n300 men› fled.", "about 300 {men}")]
    public void A_hedge_is_parted_from_its_number_by_no_sign_and_no_earlier_number(string text, string values) => Prose.Finds(text, values);
}
