namespace Attribution;

/// <summary>Intervals from decimal ends, each rounded to a double once.</summary>
internal static class Ends
{
    /// <summary>The interval between the ends that were stated.</summary>
    public static RealInterval Stated(Estimate estimate) =>
        Between(
            estimate.Lower is { } lower ? NearestDouble.Of(lower.Value) : double.NegativeInfinity,
            estimate.Lower?.IsInclusive ?? false,
            estimate.Upper is { } upper ? NearestDouble.Of(upper.Value) : double.PositiveInfinity,
            estimate.Upper?.IsInclusive ?? false);

    /// <summary>The interval between two doubles; two decimals that round to one double are that point.</summary>
    public static RealInterval Between(double lower, bool lowerInclusive, double upper, bool upperInclusive) =>
        lower == upper ? RealInterval.Point(lower) : new(lower, lowerInclusive, upper, upperInclusive);

    /// <summary>The uniform distribution over an interval, or null where the interval is unbounded or one point.</summary>
    public static Distribution? Uniform(RealInterval interval) =>
        interval.IsBounded && !interval.IsPoint ? Distribution.Uniform(interval.Lower, interval.Upper) : null;
}
