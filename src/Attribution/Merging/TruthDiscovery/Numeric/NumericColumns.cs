namespace Attribution.Merging;

/// <summary>The columns of a result in numbers.</summary>
internal sealed record NumericColumns
{
    public required double[] Truths { get; init; }

    public double[] StandardErrors { get; init; } = [];

    public required int[] ClaimCounts { get; init; }

    public double[] ErrorVariances { get; init; } = [];

    /// <summary>The ends of the interval of values that are as good; null where every truth is a single value.</summary>
    public (double Lower, double Upper)[]? Ties { get; init; }
}
