using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>Finding quantities in running text.</content>
public sealed partial class Estimate
{
    /// <summary>
    /// Finds every quantity in a sentence or an article: "12 killed" and "more than 200 homes", but no date, clock time, ordinal, score,
    /// address, version, telephone number or name with a figure in it ("Su-35", "Section 3").
    /// </summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    /// <returns>
    /// The quantities in their order, which do not overlap; each with its estimate, or with the reason why its words are not one. The text
    /// is walked over as the sequence is, once for each walk.
    /// </returns>
    /// <example>
    /// <code language="cs">
    /// string text = "The gun has a calibre of 170 mm and a range of 40 to 60 km.";
    /// foreach (FoundEstimate found in Estimate.Find(text)) Console.WriteLine($"{found.Start}: {found.Estimate}");
    /// // 25: 170 mm
    /// // 36: 40–60 km
    /// </code>
    /// </example>
    public static IEnumerable<FoundEstimate> Find(string text, EstimateGrammar? grammar = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Walk(text, grammar ?? EstimateGrammar.English);
    }

    /// <summary>
    /// Finds every quantity in a sentence or an article, as <see cref="Find(string, EstimateGrammar?)"/> does, for <c>foreach</c> over a
    /// text that is not a string. Nothing is allocated but the quantities found.
    /// </summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    public static EstimateFinder Find(ReadOnlySpan<char> text, EstimateGrammar? grammar = null) =>
        new(text, grammar ?? EstimateGrammar.English);

    /// <summary>Reads a phrase without making the sentence of a refusal.</summary>
    internal static bool TryRead(
        ReadOnlySpan<char> phrase, EstimateGrammar grammar, [NotNullWhen(true)] out Estimate? result, out Fault fault) =>
        Read(phrase, null, grammar, out result, out fault);

    private static IEnumerable<FoundEstimate> Walk(string text, EstimateGrammar grammar)
    {
        ProsePlace place = default;
        while (ProseReader.Next(text, grammar, ref place) is { } found) yield return found;
    }
}
