using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// What phrases are read as and what is found in sentences, whole, as the tables beside this file tell it. Read a row before it is changed:
/// it is what a user is told.
/// </summary>
public class ToldEstimatesTests
{
    public static TheoryData<string, string> EnglishPhrases => Rows("EnglishPhrases");

    public static TheoryData<string, string> FrenchPhrases => Rows("FrenchPhrases");

    public static TheoryData<string, string> EnglishSentences => Rows("EnglishSentences");

    public static TheoryData<string, string> FrenchSentences => Rows("FrenchSentences");

    [Theory]
    [MemberData(nameof(EnglishPhrases))]
    public void An_English_phrase_is_read_as_told(string phrase, string read) => PhraseText.Reads(phrase, read);

    [Theory]
    [MemberData(nameof(FrenchPhrases))]
    public void A_French_phrase_is_read_as_told(string phrase, string read) => PhraseText.Reads(phrase, read, EstimateGrammar.French);

    [Theory]
    [MemberData(nameof(EnglishSentences))]
    public void In_an_English_sentence_is_found_what_is_told(string marked, string found) => Finds(marked, found, EstimateGrammar.English);

    [Theory]
    [MemberData(nameof(FrenchSentences))]
    public void In_a_French_sentence_is_found_what_is_told(string marked, string found) => Finds(marked, found, EstimateGrammar.French);

    private static void Finds(string marked, string found, EstimateGrammar grammar)
    {
        Assert.Equal($"{marked} => {found}", Told(marked, grammar));
        string inText = $"OK.\n\n{marked}\n\nOK.";
        Assert.Equal($"{inText} => {found}", Told(inText, grammar));
    }

    private static string Told(string marked, EstimateGrammar grammar)
    {
        string text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        FoundEstimate[] all = [.. Estimate.Find(text, grammar)];
        string told = text;
        foreach (FoundEstimate one in all.Reverse()) told = told.Insert(one.End, "›").Insert(one.Start, "‹");
        return $"{told} => {string.Join("; ", all.Select(one => one.IsRead ? one.Estimate.ToString("R") : Refused(text, one.Refusal)))}";
    }

    private static string Refused(string text, EstimateRefusal refusal) =>
        $"!{refusal.Code} at '{text.Substring(refusal.Start, refusal.Length)}'";

    /// <summary>The rows of a table: a text, "=>" and what it is; "\n", "\t" and "\u00A0" stand for blanks.</summary>
    private static TheoryData<string, string> Rows(string name)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in ToldFile.Lines("Estimates/Told", name))
        {
            string[] sides = line.Split(" =>");
            rows.Add(Regex.Unescape(sides[0]), Regex.Unescape(sides[1].TrimStart()));
        }

        return rows;
    }
}
