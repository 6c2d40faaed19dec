namespace Attribution.Merging;

/// <summary>
/// Inverse-variance merging of k values with known variances, with or without a variance τ² between them. Sums are taken about the most
/// precise value, those of many claims and those that cancel in compensated arithmetic, so that the order of the claims changes the last
/// digits at most.
/// </summary>
public static partial class MetaAnalysis
{
    /// <summary>Merges values by the weights 1/(variance + τ²).</summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <param name="options">Estimator, test and level; default REML, normal, 95 %.</param>
    /// <returns>The fit. With one claim τ² is 0 whatever the estimator. Nothing in it is NaN.</returns>
    /// <exception cref="ArgumentException">
    /// There is no value; lengths differ; an entry is not finite or a variance not above 0 (the message names the index); values or
    /// variances differ by more than doubles can square; or Knapp–Hartung is asked of a single claim.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// using Attribution;
    /// using Attribution.Merging;
    ///
    /// MetaAnalysisResult fit = MetaAnalysis.Fit([10.0, 12.0, 11.0, 15.0], [1.0, 1.0, 0.5, 2.0], new() { TauSquared = TauSquared.Reml });
    /// Console.WriteLine(fit.Estimate.ToString("0.00"));    // 11.79
    /// </code>
    /// </example>
    public static MetaAnalysisResult Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options = null) =>
        Fit(values, variances, [], options);

    /// <summary>
    /// Merges values by the weights u/(variance + τ²), u being the caller's. A weight says how much a claim is to count, not how precise
    /// it is: the standard error is that of the weighted mean whose claims have variances v + τ², √(Σ u²w)/Σ u w, and τ², Q and
    /// the likelihoods are those of the claims themselves. Only ratios of weights matter.
    /// </summary>
    /// <param name="values">The values, finite where the weight is not 0.</param>
    /// <param name="variances">Their variances, finite and above 0 where the weight is not 0.</param>
    /// <param name="weights">The weights, finite and not below 0; 0 leaves a claim out altogether; empty for equal weights.</param>
    /// <param name="options">Estimator, test and level; default REML, normal, 95 %.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">As without weights; or a weight is negative or not finite; or no weight is above 0.</exception>
    public static MetaAnalysisResult Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, MetaAnalysisOptions? options = null) =>
        new(values, variances, weights, options ?? MetaAnalysisOptions.Default);

    /// <summary>The fit as a value.</summary>
    internal static FittedMean Of(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, MetaAnalysisOptions options)
    {
        FittedMean.Of(values, variances, weights, options, out FittedMean fit);
        return fit;
    }
}
