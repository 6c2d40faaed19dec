using System.Collections.Immutable;

namespace Attribution;

/// <summary>Witnesses who depend on one another, directly or through others, and the one opinion that they have together.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class VoteBloc : IEquatable<VoteBloc>
{
    internal VoteBloc(ImmutableArray<Witness> witnesses, ImmutableArray<Claim> claims, Opinion opinion)
    {
        Witnesses = witnesses;
        Claims = claims;
        Opinion = opinion;
    }

    /// <summary>The witnesses.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>Their claims that vote, in ordinal order of the ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>What they say together, as far as they are trusted, over the frame of the votes.</summary>
    public Opinion Opinion { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(VoteBloc? left, VoteBloc? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(VoteBloc? left, VoteBloc? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(VoteBloc? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Opinion.Equals(other.Opinion)
            && Witnesses.SequenceEqual(other.Witnesses)
            && Claims.SequenceEqual(other.Claims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoteBloc);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Witnesses.Length, Claims.Length, Opinion);

    /// <summary>"A; B: (0.4, 0.4; u = 0.2)".</summary>
    public override string ToString() => $"{Printable.Told(Witnesses, witness => Wording.Plain(witness.Name), "; ")}: {Opinion}";
}
