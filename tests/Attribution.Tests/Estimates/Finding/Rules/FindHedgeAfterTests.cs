namespace Attribution.Tests;

/// <summary>Hedges behind a number or its noun: "or so", "-odd", "or more".</summary>
public class FindHedgeAfterTests
{
    [Theory]
    [InlineData("He waited ‹20 minutes or so› for it.", "about 20 min")]
    [InlineData("It took ‹20 or so minutes› by bus.", "about 20 min")]
    [InlineData("It lost ‹4,000-odd homes› then.", "4000-odd {homes}")]
    [InlineData("‹About 300 or more› came.", "about at least 300")]
    [InlineData("There were ‹300-plus cases› in May.", "at least 300 {cases}")]
    [InlineData("There were ‹300+ cases› in May.", "at least 300 {cases}")]
    [InlineData("It has ‹20 or so million users›.", "about 20000000 {users}")]
    [InlineData("It has ‹20-odd million users› now.", "20000000-odd {users}")]
    [InlineData("It has ‹twenty-odd thousand users› now.", "20000-odd {users}")]
    public void A_hedge_behind_a_number_belongs_to_it_where_its_words_are_two(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It was ‹300 plus›.", "at least 300")]
    [InlineData("It was ‹300 plus›, he said.", "at least 300")]
    [InlineData("It was ‹300 plus›; he left.", "at least 300")]
    [InlineData("It was ‹300 plus›: he left.", "at least 300")]
    [InlineData("It was ‹300 plus›!", "at least 300")]
    [InlineData("Was it ‹300 plus›?", "at least 300")]
    [InlineData("It was (‹300 plus›) then.", "at least 300")]
    [InlineData("It was [‹300 plus›] then.", "at least 300")]
    [InlineData("It was \"‹300 plus›\" then.", "at least 300")]
    [InlineData("It was “‹300 plus›” then.", "at least 300")]
    [InlineData("It was ‹300 plus›\nHe left.", "at least 300")]
    [InlineData("It was ‹300 plus›\r\nHe left.", "at least 300")]
    [InlineData("It was ‹300 plus›", "at least 300")]
    [InlineData("‹300› plus tax.", "300")]
    public void A_hedge_of_one_word_belongs_to_the_number_at_the_end_of_a_clause(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It killed ‹300, approximately›.", "about 300")]
    [InlineData("It killed ‹300 people, roughly›, he said.", "about 300 {people}")]
    [InlineData("It killed ‹300›, roughly as many as before.", "300")]
    [InlineData("It killed ‹300 people, or more›.", "at least 300 {people}")]
    [InlineData("It killed ‹300 people›, or more in the end.", "300 {people}")]
    public void An_insertion_behind_a_number_belongs_to_it_where_a_clause_ends_behind_it(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("‹12 people›, ‹at least 3› of them children died.", "12 {people}; at least 3")]
    [InlineData("Of ‹12 men›, ‹at least three› died.", "12 {men}; at least 3")]
    [InlineData("He paid ‹12 pounds›, ‹at least $3› of it in coins.", "!ambiguous-unit; at least 3 USD")]
    [InlineData("They ran ‹12 km›, ‹about an hour› in all.", "12 km; about 1 h")]
    [InlineData("‹12›, ‹about a dozen›, came.", "12; about 12")]
    [InlineData("‹12 or more› of them came.", "at least 12")]
    public void A_hedge_before_another_number_is_one_of_that(string text, string values) => Prose.Finds(text, values);
}
