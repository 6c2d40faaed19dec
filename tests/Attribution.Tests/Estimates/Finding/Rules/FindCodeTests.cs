namespace Attribution.Tests;

/// <summary>Figures that the signs round them make part of a name, a code, a score, a position, an address or a telephone number.</summary>
public class FindCodeTests
{
    [Theory]
    [InlineData("The Su-35 flew.", "")]
    [InlineData("The Su‑35 flew.", "")]
    [InlineData("The B.1.1 strain.", "")]
    [InlineData("A file_12 was sent.", "")]
    [InlineData("The pages A/12 were lost.", "")]
    [InlineData("The R&12 rule.", "")]
    [InlineData("The AB:12 code.", "")]
    [InlineData("The C+12 set.", "")]
    [InlineData("He is #12 there.", "")]
    [InlineData("The №12 there.", "")]
    [InlineData("See §12 there.", "")]
    [InlineData("He is @12 there.", "")]
    [InlineData("The path \\12 there.", "")]
    [InlineData("It is 18:42 now.", "")]
    [InlineData("The '90s and the ’68 revolt.", "")]
    public void A_digit_behind_a_letter_or_a_joint_belongs_to_a_code(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It will be ‹8C›/‹10C› in the south.", "8 ucum:Cel; 10 ucum:Cel")]
    [InlineData("It will be ‹50F›/‹60F› in the south.", "50 [degF]; 60 [degF]")]
    [InlineData("It will be 8A/10C in the south.", "")]
    public void A_temperature_by_day_and_by_night_is_two_quantities(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("See https://example.org/a12/34 for ‹5 men›.", "5 {men}")]
    [InlineData("See http://12.example for ‹5 men›.", "5 {men}")]
    [InlineData("See www.12.example for ‹5 men›.", "5 {men}")]
    [InlineData("See WWW.12.example for ‹5 men›.", "5 {men}")]
    [InlineData("Write to 12@example.com for ‹5 men›.", "5 {men}")]
    [InlineData("Write to a-12-b@example.com for ‹5 men›.", "5 {men}")]
    public void An_address_of_a_page_or_of_mail_holds_no_quantity(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("Call 0800 555 0199 for ‹5 men›.", "5 {men}")]
    [InlineData("Call 0800-555-0199 for ‹5 men›.", "5 {men}")]
    [InlineData("Call 0800.555.0199 for ‹5 men›.", "5 {men}")]
    [InlineData("Call +44 20 7946 0018 for ‹5 men›.", "5 {men}")]
    [InlineData("Call +44-20-7946-0018 for ‹5 men›.", "5 {men}")]
    [InlineData("It rose ‹+12› in May.", "12")]
    [InlineData("The agent 007 took ‹5 men›.", "5 {men}")]
    [InlineData("It is ‹0.7 km› off.", "0.7 km")]
    [InlineData("It is ‹0 km› off.", "0 km")]
    public void A_leading_zero_makes_a_telephone_number_or_a_code(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("The version 4.1.2 and 4.1.2-beta ran.", "")]
    [InlineData("They ran 4.1.2 here.", "")]
    [InlineData("It cost ‹4.12 dollars› here.", "4.12 USD")]
    public void Two_or_more_points_make_a_version(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("On 3/4 he won 5/6 and 12/2024.", "")]
    [InlineData("She ate ‹3/4› of it.", "0.75")]
    [InlineData("She walked ‹1/2 mile› and ‹1 1/2 miles›.", "0.5 [mi_i]; 1.5 [mi_i]")]
    [InlineData("She walked ‹1⁄2 mile› then.", "0.5 [mi_i]")]
    [InlineData("She had 11/12 men.", "")]
    [InlineData("She had 1/2/3 men.", "")]
    [InlineData("She won 5/6-4 there.", "")]
    [InlineData("She ate ‹3/4› of all 1/2.", "0.75")]
    [InlineData("She had 3/4 men.", "")]
    public void A_slash_before_a_digit_parts_a_date_a_score_or_a_fraction(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("At 36.2° N, 71.4° E and 18.4°N.", "")]
    [InlineData("At 36° 12' N and 71°E.", "")]
    [InlineData("At 36° S, 7° W and 8° O.", "")]
    [InlineData("It rose by ‹5°› then.", "!ambiguous-unit")]
    [InlineData("It rose by ‹5 °C› then.", "5 ucum:Cel")]
    [InlineData("It is ‹5°› North.", "!ambiguous-unit")]
    public void A_degree_without_a_letter_of_temperature_is_a_position(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("They held ‹8–10 men› there.", "8 to 10 {men}")]
    [InlineData("They held ‹8-10 men› there.", "8 to 10 {men}")]
    [InlineData("They won 8-10 there.", "")]
    [InlineData("They won 10–8 there.", "")]
    [InlineData("It grew ‹5-6 million› then.", "5000000 to 6000000")]
    [InlineData("It grew ‹5–6%› then.", "5 to 6 %")]
    [InlineData("He is aged ‹18–25› now.", "18 to 25")]
    [InlineData("He is aged 25–18 now.", "")]
    [InlineData("The score 4–9 was it.", "")]
    [InlineData("It took ‹8-10 times› as long.", "!relative-quantity")]
    [InlineData("In 2012–2017 and 2012-17 it grew.", "")]
    [InlineData("The flight 8-10-12 left.", "")]
    [InlineData("The flight 8-10–a left.", "")]
    [InlineData("The flight 8-10-a left.", "")]
    [InlineData("On 9–12 May they met.", "")]
    [InlineData("The code 12-x was it.", "")]
    public void Two_numbers_with_a_dash_between_them_are_a_range_before_what_they_count(string text, string values) =>
        Prose.Finds(text, values);

    [Theory]
    [InlineData("The 17th man and the 1st one.", "")]
    [InlineData("In the 1840s and the 20s he won.", "")]
    [InlineData("It is ‹5km› off and ‹5kg› heavy.", "5 km; 5 kg")]
    [InlineData("It is a 5A and a 12C bus.", "")]
    [InlineData("The ‹5V› line and the ‹5W› lamp.", "5 V; 5 W")]
    [InlineData("It is ‹5V› strong.", "5 V")]
    [InlineData("It is ‹300m²› large and ‹300m2› large.", "300 m2; 300 m2")]
    [InlineData("It is a 5xyz there.", "")]
    [InlineData("It is ‹$5m› there and ‹$5bn› there.", "5000000 USD; 5000000000 USD")]
    [InlineData("It is a 5m-x there.", "")]
    [InlineData("It took ‹4h› there.", "4 h")]
    [InlineData("It was 12th-best there.", "")]
    public void Letters_behind_digits_are_an_ordinal_a_unit_or_part_of_a_name(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It rose to ‹12C› in the south.", "12 ucum:Cel")]
    [InlineData("It rose to ‹12C›.", "12 ucum:Cel")]
    [InlineData("It fell ‹12C› in the south.", "12 ucum:Cel")]
    [InlineData("It was ‹about 12C› there.", "about 12 ucum:Cel")]
    [InlineData("The seat 12C is there.", "")]
    [InlineData("A 12C bus left.", "")]
    [InlineData("It rose to 212C in the south.", "")]
    [InlineData("It rose to ‹199C› in the south.", "!ambiguous-unit")]
    [InlineData("It rose to ‹12F› in the south.", "12 [degF]")]
    [InlineData("It rose to 12D in the south.", "")]
    [InlineData("It rose to 12C-D there.", "")]
    [InlineData("It rose to 12C-14C there.", "")]
    [InlineData("It was ‹-12C› in May.", "-12 ucum:Cel")]
    public void A_capital_on_a_number_is_a_temperature_behind_a_verb_or_a_preposition(string text, string values) =>
        Prose.Finds(text, values);
}
