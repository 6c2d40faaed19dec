namespace Attribution.Tests;

/// <summary>Every word of the grammars that decides what is read is in a table, with what it makes of a phrase.</summary>
public class WordTableTests
{
    public static TheoryData<int> EnglishRows => new(Enumerable.Range(0, WordTable.English.Count));

    public static TheoryData<int> FrenchRows => new(Enumerable.Range(0, WordTable.French.Count));

    [Theory]
    [MemberData(nameof(EnglishRows))]
    public void English_words_make_of_a_phrase_what_the_table_says(int row) =>
        Check(WordTable.English[row], EstimateGrammar.English);

    [Theory]
    [MemberData(nameof(FrenchRows))]
    public void French_words_make_of_a_phrase_what_the_table_says(int row) => Check(WordTable.French[row], EstimateGrammar.French);

    [Fact]
    public void English_words_are_those_of_the_table() => CheckWords(WordTable.English, EstimateGrammar.English);

    [Fact]
    public void French_words_are_those_of_the_table() => CheckWords(WordTable.French, EstimateGrammar.French);

    private static void Check(WordTable row, EstimateGrammar grammar)
    {
        IEnumerable<string> read = row.Words.Select(word => row.Phrase.Replace("@", word, StringComparison.Ordinal)).Select(phrase =>
            Estimate.TryParse(phrase, grammar, out Estimate? estimate, out EstimateRefusal? refusal)
                ? $"{phrase}: {estimate.ToString("R")}"
                : $"{phrase}: !{refusal.Code}");

        Assert.Equal(row.Words.Select(word => $"{row.Phrase.Replace("@", word, StringComparison.Ordinal)}: {row.Read}"), read);
    }

    private static void CheckWords(IReadOnlyList<WordTable> table, EstimateGrammar grammar)
    {
        foreach (IGrouping<EstimateWordKind, WordTable> kind in table.GroupBy(row => row.Kind))
        {
            Assert.Equal(
                kind.SelectMany(row => row.Words).Distinct().Order(StringComparer.Ordinal),
                grammar.Words.Where(word => word.Kind == kind.Key).Select(word => word.Text).Distinct().Order(StringComparer.Ordinal));
        }
    }
}
