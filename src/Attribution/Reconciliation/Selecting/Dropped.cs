namespace Attribution;

/// <summary>A claim that a selection drops, with the reason.</summary>
/// <remarks>Equal when claim and reason are equal.</remarks>
public sealed class Dropped : IEquatable<Dropped>
{
    /// <summary>Drops a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reason">Why it no longer stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Dropped(Claim claim, Finding reason)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(reason);
        Claim = claim;
        Reason = reason;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Why it no longer stands.</summary>
    public Finding Reason { get; }

    /// <summary>The claim that took it back or followed it; null where it is dropped for what it is itself.</summary>
    internal Claim? By { get; init; }

    /// <summary>The dropped claim that it repeats, where it is dropped for that alone; else null.</summary>
    internal Claim? CopyOf { get; init; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Dropped? left, Dropped? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Dropped? left, Dropped? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Dropped? other) =>
        ReferenceEquals(this, other) || (other is not null && Claim.Equals(other.Claim) && Reason.Equals(other.Reason));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dropped);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim.Id, Reason);

    /// <summary>"S05: the ministry retracted it (S07). [retracted]".</summary>
    public override string ToString() => $"{Printable.Name(Claim.Id)}: {Reason}";
}
