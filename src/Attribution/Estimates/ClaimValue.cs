namespace Attribution;

/// <summary>What a claim says of its topic: an <see cref="Estimate"/>, or a <see cref="TextValue"/> where no estimate can hold it.</summary>
/// <remarks>The family is closed: a <c>switch</c> over the two is complete.</remarks>
public abstract class ClaimValue : IEquatable<ClaimValue>
{
    private protected ClaimValue()
    {
    }

    /// <inheritdoc/>
    public abstract bool Equals(ClaimValue? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimValue);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
