namespace Attribution.Tests;

/// <summary>The same quantity again in brackets, and figures by name.</summary>
public class PhraseRepeatTests
{
    [Theory]
    [InlineData("100 km (62 miles)", "100 km")]
    [InlineData("100 km (65 miles)", "100 km")]
    [InlineData("100 km (66 miles)", "!garbled at '100 km (66 miles)'")]
    [InlineData("100 km (60 miles)", "100 km")]
    [InlineData("100 km (59 miles)", "100 km")]
    [InlineData("100 km (58 miles)", "!garbled at '100 km (58 miles)'")]
    [InlineData("20 °C (68 °F)", "20 ucum:Cel")]
    [InlineData("20 °C (70 °F)", "20 ucum:Cel")]
    [InlineData("20 °C (80 °F)", "!garbled at '20 °C (80 °F)'")]
    [InlineData("0 °C (32 °F)", "0 ucum:Cel")]
    [InlineData("0 °C (40 °F)", "!garbled at '0 °C (40 °F)'")]
    [InlineData("about 100 km (62 miles)", "about 100 km")]
    [InlineData("more than 100 km (62 miles)", "more than 100 km")]
    [InlineData("up to 100 km (62 miles)", "up to 100 km")]
    [InlineData("100 km (about 62 miles)", "100 km")]
    [InlineData("100 km (nearly 62 miles)", "!conflicting-hedges at 'nearly '")]
    public void The_same_again_in_another_unit_agrees_within_rounding(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("100 km (100 km)", "100 km")]
    [InlineData("100 km (100)", "100 km")]
    [InlineData("100 km (101 km)", "!garbled at '100 km (101 km)'")]
    [InlineData("100 men (100)", "100 {men}")]
    [InlineData("100 km (62)", "!multiple-quantities at '100 km (62)'")]
    [InlineData("15 (15) days", "15 d")]
    public void The_same_again_in_the_same_unit_is_equal(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("fifteen (15) days", "15 d")]
    [InlineData("fifteen (15)", "15")]
    [InlineData("15 (fifteen) days", "15 d")]
    [InlineData("fifteen (16) days", "!garbled at 'fifteen (16) days'")]
    [InlineData("15 (sixteen) days", "!garbled at '15 (sixteen) days'")]
    [InlineData("15 (16) days", "!multiple-quantities at '15 (16) days'")]
    [InlineData("15 (2012) days", "!multiple-quantities at '15 (2012) days'")]
    public void In_words_and_in_figures_it_is_one_number(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("$100 (€90)", "100 USD")]
    [InlineData("$100 to $110 (€90 to €95)", "100 to 110 USD")]
    [InlineData("$100 (€90 to €95)", "!multiple-quantities at '(€90 to €95)'")]
    [InlineData("$100 to $110 (€90)", "!multiple-quantities at '(€90)'")]
    [InlineData("$100 (90 km)", "!multiple-quantities at '(90 km)'")]
    public void Another_currency_is_not_compared(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("100 to 110 km (62 to 68 miles)", "100 to 110 km")]
    [InlineData("100 to 110 km (62 to 80 miles)", "!garbled at '100 to 110 km (62 to 80 miles)'")]
    [InlineData("100 to 110 km (50 to 68 miles)", "!garbled at '100 to 110 km (50 to 68 miles)'")]
    [InlineData("100 to 110 km (62 miles)", "!multiple-quantities at '(62 miles)'")]
    [InlineData("5 ± 3 km (3 miles)", "5 ± 3 km")]
    public void Two_ends_are_repeated_as_two_ends(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("100 km (62 kg)", "!multiple-quantities at '(62 kg)'")]
    [InlineData("100 km (62 men)", "!multiple-quantities at '(62 men)'")]
    [InlineData("100 men (90 women)", "!multiple-quantities at '(90 women)'")]
    [InlineData("100 km (62 miles", "!incomplete-range at '(62 miles'")]
    [InlineData("100 km (x)", "!incomplete-range at '(x)'")]
    [InlineData("100 km ()", "!incomplete-range at '()'")]
    [InlineData("100 km (62 miles) x", "!unread-text at 'x'")]
    public void What_cannot_be_compared_is_another_quantity(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("100 km (62 to 68 miles)", "100 (99.779328 to 109.435392) km")]
    [InlineData("100 km (62 miles to 68 miles)", "100 (99.779328 to 109.435392) km")]
    [InlineData("100 m (0.09 to 0.11 km)", "0.1 (0.09 to 0.11) km")]
    public void Ends_in_another_unit_are_converted_with_each_other(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("low 42, best 45, high 48", "45 (42 to 48)")]
    [InlineData("high 48, low 42, best 45", "45 (42 to 48)")]
    [InlineData("low 42; best 45; high 48", "45 (42 to 48)")]
    [InlineData("low: 42, best: 45, high: 48", "45 (42 to 48)")]
    [InlineData("low = 42, high = 48", "42 to 48")]
    [InlineData("low of 42, high of 48", "42 to 48")]
    [InlineData("low 42, high 48", "42 to 48")]
    [InlineData("low 42", "at least 42")]
    [InlineData("high 48", "up to 48")]
    [InlineData("best 45", "45")]
    [InlineData("best 45, low 42", "at least 42, best 45")]
    [InlineData("best 45 km", "45 km")]
    [InlineData("best 45 to 48", "45 to 48")]
    [InlineData("low x", "!no-numeric-content at 'low x'")]
    [InlineData("low a hundred, high a thousand", "100 to 1000")]
    public void Figures_by_name_are_ends_and_a_best_in_any_order(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("low 42, low 43", "!conflicting-hedges at 'low 42, low 43'")]
    [InlineData("low 48, high 42", "!reversed-range at 'low 48, high 42'")]
    [InlineData("low 42, best 50, high 48", "!garbled at 'low 42, best 50, high 48'")]
    [InlineData("low 42, best 40, high 48", "!garbled at 'low 42, best 40, high 48'")]
    [InlineData("low 42 km, high 48 km", "42 to 48 km")]
    [InlineData("low 42 km, high 48", "42 to 48 km")]
    [InlineData("low 42, high 48 km", "42 to 48 km")]
    [InlineData("low 42 km, high 48 kg", "!unit-mismatch at 'low 42 km, high 48 kg'")]
    public void Figures_by_name_fit_together(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("low 42, best 45.5, high 48", "45.5 (42 to 48)")]
    [InlineData("low 42.55, best 45.5, high 48", "45.5 (42.55 to 48)")]
    [InlineData("low 42.5, high 48", "42.5 to 48")]
    [InlineData("low 42, high 48.55", "42 to 48.55")]
    [InlineData("low 400, best 450, high 500 | place 0", "450 (400 to 500) | place 0")]
    public void The_place_is_that_of_the_best_or_of_the_finest(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("45 (low 42, high 48)", "45 (42 to 48)")]
    [InlineData("45 (low 42)", "at least 42, best 45")]
    [InlineData("45 (high 48)", "up to 48, best 45")]
    [InlineData("45 (low 45, high 45)", "45 (45 to 45)")]
    [InlineData("45 (low 46)", "!garbled at '45 (low 46)'")]
    [InlineData("45 (high 44)", "!garbled at '45 (high 44)'")]
    [InlineData("45 (low 42, best 45)", "!conflicting-hedges at '(low 42, best 45)'")]
    [InlineData("45 (best 45)", "!conflicting-hedges at '(best 45)'")]
    [InlineData("45 (low 42, high 48) km", "45 (42 to 48) km")]
    [InlineData("45 km (low 42 km, high 48 km)", "45 (42 to 48) km")]
    [InlineData("45 (low 42 km, high 48 km)", "45 (42 to 48) km")]
    [InlineData("45 km (low 42, high 48)", "45 (42 to 48) km")]
    [InlineData("45 km (low 42 kg, high 48 kg)", "!unit-mismatch at '45 km (low 42 kg, high 48 kg)'")]
    [InlineData("45 (low 42, high 48", "!incomplete-range at 'low 42, high 48'")]
    public void Ends_by_name_stand_round_a_figure_in_brackets(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [InlineData("at least 12, best 20", "at least 12, best 20")]
    [InlineData("more than 12, best 20", "more than 12, best 20")]
    [InlineData("up to 30, best 20", "up to 30, best 20")]
    [InlineData("less than 30, best 20", "less than 30, best 20")]
    [InlineData("at least 12, best 12", "at least 12, best 12")]
    [InlineData("at least 12, best 20 km", "at least 12, best 20 km")]
    [InlineData("at least 12 km, best 20", "at least 12, best 20 km")]
    [InlineData("at least 12, best 10", "!garbled at 'at least 12, best 10'")]
    [InlineData("up to 30, best 40", "!garbled at 'up to 30, best 40'")]
    [InlineData("at least 12, low 10", "!unread-text at ' low 10'")]
    [InlineData("about 12, best 20", "!unread-text at ' best 20'")]
    [InlineData("at least 12; best 20", "!unread-text at ' best 20'")]
    public void A_best_figure_follows_a_bound(string phrase, string read) => PhraseText.Reads(phrase, read);
}
