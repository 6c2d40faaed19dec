namespace Attribution.Merging;

/// <summary>What a method knows better than the common summary of residuals.</summary>
internal sealed record KnownPosterior
{
    /// <summary>The truths, in the unit of each topic.</summary>
    public required double[] Truths { get; init; }

    public required double[] StandardErrors { get; init; }

    public required double[] ErrorVariances { get; init; }

    public required double[] WeightErrors { get; init; }

    public double? LogLikelihood { get; init; }
}
