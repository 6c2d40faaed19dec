namespace Attribution.Merging;

/// <summary>The weighted medians of a set of values: one number, or the two between which every number is one.</summary>
/// <param name="Lower">The smallest value with at least half of the weight at or below it.</param>
/// <param name="Upper">The largest value with at least half of the weight at or above it.</param>
public readonly record struct WeightedMedian(double Lower, double Upper)
{
    /// <summary>Halfway between <see cref="Lower"/> and <see cref="Upper"/>.</summary>
    public double Midpoint => SortedCopy.Midpoint(Lower, Upper);
}
