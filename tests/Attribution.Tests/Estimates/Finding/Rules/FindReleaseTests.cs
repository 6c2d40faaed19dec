namespace Attribution.Tests;

/// <summary>Numbers of releases, models behind an article, heights in feet and inches.</summary>
public class FindReleaseTests
{
    [Theory]
    [InlineData("The 1.1, 1.5 and 2.0 releases came.", "")]
    [InlineData("The 1.1 and 1.2 versions came.", "")]
    [InlineData("The 2.0 release came.", "")]
    [InlineData("The 2.0 or 2.1 release came.", "")]
    [InlineData("The ‹2.0 men› came.", "2.0 {men}")]
    [InlineData("The ‹2.0› and ‹2.1 men› came.", "2.0; 2.1 {men}")]
    [InlineData("The ‹2 releases› came.", "2 {releases}")]
    [InlineData("The ‹2.0 million releases› came.", "2000000 {releases} | place 5")]
    [InlineData("The ‹$2.0› release came.", "2.0 USD")]
    [InlineData("The ‹1.1›, ‹3 releases› came.", "1.1; 3 {releases}")]
    [InlineData("The 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7 and 1.8 releases came.", "")]
    [InlineData("The ‹1.1› releasing came.", "1.1")]
    public void Decimals_before_a_word_of_releases_number_it(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("A 777 landed there.", "")]
    [InlineData("A 777 was there.", "")]
    [InlineData("A ‹77› was there.", "77")]
    [InlineData("The ‹777› was there.", "777")]
    [InlineData("A ‹777 km› road was there.", "777 km")]
    [InlineData("A ‹777 men› were there.", "777 {men}")]
    [InlineData("A 777 then.", "")]
    [InlineData("A ‹777 to 800› there.", "777 to 800")]
    [InlineData("The 737 MAX 8 carries ‹200 people›.", "200 {people}")]
    [InlineData("The 737 MAX 8-200 flew.", "")]
    [InlineData("The ‹737› max ‹8› flew.", "737; 8")]
    [InlineData("A ‹500› strong crowd came.", "500")]
    [InlineData("A ‹777›, then.", "777")]
    public void A_bare_figure_of_three_digits_behind_an_article_is_a_model_where_it_acts(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("He is ‹5'11\"› tall.", "71 [in_i]")]
    [InlineData("He is ‹5’11”› tall.", "71 [in_i]")]
    [InlineData("He is ‹5′11″› tall.", "!multiple-quantities")]
    [InlineData("He is ‹6'› tall.", "!unread-text")]
    [InlineData("He is ‹6’› high.", "!unread-text")]
    [InlineData("He is 6's there.", "")]
    [InlineData("He is ‹5'11› there.", "!malformed-grouping")]
    [InlineData("He is ‹12'11\"› tall.", "155 [in_i]")]
    public void Heights_in_feet_and_inches_are_one_quantity(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It is ‹± 3%› there.", "!missing-number")]
    [InlineData("It is ‹±3%› there.", "!missing-number")]
    [InlineData("It is ‹plus or minus 3 points› there.", "!missing-number")]
    [InlineData("It is ‹12 ± 3› there.", "12 ± 3")]
    [InlineData("It fell to ‹minus 3 °C› there.", "-3 ucum:Cel")]
    [InlineData("It is ± or ‹3› there.", "3")]
    public void A_spread_without_a_number_before_it_is_refused(string text, string values) => Prose.Finds(text, values);
}
