namespace Attribution.Tests;

/// <summary>Parts in words: a half, a third, three quarters.</summary>
public class FindPartInWordsTests
{
    [Theory]
    [InlineData("‹Half› of the men left.", "50 %")]
    [InlineData("‹Half› the men left.", "50 %")]
    [InlineData("‹A third› of it left.", "!inexact-fraction")]
    [InlineData("‹A quarter of a million men› left.", "250000 {men}")]
    [InlineData("‹Three quarters of a tonne› left.", "0.75 t")]
    [InlineData("‹Half of 1%› left.", "0.5 %")]
    [InlineData("‹Two-thirds› of them left.", "!inexact-fraction")]
    [InlineData("A two-thirds majority left.", "")]
    [InlineData("‹Two thirds› left.", "!inexact-fraction")]
    [InlineData("A third man left.", "")]
    [InlineData("The second half of it left.", "")]
    [InlineData("In the second half of it he left.", "")]
    [InlineData("‹About half› left.", "about 50 %")]
    [InlineData("Half left.", "")]
    [InlineData("Half a chance left.", "")]
    [InlineData("‹Half a second› it took.", "0.5 s")]
    [InlineData("‹Half an hour› it took.", "0.5 h")]
    [InlineData("‹Half a million men› left.", "500000 {men}")]
    [InlineData("Half-hourly buses.", "")]
    [InlineData("A third-hand car.", "")]
    [InlineData("‹Two fifths› of it left.", "40 %")]
    [InlineData("The ‹two fifth› men left.", "!ordinal-not-quantity")]
    [InlineData("The ‹third of 1%› left.", "!ordinal-not-quantity")]
    [InlineData("‹A third of 5%› left.", "!part-of-whole")]
    [InlineData("Third of it left.", "")]
    public void A_part_in_words_is_a_quantity_before_of_an_article_with_a_unit_or_a_magnitude(string text, string values) =>
        Prose.Finds(text, values);
}
