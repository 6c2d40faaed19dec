using Attribution.Numerics;

namespace Attribution;

public abstract partial class Distribution
{
    /// <summary>
    /// The normal distribution with a central interval of the given coverage: the midpoint, and the half-width over the normal quantile
    /// (Cochrane Handbook 6.3.1).
    /// </summary>
    /// <param name="lower">The lower end, finite.</param>
    /// <param name="upper">The upper end, finite and greater.</param>
    /// <param name="level">The probability between the ends, in (0, 1): 0.95, not 95.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Distribution NormalFromInterval(double lower, double upper, double level)
    {
        Refuse.NotRange(lower, upper);
        double halfWidth = (upper - lower) / 2;
        return Normal(lower + halfWidth, halfWidth / HalfWidthOf(level));
    }

    /// <summary>
    /// The log-normal distribution with a central interval of the given coverage, the usual reading of an interval for a ratio or a count
    /// (Cochrane Handbook 6.3.2). The median is √(lower · upper).
    /// </summary>
    /// <param name="lower">The lower end, greater than 0.</param>
    /// <param name="upper">The upper end, finite and greater.</param>
    /// <param name="level">The probability between the ends, in (0, 1): 0.95, not 95.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Distribution LogNormalFromInterval(double lower, double upper, double level)
    {
        Refuse.NotPositive(lower);
        Refuse.NotRange(lower, upper);
        double halfWidth = LogRatio(upper, lower) / 2;
        return LogNormal(Math.Log(lower) + halfWidth, halfWidth / HalfWidthOf(level));
    }

    /// <summary>
    /// The split-normal distribution with a best value as its mode and an interval around it: each half-width over the normal quantile, as
    /// in a fan chart (Wallis 2014, doi:10.1214/13-STS417).
    /// </summary>
    /// <remarks>
    /// The interval has exactly the given coverage. What lies outside is shared in the ratio of the half-widths, not equally: of
    /// 900–[1100]–1500 at 0.9, a third of the 10 % lies below.
    /// </remarks>
    /// <param name="lower">The lower end, finite.</param>
    /// <param name="best">The best value, strictly between the ends.</param>
    /// <param name="upper">The upper end, finite.</param>
    /// <param name="level">The probability between the ends, in (0, 1): 0.95, not 95.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Distribution SplitNormalFromInterval(double lower, double best, double upper, double level)
    {
        Refuse.NotRange(lower, upper);
        Refuse.NotBetween(best, lower, upper);
        double quantile = HalfWidthOf(level);
        return SplitNormal(best, (best - lower) / quantile, (upper - best) / quantile);
    }

    /// <summary>
    /// <see cref="SplitNormalFromInterval"/> on the scale of the natural logarithm; <paramref name="best"/> becomes the mode of the
    /// logarithm.
    /// </summary>
    /// <param name="lower">The lower end, greater than 0.</param>
    /// <param name="best">The best value, strictly between the ends.</param>
    /// <param name="upper">The upper end, finite.</param>
    /// <param name="level">The probability between the ends, in (0, 1): 0.95, not 95.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Distribution LogSplitNormalFromInterval(double lower, double best, double upper, double level)
    {
        Refuse.NotPositive(lower);
        Refuse.NotRange(lower, upper);
        Refuse.NotBetween(best, lower, upper);
        double quantile = HalfWidthOf(level);
        return LogSplitNormal(Math.Log(best), LogRatio(best, lower) / quantile, LogRatio(upper, best) / quantile);
    }

    /// <summary>The half-width of a central interval of a standard normal: 1.96 for 0.95.</summary>
    private static double HalfWidthOf(double level) => StandardNormal.UpperQuantile((1 - Refuse.NotLevel(level)) / 2);

    // ln(a/b) for a > b > 0: near 1 the quotient's excess over 1 holds the digits; far from it a/b could overflow.
    private static double LogRatio(double a, double b) => a / b < 2 ? LogOnePlus((a - b) / b) : Math.Log(a) - Math.Log(b);

    private static double LogOnePlus(double x)
    {
        double onePlus = 1 + x;
        return onePlus == 1 ? x : Math.Log(onePlus) * x / (onePlus - 1);
    }
}
