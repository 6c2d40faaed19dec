namespace Attribution;

/// <summary>What one event gave a total.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class TotalPart : IEquatable<TotalPart>
{
    internal TotalPart(Reconciliation verdict, Summand summand)
    {
        (Verdict, Use, Reason) = (verdict, TotalUse.Merged, null);
        Summand = summand;
    }

    internal TotalPart(Reconciliation verdict, TotalUse use, Finding? reason, Summand summand = default) =>
        (Verdict, Use, Reason, Summand) = (verdict, use, reason, summand);

    /// <summary>The verdict.</summary>
    public Reconciliation Verdict { get; }

    /// <summary>What was done with it.</summary>
    public TotalUse Use { get; }

    /// <summary>Why it is not in the total, or in it without a merged value; null for a merged value.</summary>
    public Finding? Reason { get; }

    /// <summary>Whether it is in the total.</summary>
    public bool IsIncluded => Use is TotalUse.Merged or TotalUse.Answers;

    /// <summary>What it adds to the total, in the unit of the total; null where it is left out.</summary>
    public RealInterval? Range => IsIncluded ? Summand.Range : null;

    /// <summary>The figure, where the verdict names one; null where it is left out, or names none.</summary>
    public double? Best => IsIncluded ? Summand.Best : null;

    /// <summary>What is summed.</summary>
    internal Summand Summand { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(TotalPart? left, TotalPart? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TotalPart? left, TotalPart? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TotalPart? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Use == other.Use
            && Equals(Reason, other.Reason)
            && Summand.Equals(other.Summand)
            && Verdict.Equals(other.Verdict));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TotalPart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict.Topic.Id, Use, Range);

    /// <summary>"market (Baghdad, 2006-07-01): from 12 to 15 people", "day-3: left out: No source gives an answer. […]".</summary>
    public override string ToString()
    {
        string name = EventGround.Of(Verdict).Name;
        return IsIncluded ? $"{name}: {Wording.Range(Summand.Range, Summand.Unit)}" : $"{name}: left out: {Reason}";
    }
}
