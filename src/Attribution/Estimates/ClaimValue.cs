using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// What a claim says of its topic: an <see cref="Estimate"/>, or a <see cref="TextValue"/> where no estimate can hold it.
/// </summary>
/// <remarks>
/// The family is closed: a <c>switch</c> over the two is complete. Equal as each of the two says; <c>==</c> gives the same answer whatever
/// the static types are.
/// </remarks>
[JsonConverter(typeof(ClaimValueJsonConverter))]
public abstract class ClaimValue : IEquatable<ClaimValue>
{
    private protected ClaimValue()
    {
    }

    /// <summary>Whether both are equal, or both are null.</summary>
    public static bool operator ==(ClaimValue? left, ClaimValue? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the two differ, or one alone is null.</summary>
    public static bool operator !=(ClaimValue? left, ClaimValue? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(ClaimValue? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimValue);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
