using System.Collections.Immutable;
using System.Globalization;
using Attribution.Merging;

namespace Attribution;

/// <summary>What a merger made of readings: a value, a range, camps, or a refusal with its reason.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class Merged : IEquatable<Merged>
{
    private Merged(
        string merger, double? value, Interval? range, ImmutableArray<Camp> camps, Finding? refusal, ImmutableArray<LeftOut> leftOut, ImmutableArray<Finding> warnings)
    {
        Merger = merger;
        Value = value;
        Range = range;
        Camps = camps;
        Refusal = refusal;
        LeftOut = leftOut;
        Warnings = warnings;
    }

    /// <summary>The name of the merger.</summary>
    public string Merger { get; }

    /// <summary>The merged value, or null where the merger names none.</summary>
    public double? Value { get; }

    /// <summary>The range of the merged value, or the low and the high of what was said, as the merger defines it; null on a refusal.</summary>
    public Interval? Range { get; }

    /// <summary>The camps, by ascending common interval, where the merger finds camps; member positions are those of the input.</summary>
    public ImmutableArray<Camp> Camps { get; }

    /// <summary>Why there is no result, or null where there is one.</summary>
    public Finding? Refusal { get; }

    /// <summary>The readings that were not used, by position.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; }

    /// <summary>What to beware of in the result.</summary>
    public ImmutableArray<Finding> Warnings { get; }

    /// <summary>A result.</summary>
    /// <param name="merger">The name of the merger.</param>
    /// <param name="value">The merged value, finite, or null where the merger names none.</param>
    /// <param name="range">Its range, or null.</param>
    /// <param name="camps">The camps, or none.</param>
    /// <param name="leftOut">The readings that were not used.</param>
    /// <param name="warnings">What to beware of.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not finite.</exception>
    public static Merged Of(
        string merger,
        double? value,
        Interval? range = null,
        IEnumerable<Camp>? camps = null,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(merger);
        if (value is { } number && !double.IsFinite(number))
        {
            string written = number.ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException($"The merged value of '{merger}' is {written}; a value is finite, and what has none is refused.", nameof(value));
        }

        return new(merger, value, range, [.. camps ?? []], null, [.. leftOut ?? []], [.. warnings ?? []]);
    }

    /// <summary>A refusal.</summary>
    /// <param name="merger">The name of the merger.</param>
    /// <param name="refusal">Why there is no result.</param>
    /// <param name="leftOut">The readings that were not used.</param>
    public static Merged Refused(string merger, Finding refusal, IEnumerable<LeftOut>? leftOut = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(merger);
        ArgumentNullException.ThrowIfNull(refusal);
        return new(merger, null, null, [], refusal, [.. leftOut ?? []], []);
    }

    /// <inheritdoc/>
    public bool Equals(Merged? other) =>
        other is not null
        && Merger == other.Merger
        && Value.Equals(other.Value)
        && Range == other.Range
        && Camps.SequenceEqual(other.Camps)
        && Equals(Refusal, other.Refusal)
        && LeftOut.SequenceEqual(other.LeftOut)
        && Warnings.SequenceEqual(other.Warnings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Merged);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Merger, Value, Range, Refusal);

    /// <summary>"1234.5 in [1100, 1500] (median)", "2 camps in [1050, ∞) (camps)", or the refusal.</summary>
    public override string ToString()
    {
        if (Refusal is not null) return $"no value: {Refusal}";
        string what = Value is { } value ? value.ToString(CultureInfo.InvariantCulture)
            : Camps.IsEmpty ? "a range"
            : Camps.Length == 1 ? "1 camp"
            : $"{Camps.Length} camps";
        return Range is { } range ? $"{what} in {range} ({Merger})" : $"{what} ({Merger})";
    }
}
