namespace Attribution.Tests;

/// <summary>What is found in a text, pinned whole: each quantity between ‹ and ›, and its estimate or refusal.</summary>
internal static class Prose
{
    /// <summary>
    /// Asserts that exactly the marked quantities are found, with these estimates in their order, alone and in a paragraph between others.
    /// </summary>
    /// <param name="marked">The text, each quantity between ‹ and ›.</param>
    /// <param name="values">The estimates in the format "R", parted by "; "; of a refused one "!" and the code.</param>
    /// <param name="grammar">The grammar; null for English.</param>
    public static void Finds(string marked, string values, EstimateGrammar? grammar = null)
    {
        FindsIn(marked, values, grammar);
        FindsIn($"He left.\n\n{marked}\n\nHe left.", values, grammar);
    }

    private static void FindsIn(string marked, string values, EstimateGrammar? grammar)
    {
        string text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        FoundEstimate[] found = [.. Estimate.Find(text, grammar)];
        string foundIn = text;
        foreach (FoundEstimate one in found.Reverse()) foundIn = foundIn.Insert(one.End, "›").Insert(one.Start, "‹");

        Assert.Equal(marked, foundIn);
        Assert.Equal(values, string.Join("; ", found.Select(one => one.IsRead ? one.Estimate.ToString("R") : $"!{one.Refusal.Code}")));
    }
}
