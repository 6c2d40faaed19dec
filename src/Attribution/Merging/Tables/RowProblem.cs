namespace Attribution;

/// <summary>What is wrong with one entry of a column.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class RowProblem : IEquatable<RowProblem>
{
    internal RowProblem(string column, int row, string message) => (Column, Row, Message) = (column, row, message);

    /// <summary>The column: "values", "variances", "lower", "upper", "weights", "sources" or "offsets".</summary>
    public string Column { get; }

    /// <summary>The position in it, from 0.</summary>
    public int Row { get; }

    /// <summary>What is wrong, and what would be right, as a sentence.</summary>
    public string Message { get; }

    /// <summary>Whether two problems have the same column, row and message.</summary>
    public static bool operator ==(RowProblem? left, RowProblem? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two problems differ in column, row or message.</summary>
    public static bool operator !=(RowProblem? left, RowProblem? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(RowProblem? other) =>
        ReferenceEquals(this, other) || (other is not null && Column == other.Column && Row == other.Row && Message == other.Message);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Column, Row, Message);

    /// <summary>Such as "variances[7] is 0: …".</summary>
    public override string ToString() => Message;
}
