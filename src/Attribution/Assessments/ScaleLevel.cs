using System.Collections.Immutable;

namespace Attribution;

/// <summary>One level of a <see cref="Scale"/>.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class ScaleLevel : IEquatable<ScaleLevel>
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

    /// <summary>The code that is stored: the letter, digit or term that the scale itself uses.</summary>
    public string Code { get; }

    /// <summary>The code in words; equal to <see cref="Code"/> where the code is a word.</summary>
    public string Label { get; }

    /// <summary>Other words that the scale's own document gives the same meaning.</summary>
    public ImmutableArray<string> Alternatives { get; }

    /// <summary>What the level means, paraphrased from its document; <c>null</c> if that gives no more than the words.</summary>
    public string? Definition { get; }

    /// <summary>The probabilities that the level stands for; <c>null</c> if the scale's document gives no numbers.</summary>
    public ProbabilityBand? Band { get; }

    /// <summary>
    /// The place in the order of the scale: 1 is the most reliable, credible, likely or confident. <c>null</c> for a level outside the
    /// order, such as "cannot be judged", which is neither better nor worse than any other.
    /// </summary>
    public int? Rank { get; }

    /// <summary>Makes a level for a scale of your own; see <see cref="Scale.Create"/>.</summary>
    /// <param name="code">The letter, digit or word that is stored, at most 200 characters.</param>
    /// <param name="rank">
    /// The place in the order, from 1 for the most reliable, credible, likely or confident; two levels may share one. Null for a level
    /// outside the order, as every level of a nominal scale is.
    /// </param>
    /// <param name="label">The code in words; null if the code is a word.</param>
    /// <param name="definition">What the level means; null for none.</param>
    /// <param name="band">The probabilities that the level stands for; null for none.</param>
    /// <param name="alternatives">Other words with the same meaning.</param>
    /// <exception cref="ArgumentException">A text is blank, the code is malformed, or the rank is below 1.</exception>
    public static ScaleLevel Create(
        string code,
        int? rank = null,
        string? label = null,
        string? definition = null,
        ProbabilityBand? band = null,
        params IEnumerable<string> alternatives)
    {
        if (rank is < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rank), rank, "A rank is 1 for the strongest level and counts up; pass null for a level outside the order.");
        }

        return new(
            rank,
            Identifier.Checked(code),
            Argument.NullOrNotBlank(label),
            Argument.NullOrNotBlank(definition),
            band,
            [.. Elements.Required(alternatives).Select(term => Argument.NotBlank(term, nameof(alternatives)))]);
    }

    /// <summary>Whether all members are equal.</summary>
    public static bool operator ==(ScaleLevel? left, ScaleLevel? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs.</summary>
    public static bool operator !=(ScaleLevel? left, ScaleLevel? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ScaleLevel? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Code == other.Code
            && Label == other.Label
            && Definition == other.Definition
            && Band == other.Band
            && Rank == other.Rank
            && Alternatives.SequenceEqual(other.Alternatives));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScaleLevel);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Label, Rank);

    /// <summary>The code, with its label where that says more: "B (Usually reliable)", "very likely".</summary>
    public override string ToString() =>
        Label == Code ? Printable.Name(Code) : $"{Printable.Name(Code)} ({Printable.Name(Label)})";

    /// <summary>The code, the label if it is another word, and the alternatives: all that the level is found by.</summary>
    internal IEnumerable<string> Terms => Alternatives.Prepend(Label).Prepend(Code).Distinct(StringComparer.OrdinalIgnoreCase);

    internal bool Answers(ReadOnlySpan<char> codeOrTerm)
    {
        if (codeOrTerm.Equals(Code, StringComparison.OrdinalIgnoreCase)) return true;
        if (codeOrTerm.Equals(Label, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (string alternative in Alternatives)
        {
            if (codeOrTerm.Equals(alternative, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
