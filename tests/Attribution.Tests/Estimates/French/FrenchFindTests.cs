namespace Attribution.Tests;

/// <summary>Quantities in French sentences: elided words, nouns behind "de", months without capitals, names with figures.</summary>
public class FrenchFindTests
{
    [Theory]
    [InlineData("Au moins 38 personnes ont été tuées à Dnipro.", "Au moins 38 personnes")]
    [InlineData("Le chef d’état-major estime à environ 1 100 le nombre de soldats tués depuis le 10 octobre.", "environ 1 100")]
    [InlineData("Près de 3 000 soldats ont été mis hors de combat, a déclaré lundi M. Zelensky.", "Près de 3 000 soldats")]
    [InlineData("Pyongyang aurait envoyé plus de 11 000 hommes en Russie en 2024.", "plus de 11 000 hommes")]
    [InlineData("Ces canons de 170 mm, d’une portée de 40 à 60 km, ont été livrés en décembre 2024.", "170 mm|de 40 à 60 km")]
    [InlineData("Le déficit atteindra 162 milliards d’euros, soit 5,5 % du PIB, selon l’article 3.", "162 milliards d’euros|5,5 %")]
    [InlineData("Né le 14 juillet 1989, il mesure 1,85 m et pèse 80 kg.", "1,85 m|80 kg")]
    [InlineData("À 14h30, quelque 200 manifestants s’étaient rassemblés.", "quelque 200 manifestants")]
    [InlineData("Le Su-35 et les Rafale ont effectué douze sorties.", "douze sorties")]
    [InlineData("Aucun mort n’est à déplorer, mais une dizaine de maisons ont été détruites.", "Aucun mort|une dizaine de maisons")]
    [InlineData("Plus d’une centaine de chars et 1,5 million de soldats.", "Plus d’une centaine de chars|1,5 million de soldats")]
    [InlineData("Le baril s’échangeait à 73,20 dollars le baril, en baisse de 1,2 %.", "73,20 dollars le baril|1,2 %")]
    [InlineData("Des dizaines de milliers de civils ont fui.", "Des dizaines de milliers de civils")]
    [InlineData("Voir page 12, figure 3, et le tableau 4.", "")]
    public void Quantities_are_found_and_nothing_else(string text, string spans)
    {
        FoundEstimate[] found = [.. Estimate.Find(text, EstimateGrammar.French)];

        Assert.Equal(spans, string.Join('|', found.Select(quantity => text.Substring(quantity.Start, quantity.Length))));
        Assert.All(found, quantity => Assert.NotNull(quantity.Estimate));
    }
}
