namespace Attribution;

/// <summary>What is wrong with one entry of a column.</summary>
/// <param name="Column">The column: "values", "variances", "lower", "upper", "weights" or "offsets".</param>
/// <param name="Row">The position in it, from 0.</param>
/// <param name="Message">What is wrong, and what would be right, as a sentence.</param>
public sealed record RowProblem(string Column, int Row, string Message)
{
    /// <summary>Such as "variances[7] is 0: …".</summary>
    public override string ToString() => Message;
}
