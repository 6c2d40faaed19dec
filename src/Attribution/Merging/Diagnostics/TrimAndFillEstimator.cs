namespace Attribution.Merging;

/// <summary>
/// How <see cref="TrimAndFill"/> counts missing claims, from the ranks of their distances to the centre: Duval and Tweedie 2000, §3.
/// </summary>
public enum TrimAndFillEstimator
{
    /// <summary>(4 S − k(k + 1))/(2k − 1), with S the sum of the ranks above the centre.</summary>
    L0,

    /// <summary>The number of claims farther above the centre than any is below it, less one.</summary>
    R0,

    /// <summary>k − ½ − √(2k² − 4 S + ¼).</summary>
    Q0,
}
