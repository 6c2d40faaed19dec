using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>Case diagnostics of a fit.</summary>
public static class Influence
{
    private const double MedianOfChiSquaredOne = 0.454936423119572754;

    /// <summary>The bearing of each claim on the fit; O(k), as <see cref="LeaveOneOut"/>.</summary>
    /// <param name="values">The values, finite; at least three.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="options">As for <see cref="MetaAnalysis"/>; standard errors are those of the normal test, whatever the test.</param>
    /// <returns>One entry per claim, in their order.</returns>
    /// <exception cref="ArgumentException">As for a fit; or there are fewer than three claims.</exception>
    public static ImmutableArray<ClaimInfluence> Of(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options = null)
    {
        if (values.Length < 3)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"Influence needs at least three claims, of which two remain when one is left out; there are {values.Length}."),
                nameof(values));
        }

        options = (options ?? MetaAnalysisOptions.Default) with { Test = MetaAnalysisTest.Normal };
        MetaAnalysisResult whole = MetaAnalysis.Fit(values, variances, options);
        ImmutableArray<MetaAnalysisResult> without = LeaveOneOut.Fit(values, variances, options);
        double[] hats = new double[values.Length];
        MetaAnalysis.Weights(whole, variances, hats);

        Refits? refits = values.Length < ClaimSums.Worthwhile ? null : Refits.OfAll(values, variances, options);
        var claims = ImmutableArray.CreateBuilder<ClaimInfluence>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            MetaAnalysisResult other = without[i];
            double change = whole.Estimate - other.Estimate, hat = hats[i], k = values.Length;
            double spread = variances[i] + other.TauSquared;

            // By halves: no sum of a variance and τ², and no product with a share, leaves the range of a double.
            double reach = 2 * Math.Sqrt(hat) * Math.Sqrt((variances[i] / 4) + (other.TauSquared / 4));
            double dffits = change == 0 ? 0 : change / reach;
            double cook = change / whole.StandardError * (change / whole.StandardError);
            double dfbeta = change / (refits?.ErrorUnder(other.TauSquared) ?? ErrorUnder(variances, other.TauSquared));
            claims.Add(new(other)
            {
                Hat = hat,

                // A claim that is all of the estimate has no residual left to standardise.
                StandardisedResidual = hat < 1
                    ? (values[i] - whole.Estimate) / Math.Sqrt((1 - hat) * (variances[i] + whole.TauSquared))
                    : 0,
                StudentisedResidual = (values[i] - other.Estimate) / Math.Sqrt(spread + (other.StandardError * other.StandardError)),
                Dffits = dffits,
                CookDistance = cook,
                CovarianceRatio = other.StandardError / whole.StandardError * (other.StandardError / whole.StandardError),
                Dfbeta = dfbeta,
                IsInfluential = Math.Abs(dffits) > 3 * Math.Sqrt(1 / (k - 1))
                    || cook > MedianOfChiSquaredOne
                    || hat > 3 / k
                    || Math.Abs(dfbeta) > 1,
            });
        }

        return claims.MoveToImmutable();
    }

    private static double ErrorUnder(ReadOnlySpan<double> variances, double tauSquared)
    {
        // Relative to the heaviest claim no weight overflows.
        double most = double.PositiveInfinity;
        foreach (double variance in variances) most = Math.Min(most, variance + tauSquared);
        Numerics.CompensatedSum weight = default;
        foreach (double variance in variances) weight.Add(most / (variance + tauSquared));
        return Math.Sqrt(most / weight.Value);
    }
}
