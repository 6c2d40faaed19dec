namespace Attribution.Tests;

/// <summary>What a phrase is read as, pinned whole.</summary>
internal static class PhraseText
{
    /// <summary>Asserts what a phrase is: an estimate in the format "R", or "!", a code and the words that are refused.</summary>
    public static void Reads(string phrase, string read, EstimateGrammar? grammar = null) =>
        Assert.Equal(
            read,
            Estimate.TryParse(phrase, grammar, out Estimate? estimate, out EstimateRefusal? refusal)
                ? estimate.ToString("R")
                : $"!{refusal.Code} at '{phrase.Substring(refusal.Start, refusal.Length)}'");
}
