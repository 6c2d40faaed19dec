namespace Attribution.Tests;

/// <summary>What French phrases are read as: numbers in words, approximate counts, parts, rates and hedges.</summary>
public class FrenchPhraseTests
{
    [Theory]
    [InlineData("vingt et un", "21")]
    [InlineData("vingt-et-un", "21")]
    [InlineData("soixante et onze", "71")]
    [InlineData("soixante-dix-sept", "77")]
    [InlineData("quatre-vingts", "80")]
    [InlineData("quatre-vingt-un", "81")]
    [InlineData("quatre-vingt-dix-neuf", "99")]
    [InlineData("cent un", "101")]
    [InlineData("deux cents", "200")]
    [InlineData("deux cent trois", "203")]
    [InlineData("deux mille", "2000")]
    [InlineData("mille neuf cent quatre-vingt-quatre", "1984")]
    [InlineData("un million deux cent mille", "1200000")]
    [InlineData("deux virgule cinq", "2.5")]
    [InlineData("deux virgule vingt-cinq", "2.25")]
    [InlineData("virgule cinq", "!no-numeric-content at 'virgule cinq'")]
    [InlineData("moins cinq", "-5")]
    [InlineData("zéro mille", "0 | place 3")]
    [InlineData("mille", "1000")]
    public void Numbers_in_words_add_and_multiply(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("une centaine", "about 100")]
    [InlineData("une centaine de soldats", "about 100 {soldats}")]
    [InlineData("un millier de soldats", "about 1000 {soldats}")]
    [InlineData("une dizaine de milliers de soldats", "about 10000 {soldats}")]
    [InlineData("deux dizaines de milliers", "about 20000")]
    [InlineData("exactement une centaine", "!conflicting-hedges at 'exactement une centaine'")]
    public void A_count_in_a_noun_is_approximate(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("une petite centaine de soldats", "nearly 100 {soldats}")]
    [InlineData("une petite dizaine", "nearly 10")]
    [InlineData("une petite heure", "nearly 1 h")]
    [InlineData("une bonne centaine de soldats", "100-odd {soldats}")]
    [InlineData("une bonne heure", "1-odd h")]
    [InlineData("une petite maison", "1 {petite maison}")]
    public void A_small_or_a_good_one_is_a_hedge_before_a_magnitude_or_a_unit(string phrase, string read) =>
        PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("un quart", "!relative-quantity at 'un quart'")]
    [InlineData("un quart des soldats", "25 %")]
    [InlineData("la moitié des soldats", "50 %")]
    [InlineData("trois quarts des soldats", "75 %")]
    [InlineData("un cinquième des soldats", "20 %")]
    [InlineData("deux cinquièmes des soldats", "40 %")]
    [InlineData("un tiers des soldats", "!inexact-fraction at 'un tiers'")]
    [InlineData("un cinquième jour", "!ordinal-not-quantity at 'un cinquième'")]
    [InlineData("un quart d'heure", "0.25 h")]
    [InlineData("trois quarts d'heure", "0.75 h")]
    [InlineData("un quart de million", "250000")]
    [InlineData("un demi-million", "500000")]
    [InlineData("un million et demi", "1500000")]
    [InlineData("deux heures et demie", "2.5 h")]
    [InlineData("5 millions et demi d'euros", "5500000 EUR")]
    public void A_part_is_a_share_or_a_number_of_its_unit(string phrase, string read) =>
        PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("1,5 million de soldats", "1500000 {soldats}")]
    [InlineData("1,5 million de km", "1500000 km")]
    [InlineData("1,5 million d'euros", "1500000 EUR")]
    [InlineData("5 milliards d'euros", "5000000000 EUR")]
    [InlineData("5 Md€", "5000000000 EUR")]
    [InlineData("5 M€", "5000000 EUR")]
    [InlineData("5 k€", "5000 EUR")]
    [InlineData("1,5 million de 3", "!multiple-quantities at '3'")]
    [InlineData("1,5 million de là", "!relative-quantity at '1,5 million de là'")]
    public void De_joins_a_magnitude_to_what_it_counts(string phrase, string read) =>
        PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("3,14159", "3.14159")]
    [InlineData("1 234 soldats", "1234 {soldats}")]
    [InlineData("1 234,5 km", "1234.5 km")]
    [InlineData("1.5 million", "!ambiguous-grouping at '1.5'")]
    [InlineData("1.234 km", "!ambiguous-grouping at '1.234'")]
    public void The_comma_is_the_decimal_mark_and_blanks_group(string phrase, string read) =>
        PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("neuf sur dix", "90 % | whole 10")]
    [InlineData("9 sur 10", "90 % | whole 10")]
    [InlineData("un adulte sur cinq", "20 % | whole 5")]
    [InlineData("deux adultes sur cinq", "40 % | whole 5")]
    public void A_part_of_a_whole_is_said_with_sur(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("15 euros de l'heure", "15 EUR/h")]
    [InlineData("15 € de l'heure", "15 EUR/h")]
    [InlineData("15 km de l'heure", "!unknown-unit at 'de l'heure'")]
    [InlineData("15 euros de l'kg", "!unknown-unit at 'de l'kg'")]
    [InlineData("15 euros de l'hectare", "!unknown-unit at 'de l'hectare'")]
    [InlineData("15 euros de la tonne", "!unknown-unit at 'de la tonne'")]
    [InlineData("15 euros de la seconde", "15 EUR/s")]
    public void A_wage_is_one_of_an_hour(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("5 pour 100 000 habitants", "5 ucum:10*-5/{habitants}")]
    [InlineData("5 pour 1 000 habitants", "5 ucum:10*-3/{habitants}")]
    [InlineData("5 pour 100 habitants", "5 ucum:10*-2/{habitants}")]
    [InlineData("5 pour 10 habitants", "!unread-text at 'pour 10 habitants'")]
    [InlineData("5 pour 200 habitants", "!unread-text at 'pour 200 habitants'")]
    [InlineData("5 pour cent", "5 %")]
    [InlineData("5 par jour", "5 ucum:/d")]
    [InlineData("5 km par heure", "5 km/h")]
    public void A_rate_is_of_a_power_of_ten_from_a_hundred_up(string phrase, string read) =>
        PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("plus de 300 soldats", "more than 300 {soldats}")]
    [InlineData("plus d'un million", "more than 1000000")]
    [InlineData("au moins 300", "at least 300")]
    [InlineData("au plus 300", "up to 300")]
    [InlineData("jusqu'à 300", "up to 300")]
    [InlineData("moins de 300", "less than 300")]
    [InlineData("près de 300", "nearly 300")]
    [InlineData("environ 300", "about 300")]
    [InlineData("300 environ", "about 300")]
    [InlineData("quelque 300 soldats", "about 300 {soldats}")]
    [InlineData("quelque part entre 30 et 40", "30 to 40")]
    [InlineData("entre 30 et 40 km", "30 to 40 km")]
    [InlineData("de 30 à 40 km", "30 to 40 km")]
    [InlineData("30 à 40 km", "30 to 40 km")]
    [InlineData("30 ou 40", "30 or 40")]
    [InlineData("plus de 30 mais moins de 40", "more than 30 but less than 40")]
    [InlineData("5 plus ou moins 3", "5 ± 3")]
    [InlineData("minimum 42, maximum 48", "42 to 48")]
    [InlineData("480 (IC 95 % : 330 à 610)", "480 (330 to 610) | coverage 0.95")]
    [InlineData("480 (IC à 95 % 330–610)", "480 (330 to 610) | coverage 0.95")]
    public void Hedges_are_bounds(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("des dizaines de soldats", "several, at least 20 {soldats}")]
    [InlineData("des dizaines de milliers de soldats", "several, at least 20000 {soldats}")]
    [InlineData("plusieurs soldats", "several, more than 2 {soldats}")]
    [InlineData("plusieurs centaines de soldats", "several, more than 200 {soldats}")]
    [InlineData("quelques soldats", "several, more than 2 {soldats}")]
    [InlineData("quelques centaines de soldats", "several, more than 200 {soldats}")]
    [InlineData("plusieurs", "!no-numeric-content at 'plusieurs'")]
    [InlineData("un certain nombre de soldats", "!no-numeric-content at 'un certain nombre de'")]
    [InlineData("aucun soldat", "0 {soldat}")]
    [InlineData("pas un seul soldat", "0 {soldat}")]
    [InlineData("zéro", "0")]
    [InlineData("aucun", "!no-numeric-content at 'aucun'")]
    [InlineData("six chiffres", "100000 to 999999")]
    public void Vague_counts_and_counts_of_none(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [InlineData("3 mai", "!date-not-quantity at 'mai'")]
    [InlineData("1er", "!ordinal-not-quantity at '1er'")]
    [InlineData("deuxième", "!ordinal-not-quantity at 'deuxième'")]
    [InlineData("trois fois", "!relative-quantity at 'trois fois'")]
    [InlineData("deux fois plus", "!relative-quantity at 'deux fois plus'")]
    [InlineData("deux de plus", "!relative-quantity at 'deux de plus'")]
    [InlineData("3 000 soldats à Koursk", "!unread-text at 'à Koursk'")]
    [InlineData("-5 soldats", "!negative-count at '-5 soldats'")]
    public void What_is_no_quantity_is_refused(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);
}
