using System.Runtime.CompilerServices;
using Attribution.Numerics;

namespace Attribution;

public abstract partial class Distribution
{
    /// <summary>The logarithm of the largest double, rounded down.</summary>
    private const double LargestLogarithm = 709.78;

    /// <summary>A normal distribution.</summary>
    /// <param name="mean">The mean, finite.</param>
    /// <param name="standardDeviation">The standard deviation, finite and greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution Normal(double mean, double standardDeviation) =>
        new NormalDistribution(Refuse.NotFinite(mean), Refuse.NotPositive(standardDeviation));

    /// <summary>A log-normal distribution: the natural logarithm is normal.</summary>
    /// <param name="logMean">
    /// The mean of the natural logarithm, finite and at most 709.78, so that its exponential, the median, is a double.
    /// </param>
    /// <param name="logStandardDeviation">The standard deviation of the natural logarithm, finite and greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution LogNormal(double logMean, double logStandardDeviation) =>
        new LogNormalDistribution(NotBeyondDoubles(logMean), Refuse.NotPositive(logStandardDeviation));

    /// <summary>
    /// A split-normal (two-piece normal) distribution: two halves of normal distributions that meet at the mode with one height
    /// (Wallis 2014, Statistical Science 29(1):106, doi:10.1214/13-STS417).
    /// </summary>
    /// <param name="mode">The mode, finite. The probability below it is lower/(lower + upper).</param>
    /// <param name="lowerStandardDeviation">
    /// The standard deviation of the normal whose lower half is used; finite and greater than 0.
    /// </param>
    /// <param name="upperStandardDeviation">
    /// The standard deviation of the normal whose upper half is used; finite and greater than 0.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution SplitNormal(double mode, double lowerStandardDeviation, double upperStandardDeviation) =>
        new SplitNormalDistribution(
            Refuse.NotFinite(mode),
            Refuse.NotPositive(lowerStandardDeviation),
            Refuse.NotPositive(upperStandardDeviation));

    /// <summary>A log-split-normal distribution: the natural logarithm is split-normal.</summary>
    /// <param name="logMode">
    /// The mode of the natural logarithm, finite and at most 709.78, so that its exponential is a double; the value itself peaks a little
    /// lower.
    /// </param>
    /// <param name="lowerLogDeviation">The lower standard deviation of the natural logarithm; finite and greater than 0.</param>
    /// <param name="upperLogDeviation">The upper standard deviation of the natural logarithm; finite and greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution LogSplitNormal(double logMode, double lowerLogDeviation, double upperLogDeviation) =>
        new LogSplitNormalDistribution(
            NotBeyondDoubles(logMode),
            Refuse.NotPositive(lowerLogDeviation),
            Refuse.NotPositive(upperLogDeviation));

    /// <summary>A uniform distribution, what two limits alone support (JCGM 101:2008, 6.4.2).</summary>
    /// <param name="lower">The lower limit, finite.</param>
    /// <param name="upper">The upper limit, finite and greater.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not finite, or they are not in order.</exception>
    public static Distribution Uniform(double lower, double upper)
    {
        Refuse.NotRange(lower, upper);
        return new UniformDistribution(lower, upper);
    }

    /// <summary>A triangular distribution: the density rises in a straight line to the mode and falls in one to 0.</summary>
    /// <param name="lower">The lower limit, finite.</param>
    /// <param name="mode">The mode, from <paramref name="lower"/> to <paramref name="upper"/>, both included.</param>
    /// <param name="upper">The upper limit, finite and greater than <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution Triangular(double lower, double mode, double upper)
    {
        Refuse.NotRange(lower, upper);
        return new TriangularDistribution(lower, Refuse.Outside(mode, lower, upper), upper);
    }

    /// <summary>
    /// A PERT distribution: the beta distribution between two limits with mean (lower + 4 mode + upper)/6
    /// (Malcolm et al. 1959, Operations Research 7(5):646, doi:10.1287/opre.7.5.646; in the form α + β = 6).
    /// </summary>
    /// <param name="lower">The lower limit, finite.</param>
    /// <param name="mode">The mode, from <paramref name="lower"/> to <paramref name="upper"/>, both included.</param>
    /// <param name="upper">The upper limit, finite and greater than <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public static Distribution Pert(double lower, double mode, double upper)
    {
        Refuse.NotRange(lower, upper);
        return new PertDistribution(lower, Refuse.Outside(mode, lower, upper), upper);
    }

    private static double NotBeyondDoubles(double logarithm, [CallerArgumentExpression(nameof(logarithm))] string? name = null) =>
        Refuse.Outside(logarithm, -double.MaxValue, LargestLogarithm, name);
}
