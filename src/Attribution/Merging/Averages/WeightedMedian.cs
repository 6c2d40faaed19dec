using System.Globalization;

namespace Attribution.Merging;

/// <summary>The weighted medians of a set of values: one number, or the two between which every number is one.</summary>
public readonly record struct WeightedMedian
{
    internal WeightedMedian(double lower, double upper) => (Lower, Upper) = (lower, upper);

    /// <summary>The smallest value with at least half of the weight at or below it.</summary>
    public double Lower { get; }

    /// <summary>The largest value with at least half of the weight at or above it.</summary>
    public double Upper { get; }

    /// <summary>Halfway between <see cref="Lower"/> and <see cref="Upper"/>.</summary>
    public double Midpoint => SortedCopy.Midpoint(Lower, Upper);

    /// <summary>Such as "1100", or "1100 to 1200" where half of the weight lies on either side of a gap.</summary>
    public override string ToString() => Lower == Upper
        ? Lower.ToString("G6", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Lower:G6} to {Upper:G6}");
}
