namespace Attribution.Merging;

/// <content>Weights and predictions per claim.</content>
public static partial class MetaAnalysis
{
    private const string VarianceRule = "a variance is finite and above 0";

    /// <summary>The share of each claim in the estimate, 1/(v + τ²) over their sum.</summary>
    /// <param name="fit">A fit without weights of the caller's.</param>
    /// <param name="variances">The variances that were fitted.</param>
    /// <param name="destination">Receives the shares, which add up to 1; as long as <paramref name="variances"/>.</param>
    /// <exception cref="ArgumentException">
    /// The lengths differ from each other or from the fit; or an entry is refused, with its index.
    /// </exception>
    public static void Weights(MetaAnalysisResult fit, ReadOnlySpan<double> variances, Span<double> destination)
    {
        ThrowIfForeign(fit, variances.Length, destination.Length);
        SampleGuard.Positive(variances, fit.Count, nameof(variances), VarianceRule);
        double most = double.PositiveInfinity;
        foreach (double variance in variances)
        {
            most = Math.Min(most, variance + fit.TauSquared);
        }

        // Relative to the heaviest claim no weight overflows.
        Numerics.CompensatedSum total = default;
        for (int i = 0; i < variances.Length; i++)
        {
            destination[i] = most / (variances[i] + fit.TauSquared);
            total.Add(destination[i]);
        }

        foreach (ref double weight in destination)
        {
            weight /= total.Value;
        }
    }

    /// <summary>
    /// Best linear unbiased predictions of the true value behind each claim: Raudenbush and Bryk 1985, J. Educ. Statist. 10:75,
    /// https://doi.org/10.3102/10769986010002075. Under τ² = 0 all of them are the merged value.
    /// </summary>
    /// <param name="fit">A fit without weights of the caller's.</param>
    /// <param name="values">The values that were fitted.</param>
    /// <param name="variances">Their variances.</param>
    /// <param name="destination">Receives one prediction a claim.</param>
    /// <exception cref="ArgumentException">
    /// The lengths differ from each other or from the fit; or an entry is refused, with its index.
    /// </exception>
    public static void ShrunkenValues(
        MetaAnalysisResult fit, ReadOnlySpan<double> values, ReadOnlySpan<double> variances, Span<ShrunkenValue> destination)
    {
        ThrowIfForeign(fit, values.Length, variances.Length);
        ThrowIfForeign(fit, values.Length, destination.Length);
        SampleGuard.Values(values);
        SampleGuard.Positive(variances, fit.Count, nameof(variances), VarianceRule);
        for (int i = 0; i < values.Length; i++)
        {
            double total = variances[i] + fit.TauSquared, own = fit.TauSquared / total, common = variances[i] / total;
            double estimate = fit.Estimate + (own * (values[i] - fit.Estimate));
            destination[i] = new(estimate, double.Hypot(Math.Sqrt(own * variances[i]), common * fit.StandardError), fit.DegreesOfFreedom);
        }
    }

    private static void ThrowIfForeign(MetaAnalysisResult fit, int length, int other)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (length != fit.Count || other != fit.Count)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The fit is of {fit.Count} claims; spans of {length} and {other} were given: "
                    + $"pass the claims that were fitted, and room for as many."));
        }
    }
}
