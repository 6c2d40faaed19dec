using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>
/// How the merged value moved as claims came in. Lau et al. 1992, N. Engl. J. Med. 327:248, https://doi.org/10.1056/NEJM199207233270406.
/// </summary>
public static class CumulativeMetaAnalysis
{
    /// <summary>
    /// Fits of the first claim, the first two, and so on to all of them; O(k): from 128 claims on they share their sums, which are kept as
    /// functions of τ², and agree with separate fits to about 1e-13.
    /// </summary>
    /// <param name="values">The values in the order in which they are to come in, finite; at least one.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="options">As for <see cref="MetaAnalysis"/>; only the normal test exists for the first claim alone.</param>
    /// <exception cref="ArgumentException">As for a fit.</exception>
    public static ImmutableArray<MetaAnalysisResult> Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options = null)
    {
        MetaAnalysisResult whole = MetaAnalysis.Fit(values, variances, options);
        var fits = ImmutableArray.CreateBuilder<MetaAnalysisResult>(values.Length);
        Refits? refits = values.Length < ClaimSums.Worthwhile ? null : Refits.OfNone(values, variances, options);
        for (int k = 1; k < values.Length; k++)
        {
            refits?.Add();
            MetaAnalysisResult? fit = k < ClaimSums.Worthwhile ? null : refits?.All();
            fits.Add(fit ?? MetaAnalysis.Fit(values[..k], variances[..k], options));
        }

        fits.Add(whole);
        return fits.MoveToImmutable();
    }
}
