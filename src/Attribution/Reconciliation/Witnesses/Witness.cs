using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Claims that count as one source's word: those whose innermost named sources have the same roots. However many they are, their agreement
/// is that of one witness.
/// </summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class Witness : IEquatable<Witness>
{
    internal Witness(
        ImmutableArray<Source> roots,
        Speaker? leftOpen,
        ImmutableArray<Claim> claims,
        ImmutableArray<Claim> used,
        bool isDisputed = false)
    {
        Roots = roots;
        LeftOpen = leftOpen;
        Claims = claims;
        Used = used;
        IsDisputed = isDisputed;
    }

    /// <summary>The sources at the top of what the witness belongs to, in ordinal order of their ids.</summary>
    public ImmutableArray<Source> Roots { get; }

    /// <summary>
    /// What the text says where it leaves open who the witness is: an unnamed official, or one of several sources. Such a witness may be
    /// one of the others. Null where the text says who it is.
    /// </summary>
    public Speaker? LeftOpen { get; }

    /// <summary>
    /// Whether its claims are disputed: their alleged source denies having said them, so that they are at most the word of who reported
    /// them, whose roots these are.
    /// </summary>
    public bool IsDisputed { get; }

    /// <summary>Whether the text says who the witness is, and nobody denies that it is its word.</summary>
    public bool IsCertain => LeftOpen is null && !IsDisputed;

    /// <summary>All claims of the witness, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Those of them that are used.</summary>
    public ImmutableArray<Claim> Used { get; }

    /// <summary>The roots' names; where the text leaves the witness open, what it says: "a military official, by the wire".</summary>
    public string Name
    {
        get
        {
            string roots = string.Join(" and ", Roots);
            if (IsDisputed) return $"{roots} (disputed)";
            if (LeftOpen is null) return roots;
            return LeftOpen.IsNamed || LeftOpen.Sources.SequenceEqual(Roots) ? LeftOpen.ToString() : $"{LeftOpen}, by {roots}";
        }
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Witness? left, Witness? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Witness? left, Witness? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Witness? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsDisputed == other.IsDisputed
            && Equals(LeftOpen, other.LeftOpen)
            && Roots.SequenceEqual(other.Roots)
            && Claims.SequenceEqual(other.Claims)
            && Used.SequenceEqual(other.Used));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Witness);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Roots.Length, Claims.Length, Name);

    /// <summary>"South Korea: S02, S03, S06".</summary>
    public override string ToString() => $"{Name}: {Printable.Names(Claims.Select(claim => claim.Id))}";
}
