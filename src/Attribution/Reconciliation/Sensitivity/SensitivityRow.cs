using System.Collections.Immutable;

namespace Attribution;

/// <summary>What is left of a verdict without one witness or one claim.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class SensitivityRow : IEquatable<SensitivityRow>
{
    private readonly Func<Reconciliation?> _reconcile;

    internal SensitivityRow(
        string omitted, ImmutableArray<Claim> claims, Reconciliation? without, Grade whole, Func<Reconciliation?> reconcile)
    {
        Omitted = omitted;
        Claims = claims;
        Grade = without?.Grade ?? Grade.Unanswered;
        ChangesGrade = Grade != whole;
        Cells = Sensitivity.Cells(without);
        if (without?.Merged is { Refusal: null } merged)
        {
            (Value, Range, HasLevel, IsAgainstVerdict) = (merged.Value, merged.Range, merged.Level is not null, without.IsAgainstVerdict);
        }

        _reconcile = reconcile;
    }

    /// <summary>What is left out: the witness's name, or the claim as text.</summary>
    public string Omitted { get; }

    /// <summary>
    /// The claims on the topic that are left out, in ordinal order of the ids: also those that only repeat, relay or sum up the others.
    /// </summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>
    /// The result without them, or null where no claim is left. A row keeps no result: each call reconciles again.
    /// </summary>
    public Reconciliation? Without => _reconcile();

    /// <summary>The grade without them; <see cref="Grade.Unanswered"/> where no claim is left.</summary>
    public Grade Grade { get; }

    /// <summary>Whether the grade differs from that with them.</summary>
    public bool ChangesGrade { get; }

    /// <summary>What the table prints of the result without them.</summary>
    internal ImmutableArray<string> Cells { get; }

    /// <summary>The merged value without them, or null.</summary>
    internal double? Value { get; }

    /// <summary>The range of the merged value, or what was said from low to high; or null.</summary>
    internal RealInterval? Range { get; }

    /// <summary>Whether the range has a level.</summary>
    internal bool HasLevel { get; }

    /// <summary>Whether the merged value is against the verdict.</summary>
    internal bool IsAgainstVerdict { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(SensitivityRow? left, SensitivityRow? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(SensitivityRow? left, SensitivityRow? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SensitivityRow? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Omitted == other.Omitted
            && ChangesGrade == other.ChangesGrade
            && Claims.SequenceEqual(other.Claims)
            && Grade == other.Grade
            && Cells.SequenceEqual(other.Cells));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SensitivityRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Omitted, Claims.Length, Grade);

    /// <summary>"without South Korea: Uncorroborated".</summary>
    public override string ToString() => $"without {Wording.Plain(Omitted)}: {Grade}";
}
