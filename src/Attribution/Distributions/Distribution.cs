using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution;

/// <summary>A continuous probability distribution of one peak over the real numbers.</summary>
/// <remarks>
/// <para>Made by the factories <see cref="Normal"/>, <see cref="LogNormal"/>, <see cref="SplitNormal"/>, <see cref="LogSplitNormal"/>,
/// <see cref="Uniform"/>, <see cref="Triangular"/> and <see cref="Pert"/>, from a range with a stated coverage by
/// <see cref="NormalFromInterval"/> and its siblings, and cut to bounds by <see cref="Truncate"/>.</para>
/// <para>Immutable. Two distributions are equal when they have the same name and the same parameters.</para>
/// </remarks>
public abstract partial class Distribution : IEquatable<Distribution>
{
    private protected Distribution()
    {
    }

    /// <summary>The family, in lower case: "normal", "split-normal", "truncated log-normal".</summary>
    public abstract string Name { get; }

    /// <summary>The parameters that, with <see cref="Name"/>, determine the distribution, in the order of its factory.</summary>
    public abstract ImmutableArray<DistributionParameter> Parameters { get; }

    /// <summary>The lower end of the support, −∞ when there is none.</summary>
    public abstract double Minimum { get; }

    /// <summary>The upper end of the support, +∞ when there is none.</summary>
    public abstract double Maximum { get; }

    /// <summary>The mean; +∞ where it exceeds the range of a double.</summary>
    public abstract double Mean { get; }

    /// <summary>The most probable value; the midpoint for a uniform distribution.</summary>
    public abstract double Mode { get; }

    /// <summary>The variance; +∞ or 0 where it leaves the range of a double (see <see cref="StandardDeviation"/>).</summary>
    public double Variance => StandardDeviation * StandardDeviation;

    /// <summary>The standard deviation, greater than 0.</summary>
    public abstract double StandardDeviation { get; }

    /// <summary>The third central moment over the cube of the standard deviation; 0 for a symmetric distribution.</summary>
    public abstract double Skewness { get; }

    /// <summary>The median; infinite where it exceeds the range of a double.</summary>
    public double Median => QuantileAt(0.5, 0.5);

    /// <summary>
    /// The value at which the density is not smooth, where integration must be split; the peak, unless a family says otherwise.
    /// </summary>
    internal virtual double Kink => Mode;

    /// <summary>The moments of the part between two bounds, where there is a quicker way than by its quantiles; else null.</summary>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends.</param>
    internal virtual CentralMoments? MomentsWithin(double from, double to) => null;

    /// <summary>
    /// The probability density at <paramref name="x"/>; 0 outside the support, and +∞ where it exceeds the range of a double, as it does
    /// for a spread below about 1E-309.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double Density(double x) => DensityAt(Refuse.NaN(x));

    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double Cdf(double x) => LowerTailAt(Refuse.NaN(x));

    /// <summary>The probability of a value above <paramref name="x"/>, accurate where <see cref="Cdf"/> is next to 1.</summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double UpperTail(double x) => UpperTailAt(Refuse.NaN(x));

    /// <summary>
    /// The value that is exceeded with probability 1 − <paramref name="probability"/>; an end of the support at 0 and 1.
    /// </summary>
    /// <remarks>Beyond the range of a double it is +∞ or −∞, or 0 for a log-normal: P(X &gt; 1.8E308) can be 0.4.</remarks>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public double Quantile(double probability) => Inverse(Refuse.NotProbability(probability), 1 - probability);

    /// <summary>
    /// The value that is exceeded with probability <paramref name="probability"/>, accurate for the smallest probabilities.
    /// </summary>
    /// <inheritdoc cref="Quantile" path="/remarks"/>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public double UpperQuantile(double probability) => Inverse(1 - Refuse.NotProbability(probability), probability);

    /// <summary>Whether two distributions have the same name and the same parameters, or both are null.</summary>
    public static bool operator ==(Distribution? left, Distribution? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether two distributions differ in their name or in a parameter, or one of them is null.</summary>
    public static bool operator !=(Distribution? left, Distribution? right) => !(left == right);

    /// <summary>Whether the other distribution has the same name and the same parameters.</summary>
    public bool Equals(Distribution? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Parameters.AsSpan().SequenceEqual(other.Parameters.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Distribution);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Name, StringComparer.Ordinal);
        foreach (DistributionParameter parameter in Parameters)
        {
            hash.Add(parameter);
        }

        return hash.ToHashCode();
    }

    /// <summary>"normal (mean 1200, standard deviation 182.387)": six significant digits, the same in every culture.</summary>
    public override string ToString() => $"{Name} ({string.Join(", ", Parameters)})";

    /// <summary>The quantile for two probabilities that add up to 1, of which the smaller is exact; 0 and 1 come with both exact.</summary>
    internal double Inverse(double lower, double upper) =>
        lower == 0 ? Minimum : upper == 0 ? Maximum : Math.Clamp(QuantileAt(lower, upper), Minimum, Maximum);

    /// <summary>The same distribution of the value in another unit.</summary>
    /// <param name="factor">How many of the other unit are in one of this, above 0.</param>
    internal abstract Distribution Scaled(double factor);

    private protected abstract double DensityAt(double x);

    private protected abstract double LowerTailAt(double x);

    private protected abstract double UpperTailAt(double x);

    /// <param name="lower">The probability below the quantile, greater than 0.</param>
    /// <param name="upper">The probability above it, greater than 0; use whichever is smaller, the other may be rounded.</param>
    private protected abstract double QuantileAt(double lower, double upper);
}
