using System.Collections.Immutable;

namespace Attribution;

/// <summary>What <see cref="Unit.Match"/> found at the start of a text; <c>default</c> is no match.</summary>
public readonly struct UnitMatch : IEquatable<UnitMatch>
{
    // Default where the unit is the only one.
    private readonly ImmutableArray<Unit> _candidates;

    internal UnitMatch(int length, Unit? unit, ImmutableArray<Unit> candidates = default)
    {
        Length = length;
        Unit = unit;
        _candidates = candidates;
    }

    /// <summary>The number of characters that name the unit; 0 where the text starts with no unit.</summary>
    public int Length { get; }

    /// <summary>The unit, or null where there is none or <see cref="IsAmbiguous">several are meant as often</see>.</summary>
    public Unit? Unit { get; }

    /// <summary>
    /// Every unit that the text may name, the most usual first. More than one beside a <see cref="Unit"/> means that a convention chose:
    /// "$" is the US dollar, though the Canadian one is written so as well.
    /// </summary>
    public ImmutableArray<Unit> Candidates => !_candidates.IsDefault ? _candidates : Unit is null ? [] : [Unit];

    /// <summary>True where the text names a unit but no convention says which: "tons", "pounds", "gallons", "¥".</summary>
    public bool IsAmbiguous => Length > 0 && Unit is null;

    /// <summary>Whether both found the same.</summary>
    public static bool operator ==(UnitMatch left, UnitMatch right) => left.Equals(right);

    /// <summary>Whether the two differ in what they found.</summary>
    public static bool operator !=(UnitMatch left, UnitMatch right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(UnitMatch other) =>
        Length == other.Length && Unit == other.Unit && Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnitMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Unit, Candidates.Length);

    /// <summary>"km", "t or [ston_av] or [lton_av]", "no unit".</summary>
    public override string ToString() => Unit?.Code
        ?? (Length == 0 ? "no unit" : string.Join(" or ", Candidates.Select(candidate => candidate.Code)));
}
