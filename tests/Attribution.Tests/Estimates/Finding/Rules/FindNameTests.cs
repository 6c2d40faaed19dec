namespace Attribution.Tests;

/// <summary>Figures that the words round them make a name: designations, models, numbers of lists and notes, groups, streets.</summary>
public class FindNameTests
{
    [Theory]
    [InlineData("See section 3 and page 12.", "")]
    [InlineData("See sections 3 and 5, pages 212 to 219.", "")]
    [InlineData("See sections 3, 5 and 7 of it.", "")]
    [InlineData("See section 3(2) and article 19(1) there.", "")]
    [InlineData("See Article 5 and 7 of the treaty.", "")]
    [InlineData("See Group 4 and ‹12 men› died.", "12 {men}")]
    [InlineData("See Group 4 and 12, he said.", "")]
    [InlineData("See Python 3.11 or 3.12 is.", "")]
    [InlineData("See item 3-5 there.", "")]
    [InlineData("See section 3 to 5 of it.", "")]
    [InlineData("See No. 7, Fig. 3b, ref. 14 and refs. 14 and 16.", "")]
    [InlineData("See fam. ‹7› there.", "7")]
    [InlineData("See catalogue. ‹7› there.", "7")]
    [InlineData("See sections three and five there.", "")]
    [InlineData("See section 3 and ‹five men›.", "5 {men}")]
    [InlineData("See section 3 and ‹$5› there.", "5 USD")]
    [InlineData("See sections 3, 5 and ‹an hour› later.", "1 h")]
    [InlineData("See sections 3, 5 and ‹12 men› there.", "12 {men}")]
    [InlineData("See sections 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 of it.", "")]
    public void A_designator_before_a_number_makes_it_a_name_with_the_series_behind_it(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("Last week ‹two men› died.", "2 {men}")]
    [InlineData("The report counts ‹64 complaints› now.", "64 {complaints}")]
    [InlineData("He spent days ‹12 km› away.", "12 km")]
    [InlineData("The page ‹12 km› on.", "12 km")]
    [InlineData("The Page 12 km on.", "")]
    [InlineData("On day ‹12 men› died.", "12 {men}")]
    [InlineData("Each day ‹12 men› died.", "12 {men}")]
    public void A_designator_in_small_letters_before_a_counted_noun_is_a_word_of_the_sentence(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("Its pH ‹7› was fine.", "7")]
    [InlineData("A BMI of ‹31› and a magnitude ‹6.4› quake.", "31; 6.4")]
    [InlineData("The ratio ‹2.5› was found.", "2.5")]
    public void A_word_that_names_a_value_makes_no_name_of_the_number(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The last eight and the final four met.", "")]
    [InlineData("The last 8 met.", "")]
    [InlineData("The last ‹eight men› met.", "8 {men}")]
    [InlineData("The last ‹$8› went.", "8 USD")]
    public void A_rank_before_a_number_makes_it_a_place_in_an_order(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The Group of 77 met.", "")]
    [InlineData("The Class of 92 met.", "")]
    [InlineData("A group of ‹77› met.", "77")]
    [InlineData("The Group of ‹77 states› met.", "77 {states}")]
    [InlineData("Class of ‹30› is small.", "30")]
    public void A_group_of_so_many_is_a_name(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The FTSE 100 and the S&P 500 fell.", "")]
    [InlineData("The Nikkei 225 fell.", "")]
    [InlineData("Union 09 won; Watch 24 left.", "")]
    [InlineData("Windows 11 is out.", "")]
    [InlineData("The club AC 12 won.", "")]
    [InlineData("The Kharkiv ‹12 men› died.", "12 {men}")]
    [InlineData("The Brent ‹$12› fell.", "12 USD")]
    [InlineData("The Brent ‹12 million› fell.", "12000000")]
    [InlineData("The Brent ‹12,000› fell.", "12000")]
    [InlineData("The ‹About 12› left.", "about 12")]
    [InlineData("In Kharkiv 12 died.", "")]
    [InlineData("In June ‹12 men› died.", "12 {men}")]
    [InlineData("Killing ‹12› is bad.", "12")]
    [InlineData("Suddenly ‹12› died.", "12")]
    [InlineData("‹Between 12 and 14› he left.", "12 to 14")]
    public void A_name_before_a_figure_without_a_noun_is_a_name(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("Boeing 737 jets flew.", "")]
    [InlineData("The Xbox 360 consoles sold.", "")]
    [InlineData("The new Xbox 360 consoles sold.", "")]
    [InlineData("A Xbox 360 consoles sold.", "")]
    [InlineData("In Kharkiv ‹12 people› died.", "12 {people}")]
    [InlineData("It sent Kyiv ‹31 tanks›.", "31 {tanks}")]
    [InlineData("Kyiv's ‹31 tanks› came.", "31 {tanks}")]
    [InlineData("Kyiv’s ‹31 tanks› came.", "31 {tanks}")]
    [InlineData("Kodak ‹10000 jets› flew.", "10000 {jets}")]
    [InlineData("Kodak ‹9,999 jets› flew.", "9999 {jets}")]
    [InlineData("Kodak 9999 jets flew.", "")]
    [InlineData("Monday ‹12 men› died.", "12 {men}")]
    [InlineData("The S&P 500 firms fell.", "")]
    public void A_name_before_a_figure_with_a_noun_is_one_of_a_model_at_a_start_and_behind_an_article(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("The 737 MAX 9 landed.", "")]
    [InlineData("The Pro Max 16 sold.", "")]
    [InlineData("The Pro ‹Maximum 16 men› sold.", "up to 16 {men}")]
    [InlineData("The pro ‹Max 16 men› sold.", "up to 16 {men}")]
    public void A_short_hedge_with_a_capital_inside_a_model_is_part_of_its_name(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("A 3 × 3 grid and a 4x4 car.", "")]
    [InlineData("A 3 x 3 grid stood.", "")]
    [InlineData("Take ‹2 x 500 mg› daily.", "!unknown-unit")]
    [InlineData("It is ‹12› × y there.", "12")]
    public void A_product_of_two_numbers_is_a_size(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("4) The council met.\n5. The mayor left.\n 6) The rest.", "")]
    [InlineData("The council (3) met [12] there.", "")]
    [InlineData("The council [12, 14] met [3–5] there.", "")]
    [InlineData("(‹300 men› left.)", "300 {men}")]
    [InlineData("The mayor left.\r\n5.\tThe rest.", "")]
    [InlineData("The ‹5›. men left.", "5")]
    [InlineData("The mayor left. ‹5›. men left.", "5")]
    [InlineData("He paid a fee. 8", "")]
    [InlineData("He paid a fee! 8\nHe left.", "")]
    [InlineData("He paid a “fee.” 8\r\nHe left.", "")]
    [InlineData("He paid a fee ‹8›\nHe left.", "8")]
    [InlineData("He paid a fee, ‹8›", "8")]
    [InlineData("He paid a fee. ‹5000›", "5000")]
    [InlineData("He paid a fee. ‹8› left.", "8")]
    public void The_number_of_an_item_of_a_list_or_of_a_note_is_no_quantity(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It was found (p < 0.01), P = .03 and p<0.05.", "")]
    [InlineData("It has a p-value of 0.2 and a p value of 0.03.", "")]
    [InlineData("It has a p of about 0.02 there.", "")]
    [InlineData("It has p ≤ 0.01 and p ≥ 0.02 and p ≈ 0.03 and p > 0.04.", "")]
    [InlineData("It has p ‹< 5› there.", "less than 5")]
    [InlineData("It has a value of ‹0.2› there.", "0.2")]
    [InlineData("It has a q ‹< 0.2› there.", "less than 0.2")]
    [InlineData("It has p 0.2 there.", "")]
    [InlineData("It had a p-value of less than 0.05 there.", "")]
    [InlineData("It had a p value of at most 0.05 there.", "")]
    [InlineData("It had a value of ‹less than 0.05› there.", "less than 0.05")]
    [InlineData("It fell to p less than 0.05 there.", "")]
    public void A_probability_of_a_test_measures_nothing(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("At 14 Mill Lane and 10 New Castle Square.", "")]
    [InlineData("At ‹14› Mill lane there.", "14")]
    [InlineData("At 14 Old New Castle Square there.", "")]
    [InlineData("At ‹14› Very Old New Castle Square there.", "14")]
    [InlineData("At ‹14› Lane there.", "14")]
    [InlineData("At ‹14› mill Lane there.", "14")]
    [InlineData("At 99999 Mill Lane there.", "")]
    [InlineData("At ‹100000› Mill Lane there.", "100000")]
    [InlineData("At ‹$14› Mill Lane there.", "14 USD")]
    [InlineData("At fourteen Mill Lane there.", "")]
    [InlineData("Ten Downing Street said so.", "")]
    public void A_number_and_words_with_capitals_before_a_word_of_streets_is_an_address(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("Seven Sisters station is there.", "")]
    [InlineData("Three Mile Island melted.", "")]
    [InlineData("‹Two Palestinians› died.", "2 {Palestinians}")]
    [InlineData("‹Two Palestinians› killed him.", "2 {Palestinians}")]
    [InlineData("‹Two Palestinians› slowly left.", "2 {Palestinians}")]
    [InlineData("‹Two Palestinians›, of Gaza, died.", "2 {Palestinians}")]
    [InlineData("‹Seven sisters› station there.", "7 {sisters}")]
    [InlineData("‹Three Miles› away.", "3 [mi_i]")]
    [InlineData("‹Three Dollars› Island.", "3 USD")]
    public void Number_words_with_capitals_may_begin_a_name(string text, string values) => Prose.Finds(text, values);
}
