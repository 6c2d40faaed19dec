namespace Attribution;

/// <summary>The result under one reader and with one merger.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class ComparisonCell : IEquatable<ComparisonCell>
{
    internal ComparisonCell(string reader, string merger, Reconciliation result)
    {
        Reader = reader;
        Merger = merger;
        Result = result;
    }

    /// <summary>The name of the reader.</summary>
    public string Reader { get; }

    /// <summary>The name of the merger.</summary>
    public string Merger { get; }

    /// <summary>The result.</summary>
    public Reconciliation Result { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ComparisonCell? left, ComparisonCell? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ComparisonCell? left, ComparisonCell? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ComparisonCell? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Reader == other.Reader && Merger == other.Merger && Result.Equals(other.Result));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComparisonCell);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reader, Merger, Result);

    /// <summary>"significant digits, camps: Divided".</summary>
    public override string ToString() => $"{Wording.Plain(Reader)}, {Wording.Plain(Merger)}: {Result.Grade}";
}
