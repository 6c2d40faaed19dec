using System.Globalization;
using Attribution.Numerics;

namespace Attribution;

/// <summary>The mean and standard deviation of a sample, estimated from its order statistics.</summary>
/// <remarks>
/// These describe the sample's values; the standard error of its mean is <see cref="StandardDeviation"/>/√n. Equal when both members are;
/// <c>default</c> is a sample whose values are all 0.
/// </remarks>
public readonly struct SampleMoments : IEquatable<SampleMoments>
{
    private SampleMoments(double mean, double standardDeviation)
    {
        Mean = Refuse.NotFinite(mean);
        StandardDeviation = Refuse.NotFinite(standardDeviation);
    }

    /// <summary>The estimated mean.</summary>
    public double Mean { get; }

    /// <summary>The estimated standard deviation, 0 when the order statistics are equal.</summary>
    public double StandardDeviation { get; }

    /// <summary>Whether mean and standard deviation are equal.</summary>
    public static bool operator ==(SampleMoments left, SampleMoments right) => left.Equals(right);

    /// <summary>Whether the means or the standard deviations differ.</summary>
    public static bool operator !=(SampleMoments left, SampleMoments right) => !left.Equals(right);

    /// <summary>
    /// From minimum, median and maximum by Hozo, Djulbegovic and Hozo 2005, BMC Medical Research Methodology 5:13,
    /// doi:10.1186/1471-2288-5-13.
    /// </summary>
    /// <remarks>
    /// Mean: (a + 2m + b)/4 (their equation 5) up to n = 25, the median beyond. Standard deviation: their equation 16 up to n = 15,
    /// range/4 up to 70, range/6 beyond.
    /// </remarks>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="median">The median.</param>
    /// <param name="maximum">The largest value.</param>
    /// <param name="n">The size of the sample, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The values are not finite or not in order, <paramref name="n"/> is below 2, or no double holds a moment.
    /// </exception>
    public static SampleMoments Hozo2005(double minimum, double median, double maximum, int n)
    {
        Check(n, minimum, median, maximum);
        double range = maximum - minimum;
        double skew = (minimum - median + (maximum - median)) / 2;
        double mean = n <= 25 ? median + (skew / 2) : median;
        double deviation = n <= 15 ? double.Hypot(skew / Math.Sqrt(12), range / Math.Sqrt(12)) : n <= 70 ? range / 4 : range / 6;
        return new(mean, deviation);
    }

    /// <summary>
    /// From minimum, median and maximum by Wan, Wang, Liu and Tong 2014, BMC Medical Research Methodology 14:135,
    /// doi:10.1186/1471-2288-14-135, equations 2 and 9.
    /// </summary>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="median">The median.</param>
    /// <param name="maximum">The largest value.</param>
    /// <param name="n">The size of the sample, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The values are not finite or not in order, <paramref name="n"/> is below 2, or no double holds a moment.
    /// </exception>
    public static SampleMoments Wan2014(double minimum, double median, double maximum, int n)
    {
        Check(n, minimum, median, maximum);
        return new(median + ((minimum - median + (maximum - median)) / 4), (maximum - minimum) / ExpectedRange(n));
    }

    /// <summary>From quartiles and median by Wan et al. 2014, doi:10.1186/1471-2288-14-135, equations 14 and 16.</summary>
    /// <param name="lowerQuartile">The first quartile.</param>
    /// <param name="median">The median.</param>
    /// <param name="upperQuartile">The third quartile.</param>
    /// <param name="n">The size of the sample, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The values are not finite or not in order, <paramref name="n"/> is below 2, or no double holds a moment.
    /// </exception>
    public static SampleMoments Wan2014Quartiles(double lowerQuartile, double median, double upperQuartile, int n)
    {
        Check(n, lowerQuartile, median, upperQuartile);
        return new(
            median + ((lowerQuartile - median + (upperQuartile - median)) / 3),
            (upperQuartile - lowerQuartile) / ExpectedInterquartileRange(n));
    }

    /// <summary>From the five-number summary by Wan et al. 2014, doi:10.1186/1471-2288-14-135, equations 10 and 13.</summary>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="lowerQuartile">The first quartile.</param>
    /// <param name="median">The median.</param>
    /// <param name="upperQuartile">The third quartile.</param>
    /// <param name="maximum">The largest value.</param>
    /// <param name="n">The size of the sample, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The values are not finite or not in order, <paramref name="n"/> is below 2, or no double holds a moment.
    /// </exception>
    public static SampleMoments Wan2014FiveNumbers(
        double minimum, double lowerQuartile, double median, double upperQuartile, double maximum, int n)
    {
        Check(n, minimum, lowerQuartile, median, upperQuartile, maximum);
        double mean = median
            + ((minimum - median + (maximum - median)) / 8)
            + ((lowerQuartile - median + (upperQuartile - median)) / 4);
        double deviation = ((maximum - minimum) / ExpectedRange(n) / 2)
            + ((upperQuartile - lowerQuartile) / ExpectedInterquartileRange(n) / 2);
        return new(mean, deviation);
    }

    /// <inheritdoc/>
    public bool Equals(SampleMoments other) => Mean.Equals(other.Mean) && StandardDeviation.Equals(other.StandardDeviation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SampleMoments other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mean, StandardDeviation);

    /// <summary>"mean 1150, standard deviation 182.387": six significant digits, the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"mean {Mean:G6}, standard deviation {StandardDeviation:G6}");

    // Expected ranges in standard deviations of a normal sample, by Blom's approximation to order statistics.
    private static double ExpectedRange(int n) => 2 * StandardNormal.Quantile((n - 0.375) / (n + 0.25));

    private static double ExpectedInterquartileRange(int n) => 2 * StandardNormal.Quantile(((0.75 * n) - 0.125) / (n + 0.25));

    private static void Check(int n, params ReadOnlySpan<double> ordered)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 2);
        Refuse.NotOrdered(ordered);
    }
}
