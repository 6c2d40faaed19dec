using System.Collections.Immutable;

namespace Attribution;

/// <summary>Claims of one stance that give no answer of their own: an evasion, a silence, a fear.</summary>
/// <remarks>Equal when stance and claims are equal.</remarks>
public sealed class Abstention : IEquatable<Abstention>
{
    internal Abstention(Stance stance, ImmutableArray<Claim> claims)
    {
        Stance = stance;
        Claims = claims;
    }

    /// <summary>
    /// The stance; <see cref="Stance.Denies"/> for a denial of an answer without another in its place, <see cref="Stance.Asserts"/> for an
    /// affirmation where others give figures.
    /// </summary>
    public Stance Stance { get; }

    /// <summary>The claims, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Abstention? left, Abstention? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Abstention? left, Abstention? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Abstention? other) =>
        ReferenceEquals(this, other) || (other is not null && Stance == other.Stance && Claims.SequenceEqual(other.Claims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Abstention);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stance, Claims.Length);

    /// <summary>"evades: C (5)".</summary>
    public override string ToString()
    {
        string stance = Stance switch
        {
            Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
            Stance.Silent => "does not mention it",
            Stance.Hedges => "says what could be",
            Stance.Denies => "denies an answer and gives none",
            Stance.Asserts or Stance.Believes => "affirms it and gives no figure",
            _ => Stance.ToString().ToLowerInvariant(),
        };
        return $"{stance}: {Printable.Told(Claims, claim => $"{Wording.Who(claim)} ({Printable.Name(claim.Id)})", "; ")}";
    }
}
