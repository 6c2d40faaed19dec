namespace Attribution.Merging;

public static partial class Robust
{
    /// <summary>The median; of an even number of values the midpoint of the two in the middle.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite; the message names its index.</exception>
    public static double Median(ReadOnlySpan<double> values)
    {
        using SortedCopy sorted = new(values);
        return SortedCopy.Middle(sorted.Values);
    }

    /// <summary>The median of the absolute deviations from the median.</summary>
    /// <remarks>0 as soon as more than half of the values are equal.</remarks>
    /// <param name="values">At least one finite value.</param>
    /// <param name="normalConsistent">
    /// Whether to multiply by 1.4826…, so that it estimates the standard deviation of a normal sample (Hampel 1974,
    /// doi:10.1080/01621459.1974.10482962); default no.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no value, or one is not finite, and the message names its index; or the deviation leaves the range of a double.
    /// </exception>
    public static double MedianAbsoluteDeviation(ReadOnlySpan<double> values, bool normalConsistent = false)
    {
        using SortedCopy sorted = new(values);
        return SampleGuard.Result(
            AbsoluteDeviation(sorted.Values, SortedCopy.Middle(sorted.Values)) * (normalConsistent ? NormalConsistency : 1),
            "The median absolute deviation");
    }

    /// <summary>The median of |value − centre|; overwrites the values.</summary>
    private static double AbsoluteDeviation(Span<double> values, double centre)
    {
        foreach (ref double value in values) value = Math.Abs(value - centre);
        values.Sort();
        return SortedCopy.Middle(values);
    }
}
