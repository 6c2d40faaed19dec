namespace Attribution.Merging;

/// <summary>How far a number is from the truth of its topic, in CRH.</summary>
public enum CrhLoss
{
    /// <summary>(x − v)² over the variance of the claims on the topic: free of units. The truths are weighted means.</summary>
    SquaredOverVariance,

    /// <summary>
    /// (x − v)² over the standard deviation of the claims on the topic: the paper's own form, its equation 13. It is not free of units:
    /// with values a thousand times as large a topic counts a thousand times as much. Only for topics in one unit and of one magnitude.
    /// </summary>
    SquaredOverDeviation,

    /// <summary>
    /// |x − v| over the standard deviation of the claims on the topic, the paper's equation 15: free of units, and unmoved by outliers.
    /// The truths are weighted medians.
    /// </summary>
    Absolute,
}
