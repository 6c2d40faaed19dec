using System.Collections.Immutable;

namespace Attribution;

/// <summary>What is left of a verdict without one witness or one claim.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class SensitivityRow : IEquatable<SensitivityRow>
{
    internal SensitivityRow(string leftOut, ImmutableArray<Claim> claims, Reconciliation? without, Grade whole)
    {
        LeftOut = leftOut;
        Claims = claims;
        Without = without;
        ChangesGrade = Grade != whole;
    }

    /// <summary>The witness's name, or the claim as text.</summary>
    public string LeftOut { get; }

    /// <summary>The claims on the topic that are left out, in ordinal order of the ids: also those that only repeat, pass on or sum up the others.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The result without them, or null where no claim is left.</summary>
    public Reconciliation? Without { get; }

    /// <summary>The grade without them; <see cref="Grade.Unanswered"/> where no claim is left.</summary>
    public Grade Grade => Without?.Grade ?? Grade.Unanswered;

    /// <summary>Whether that is another grade than with them.</summary>
    public bool ChangesGrade { get; }

    /// <inheritdoc/>
    public bool Equals(SensitivityRow? other) =>
        other is not null && LeftOut == other.LeftOut && Claims.SequenceEqual(other.Claims) && Equals(Without, other.Without) && ChangesGrade == other.ChangesGrade;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SensitivityRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LeftOut, Claims.Length, Grade);

    /// <summary>"without South Korea: Uncorroborated".</summary>
    public override string ToString() => $"without {LeftOut}: {Grade}";
}
