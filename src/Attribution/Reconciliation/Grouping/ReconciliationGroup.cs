using System.Globalization;

namespace Attribution;

/// <summary>The claims on a topic that share a scope, a period or a basis, and what they say together.</summary>
/// <remarks>Equal when what they share and the result are equal.</remarks>
public sealed class ReconciliationGroup : IEquatable<ReconciliationGroup>
{
    private readonly ClaimGroup _group;

    internal ReconciliationGroup(ClaimGroup group, Reconciliation result) => (_group, Result) = (group, result);

    /// <summary>The scope of all of the claims; null where they were not grouped by scope.</summary>
    public Scope? Scope => _group.Scope;

    /// <summary>
    /// The period of all of the claims, in its shortest words; null where they were not grouped by period, and where none of them names
    /// one.
    /// </summary>
    public Edtf? Period => _group.Period;

    /// <summary>The basis of all of the claims; null where they were not grouped by basis.</summary>
    public CountBasis? Basis => _group.Basis;

    /// <summary>The claims, narrowed from the set that was given.</summary>
    public ClaimSet Claims => _group.Claims;

    /// <summary>What they say together.</summary>
    public Reconciliation Result { get; }

    /// <summary>"in Kursk, until 23 Dec 2024": what the claims share, as a table names it.</summary>
    internal string Name
    {
        get
        {
            string?[] parts =
            [
                Scope is { } scope ? Wording.In(scope) : null,
                !_group.Keys.HasFlag(GroupKeys.Period) ? null
                    : Period is { } period ? Wording.ShortPeriod(period)
                    : "time not said",
                Basis is { } basis ? Bases.Words(basis) : null,
            ];
            return string.Join(", ", parts.OfType<string>());
        }
    }

    /// <summary>
    /// What the claims give, in a few words: two figures or answers, a merged value, or all that figures allow; where that is anything, up
    /// to six answers, or how many there are.
    /// </summary>
    internal string Given
    {
        get
        {
            const int Few = 2, Most = 6;
            string[] figures = [.. Result.Used.Select(Wording.Words).Distinct()];
            if (figures.Length == 0) return "–";
            if (figures.Length <= Few && Result.Merged?.Value is null) return string.Join(", ", figures);
            if (Result.Merged is { Refusal: null } merged)
            {
                string against = Result.IsAgainstVerdict ? ", against the verdict" : "";
                return Wording.Merged(merged, Result.Topic.Unit, withCamps: false) + against;
            }

            RealInterval all = Result.Camps
                .Select(camp => camp.Range)
                .DefaultIfEmpty(RealInterval.All)
                .Aggregate((hull, next) => hull.Hull(next));
            if (all != RealInterval.All) return Wording.Range(all, Result.Topic.Unit);
            return figures.Length <= Most ? string.Join(", ", figures)
                : string.Create(CultureInfo.InvariantCulture, $"{figures.Length:N0} answers");
        }
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ReconciliationGroup? left, ReconciliationGroup? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ReconciliationGroup? left, ReconciliationGroup? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReconciliationGroup? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _group.Keys == other._group.Keys
            && Equals(Scope, other.Scope)
            && Equals(Period, other.Period)
            && Basis == other.Basis
            && Result.Equals(other.Result));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReconciliationGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Period, Basis, Result);

    /// <summary>"in Kursk: Uncorroborated, 1 independent witness, “already exceeded 3,000”".</summary>
    public override string ToString() => $"{Name}: {Result.Grade}, {Result.WitnessCount}, {Given}";
}
