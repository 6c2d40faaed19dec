namespace Attribution.Tests;

/// <summary>A number word with a capital counts where a sentence starts, and a name before a figure is one of a model there.</summary>
public class FindSentenceStartTests
{
    [Theory]
    [InlineData("‹Twelve men› fled.", "12 {men}")]
    [InlineData("He left. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He left! ‹Twelve men› fled.", "12 {men}")]
    [InlineData("Did he? ‹Twelve men› fled.", "12 {men}")]
    [InlineData("The toll: ‹Twelve men› fled.", "12 {men}")]
    [InlineData("Notes • ‹Twelve men› fled.", "12 {men}")]
    [InlineData("So… ‹Twelve men› fled.", "12 {men}")]
    [InlineData("KABUL – ‹Twelve men› fled.", "12 {men}")]
    [InlineData("KABUL — ‹Twelve men› fled.", "12 {men}")]
    [InlineData("The heading\n‹Twelve men› fled.", "12 {men}")]
    [InlineData("He said \"‹Twelve men› fled.\"", "12 {men}")]
    [InlineData("He said “‹Twelve men› fled.”", "12 {men}")]
    [InlineData("He said ‘‹Twelve men› fled.’", "12 {men}")]
    [InlineData("“He left.” ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He left. (‹Twelve men› fled.)", "12 {men}")]
    [InlineData("He left. [‹Twelve men› fled.]", "12 {men}")]
    [InlineData("He left. '‹Twelve men› fled.'", "12 {men}")]
    public void A_number_word_with_a_capital_counts_at_the_start_of_a_sentence(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The Twelve men fled.", "")]
    [InlineData("The film, Twelve men, won.", "")]
    [InlineData("He saw (Twelve Monkeys) there.", "")]
    [InlineData("He saw [Twelve Monkeys] there.", "")]
    [InlineData("It is the ’Twelve Monkeys’ of film.", "")]
    [InlineData("In the ”Twelve Monkeys” hall.", "")]
    public void A_number_word_with_a_capital_is_a_name_inside_a_sentence(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("He met J. Twelve Men there.", "")]
    [InlineData("J. Twelve Men sang.", "")]
    [InlineData("He met Mr. Twelve Men there.", "")]
    [InlineData("He met Mrs. Twelve Men there.", "")]
    [InlineData("He met Dr. Twelve Men there.", "")]
    [InlineData("He ate fruit. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He saw Ann. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He saw him. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He saw the hmm. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He went to the NHS. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He got it in Paris. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("It was done by me and Co. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He had a B52. ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He told Schmdt. ‹Twelve men› fled.", "12 {men}")]
    public void The_point_of_an_initial_or_of_a_title_ends_no_sentence(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("He left.                                                  ‹Twelve men› fled.", "12 {men}")]
    [InlineData("He left                                              ‹Twelve Men› fled.", "12 {Men}")]
    public void A_quotation_opens_with_a_capital_after_many_signs_too(string text, string values) => Prose.Finds(text, values);
}
