namespace Attribution;

/// <summary>What claims amount to under one reader and with one merger.</summary>
/// <param name="Reader">The name of the reader.</param>
/// <param name="Merger">The name of the merger.</param>
/// <param name="Result">The verdict.</param>
public sealed record ComparisonCell(string Reader, string Merger, Reconciliation Result)
{
    /// <summary>"significant digits, camps: Divided".</summary>
    public override string ToString() => $"{Reader}, {Merger}: {Result.Grade}";
}
