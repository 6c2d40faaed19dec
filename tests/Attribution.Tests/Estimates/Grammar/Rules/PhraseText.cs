namespace Attribution.Tests;

/// <summary>What a phrase is read as, pinned whole.</summary>
internal static class PhraseText
{
    /// <summary>
    /// Asserts what a phrase is, blanks round it or not: an estimate in the format "R", or "!", a code and the words that are refused.
    /// </summary>
    public static void Reads(string phrase, string read, EstimateGrammar? grammar = null)
    {
        Assert.Equal(read, Read(phrase, grammar));
        Assert.Equal(read, Read($"  {phrase} ", grammar));
    }

    private static string Read(string text, EstimateGrammar? grammar)
    {
        if (Estimate.TryParse(text, grammar, out Estimate? estimate, out EstimateRefusal? refusal)) return estimate.ToString("R");
        string words = text.Substring(refusal.Start, refusal.Length);

        // What is refused as a whole begins with the blanks before it.
        return $"!{refusal.Code} at '{(refusal.Start == 0 ? words.TrimStart() : words)}'";
    }
}
