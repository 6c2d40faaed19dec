using System.Collections.Immutable;

namespace Attribution;

/// <summary>A largest set of used claims that can all be right, as conventionally read.</summary>
/// <remarks>
/// A camp of claims has one scope, one time and one definition. <see cref="Camp"/> is a camp of readings, by their positions. Equal when
/// all members are equal.
/// </remarks>
public sealed class ClaimCamp : IEquatable<ClaimCamp>
{
    internal ClaimCamp(ImmutableArray<Claim> claims, Scope scope, Edtf? period, RealInterval range, RealInterval common)
    {
        Claims = claims;
        Scope = scope;
        Period = period;
        Range = range;
        Common = common;
    }

    /// <summary>The claims, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The scope that all of them are about.</summary>
    public Scope Scope { get; }

    /// <summary>
    /// The time that all of them are about, the shortest that any of them names; null where no claim of the camp names one.
    /// </summary>
    public Edtf? Period { get; }

    /// <summary>
    /// What the members say: from the lowest to the highest value that any of them names or leaves possible, in the topic's unit. A figure
    /// with an error counts from end to end as it is stated.
    /// </summary>
    public RealInterval Range { get; }

    /// <summary>
    /// The values that all of them leave possible, in the topic's unit: what holds if all are right, not an estimate. The limits of what
    /// varies are not narrowed: where members give such, these are their outermost ends.
    /// </summary>
    public RealInterval Common { get; }

    /// <summary>
    /// What all members leave possible, within what they say; null where that is all that they say. It is told as "together only …".
    /// </summary>
    internal RealInterval? Together => Common.Contains(Range) ? null : Common.Intersection(Range) ?? Common;

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ClaimCamp? left, ClaimCamp? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ClaimCamp? left, ClaimCamp? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClaimCamp? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Common == other.Common
            && Range == other.Range
            && Scope.Equals(other.Scope)
            && Equals(Period, other.Period)
            && Claims.SequenceEqual(other.Claims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimCamp);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claims.Length, Scope, Period, Common);

    /// <summary>"S03, S06 in (1100, 1150]".</summary>
    public override string ToString() => $"{Printable.Names(Claims.Select(claim => claim.Id))} in {Common}";
}
