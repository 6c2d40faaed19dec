using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>A quantity found in running text: where it is, and the estimate that its words are, or why they are not one.</summary>
/// <remarks>
/// Only <see cref="Estimate.Find(string, EstimateGrammar?)"/> makes one. Of <see cref="Estimate"/> and <see cref="Refusal"/> one is given
/// and the other is null. The estimate equals what <see cref="Estimate.Parse(string, EstimateGrammar?)"/> reads in the same span. Equal
/// when the span, the estimate and the refusal are.
/// </remarks>
public sealed class FoundEstimate : IEquatable<FoundEstimate>
{
    internal FoundEstimate(int start, int length, Estimate? estimate, EstimateRefusal? refusal)
    {
        Start = start;
        Length = length;
        Estimate = estimate;
        Refusal = refusal;
    }

    /// <summary>Where the quantity starts in the text, counted in characters from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters it has, at least one.</summary>
    public int Length { get; }

    /// <summary>Where the quantity ends: the place of the first character that does not belong to it.</summary>
    public int End => Start + Length;

    /// <summary>The estimate, with its words in <see cref="Estimate.Text"/>; null where the words are refused.</summary>
    public Estimate? Estimate { get; }

    /// <summary>Why the words are not one estimate, its place counted from the start of the whole text; null where they are one.</summary>
    public EstimateRefusal? Refusal { get; }

    /// <summary>Whether the words are an estimate.</summary>
    [MemberNotNullWhen(true, nameof(Estimate))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Estimate is not null;

    /// <summary>Whether both found the same at the same place, or both are null.</summary>
    public static bool operator ==(FoundEstimate? left, FoundEstimate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ, or one alone is null.</summary>
    public static bool operator !=(FoundEstimate? left, FoundEstimate? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(FoundEstimate? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Start == other.Start && Length == other.Length && Estimate == other.Estimate && Refusal == other.Refusal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FoundEstimate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, Estimate, Refusal);

    /// <summary>The place and the estimate, "38 to 47: 12 killed", or the place and the refusal.</summary>
    public override string ToString() => IsRead
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start} to {End}: {Estimate.ToString()}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start} to {End}: {Refusal.Code}: {Refusal.Message}");
}
