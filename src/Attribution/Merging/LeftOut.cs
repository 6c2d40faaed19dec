using System.Globalization;

namespace Attribution;

/// <summary>A reading that a merger did not use.</summary>
/// <remarks>Equal when index and reason are.</remarks>
public sealed class LeftOut : IEquatable<LeftOut>
{
    /// <summary>Says of a reading that it was not used.</summary>
    /// <param name="index">Its position in the input, from 0.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public LeftOut(int index, Finding reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentNullException.ThrowIfNull(reason);
        (Index, Reason) = (index, reason);
    }

    /// <summary>Its position in the input, from 0.</summary>
    public int Index { get; }

    /// <summary>Why it was not used.</summary>
    public Finding Reason { get; }

    /// <summary>Whether two have the same index and reason.</summary>
    public static bool operator ==(LeftOut? left, LeftOut? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in index or reason.</summary>
    public static bool operator !=(LeftOut? left, LeftOut? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(LeftOut? other) =>
        ReferenceEquals(this, other) || (other is not null && Index == other.Index && Reason == other.Reason);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeftOut);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Reason);

    /// <summary>Such as "index 3: A one-sided bound has no variance. … [one-sided]".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"index {Index}: {Reason}");
}
