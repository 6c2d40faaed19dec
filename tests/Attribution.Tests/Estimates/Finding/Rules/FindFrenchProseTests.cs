namespace Attribution.Tests;

/// <summary>Running French: elision, "de" behind a magnitude, ratios with "sur", streets in small letters, participles, months.</summary>
public class FindFrenchProseTests
{
    [Theory]
    [InlineData("Les ‹12 soldats› sont morts.", "12 {soldats}")]
    [InlineData("Les ‹12 soldats› blessés sont là.", "12 {soldats}")]
    [InlineData("Les ‹12 blessés› sont là.", "12 {blessés}")]
    [InlineData("Les ‹12 tués ou blessés› sont là.", "12 {tués ou blessés}")]
    [InlineData("Les ‹12 chevaux› sont là.", "12 {chevaux}")]
    [InlineData("Les ‹12 mois› de guerre.", "12 mo")]
    [InlineData("Un soldat est mort.", "")]
    [InlineData("L'un des soldats est mort.", "")]
    [InlineData("Pas un soldat n'est mort.", "")]
    [InlineData("‹Aucun soldat› n'est mort.", "0 {soldat}")]
    public void A_noun_reaches_to_its_plural(string text, string values) => Prose.Finds(text, values, EstimateGrammar.French);

    [Theory]
    [InlineData("‹1,5 million de soldats› sont morts.", "1500000 {soldats}")]
    [InlineData("‹Un millier de soldats› sont morts.", "about 1000 {soldats}")]
    [InlineData("‹Une centaine de soldats› sont morts.", "about 100 {soldats}")]
    [InlineData("‹1,5 million d'hommes› sont morts.", "1500000 {hommes}")]
    [InlineData("‹1,5 million› des hommes sont morts.", "1500000")]
    [InlineData("‹1,5 million› de là.", "1500000")]
    [InlineData("‹Deux cents hommes› sont là.", "200 {hommes}")]
    [InlineData("‹Des dizaines d'hommes› sont là.", "several, at least 20 {hommes}")]
    [InlineData("‹Plusieurs hommes› sont là.", "several, more than 2 {hommes}")]
    [InlineData("‹Un million et demi de soldats› sont morts.", "1500000 {soldats}")]
    [InlineData("‹5 millions et demi de soldats› sont morts.", "5500000 {soldats}")]
    [InlineData("Il a fallu ‹5 heures et demie› là.", "5.5 h")]
    [InlineData("Il a fallu ‹deux heures et demie› là.", "2.5 h")]
    [InlineData("‹12 hommes› et ‹la moitié› des femmes sont là.", "12 {hommes}; 50 %")]
    [InlineData("Il coûte ‹5 M€› et ‹5 k€› là.", "5000000 EUR; 5000 EUR")]
    public void A_magnitude_that_is_a_noun_takes_de(string text, string values) => Prose.Finds(text, values, EstimateGrammar.French);

    [Theory]
    [InlineData("‹Un enfant sur cinq› est pauvre.", "20 % | whole 5")]
    [InlineData("‹Deux enfants sur cinq› sont pauvres.", "40 % | whole 5")]
    [InlineData("‹Neuf sur dix› sont pauvres.", "90 % | whole 10")]
    [InlineData("Le ‹deux enfants sur cinq› est là.", "40 % | whole 5")]
    [InlineData("Un mur sur ‹1 m› de haut.", "1 m")]
    [InlineData("Un enfant sur un est pauvre.", "")]
    public void A_part_of_a_whole_is_a_ratio_with_sur(string text, string values) => Prose.Finds(text, values, EstimateGrammar.French);

    [Theory]
    [InlineData("‹Près de 300 hommes› sont là.", "nearly 300 {hommes}")]
    [InlineData("‹Plus d'un million d'hommes› sont là.", "more than 1000000 {hommes}")]
    [InlineData("‹Au moins 300 hommes› sont là.", "at least 300 {hommes}")]
    [InlineData("‹Jusqu'à 300 hommes› sont là.", "up to 300 {hommes}")]
    [InlineData("‹Un maximum de 8 hommes› est là.", "up to 8 {hommes}")]
    [InlineData("Il compte ‹environ 300 hommes›.", "about 300 {hommes}")]
    [InlineData("Il compte ‹300 hommes environ›.", "about 300 {hommes}")]
    [InlineData("Il passe de ‹4 %› à ‹5 %› là.", "4 %; 5 %")]
    [InlineData("Il va ‹de 4 à 5 km› là.", "4 to 5 km")]
    [InlineData("Entre les ‹300 hommes› là.", "300 {hommes}")]
    [InlineData("‹Entre 300 et 400 hommes› sont là.", "300 to 400 {hommes}")]
    [InlineData("Il est sous ‹300 hommes› là.", "300 {hommes}")]
    public void Hedges_stand_before_their_number_elided_or_not(string text, string values) =>
        Prose.Finds(text, values, EstimateGrammar.French);

    [Theory]
    [InlineData("Le 3 mai, le 1er mai 2024 et le 3 mai 2024.", "")]
    [InlineData("À 18 h et à 18h30 et à 18 heures.", "")]
    [InlineData("Au ‹14›, et puis la rue.", "14")]
    [InlineData("Au 14 rue de la Paix et au 14, rue de la Paix.", "")]
    [InlineData("Au 14 Rue de la Paix.", "")]
    [InlineData("L'article 3, l'alinéa 2, le chapitre 4, page 12.", "")]
    [InlineData("En 2012 et depuis 2014, en l'an 1800.", "")]
    [InlineData("En 2012 hommes.", "")]
    [InlineData("La course dure ‹4 h 12 min 8 s› là.", "15128 s")]
    [InlineData("Il part à 18 h 30 et à 18 h 05 et 4 h 12.", "")]
    [InlineData("Il part à 18 h ‹30 hommes› là.", "30 {hommes}")]
    [InlineData("Il part à 18 h ‹305› là.", "305")]
    [InlineData("La course dure ‹18 heures› là.", "18 h")]
    [InlineData("Il part vers 18 heures et dès 24 heures.", "")]
    [InlineData("Il est réduit à ‹25 heures› là.", "25 h")]
    [InlineData("Le G7 et le Boeing 737 MAX 8.", "")]
    [InlineData("La clé à ‹12 euros› est là.", "12 EUR")]
    [InlineData("Il a gagné 3 à 1 et 3-1.", "")]
    [InlineData("‹2 l› d'eau là.", "2 l")]
    [InlineData("Il y a ‹2› l'autre jour.", "2")]
    public void Dates_hours_streets_and_designators_are_no_quantities(string text, string values) =>
        Prose.Finds(text, values, EstimateGrammar.French);
}
