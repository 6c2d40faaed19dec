using System.Collections.Immutable;

namespace Attribution;

/// <summary>One level of a <see cref="Scale"/>. There is one instance for each level, so equality is by reference.</summary>
public sealed class ScaleLevel
{
    internal ScaleLevel(
        int? rank, string code, string? label = null, string? definition = null, ProbabilityBand? band = null,
        ImmutableArray<string> alternatives = default)
    {
        Rank = rank;
        Code = code;
        Label = label ?? code;
        Definition = definition;
        Band = band;
        Alternatives = alternatives.IsDefault ? [] : alternatives;
    }

    /// <summary>What is stored: the letter, digit or term that the scale itself uses.</summary>
    public string Code { get; }

    /// <summary>The code in words; equal to <see cref="Code"/> where the code is a word.</summary>
    public string Label { get; }

    /// <summary>Other words that the scale's own document gives the same meaning.</summary>
    public ImmutableArray<string> Alternatives { get; }

    /// <summary>What the level means, paraphrased from its document; <c>null</c> where that gives no more than the words.</summary>
    public string? Definition { get; }

    /// <summary>The probabilities that the level stands for; <c>null</c> where the scale's document gives no numbers.</summary>
    public ProbabilityBand? Band { get; }

    /// <summary>
    /// The place in the order of the scale: 1 is the most reliable, credible, likely or confident. <c>null</c> for a level outside the
    /// order, such as "cannot be judged", which is neither better nor worse than any other.
    /// </summary>
    public int? Rank { get; }

    /// <summary>The code, with its label where that says more: "B (Usually reliable)", "very likely".</summary>
    public override string ToString() => Label == Code ? Code : $"{Code} ({Label})";

    internal bool Answers(ReadOnlySpan<char> codeOrTerm)
    {
        if (codeOrTerm.Equals(Code, StringComparison.OrdinalIgnoreCase) || codeOrTerm.Equals(Label, StringComparison.OrdinalIgnoreCase))
            return true;

        foreach (string alternative in Alternatives)
        {
            if (codeOrTerm.Equals(alternative, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
