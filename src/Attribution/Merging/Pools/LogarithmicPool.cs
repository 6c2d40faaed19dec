namespace Attribution.Merging;

/// <summary>The logarithmic opinion pool: the normalised product of densities, each to the power of its weight.</summary>
/// <remarks>
/// <para>f ∝ Π fᵢ^wᵢ with Σ w = 1: Genest and Zidek 1986, Statistical Science 1:114, doi:10.1214/ss/1177013825. For normals again a
/// normal, with precision Σ w/variance and the mean weighted by w/variance. Assumes that every source is right within its own
/// distribution; with weights adding up to 1 a repeated source does not narrow the result.</para>
/// <para>It has one peak, in between, however far the sources are apart: on camps that contradict each other use
/// <see cref="LinearPool"/>.</para>
/// </remarks>
public static class LogarithmicPool
{
    /// <summary>Pools normal distributions.</summary>
    /// <param name="values">The means, finite; at least one.</param>
    /// <param name="variances">The variances, finite and above 0.</param>
    /// <param name="weights">Relative weights, finite, not below 0, not all 0; empty for equal weights.</param>
    /// <returns>A normal distribution.</returns>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static Distribution CombineNormals(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights = default)
    {
        CovarianceIntersection product = CovarianceIntersection.CombineWeighted(values, variances, weights);
        return Distribution.Normal(product.Mean, Math.Sqrt(product.Variance));
    }

    /// <summary>Pools log-normal distributions.</summary>
    /// <param name="logMeans">The means of the natural logarithms, finite; at least one.</param>
    /// <param name="logVariances">The variances of the natural logarithms, finite and above 0.</param>
    /// <param name="weights">Relative weights, finite, not below 0, not all 0; empty for equal weights.</param>
    /// <returns>A log-normal distribution.</returns>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static Distribution CombineLogNormals(
        ReadOnlySpan<double> logMeans, ReadOnlySpan<double> logVariances, ReadOnlySpan<double> weights = default)
    {
        // Each density has a factor 1/x; with weights adding up to 1 their product has it too.
        CovarianceIntersection product = CovarianceIntersection.CombineWeighted(logMeans, logVariances, weights);
        return Distribution.LogNormal(product.Mean, Math.Sqrt(product.Variance));
    }
}
