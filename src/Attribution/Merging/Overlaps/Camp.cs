using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>A largest possible set of intervals that can all hold the same number: no further interval can join it.</summary>
public sealed partial class Camp : IEquatable<Camp>
{
    internal Camp(ImmutableArray<int> members, RealInterval common)
    {
        Members = members;
        Common = common;
    }

    /// <summary>The positions of the members in the input, ascending; never empty.</summary>
    public ImmutableArray<int> Members { get; }

    /// <summary>The numbers that every member holds.</summary>
    public RealInterval Common { get; }

    /// <summary>Whether two camps have the same members and the same common interval.</summary>
    public static bool operator ==(Camp? left, Camp? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two camps differ in their members or their common interval.</summary>
    public static bool operator !=(Camp? left, Camp? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(Camp? other) =>
        ReferenceEquals(this, other)
            || (other is not null && Common == other.Common && Members.AsSpan().SequenceEqual(other.Members.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Camp);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Common);
        foreach (int member in Members) hash.Add(member);
        return hash.ToHashCode();
    }

    /// <summary>For instance "{0, 2} in (1100, ∞)".</summary>
    public override string ToString() =>
        $"{{{Printable.Told(Members, member => member.ToString(CultureInfo.InvariantCulture))}}} in {Common}";
}
