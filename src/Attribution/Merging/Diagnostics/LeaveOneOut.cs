using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What each claim does to the merged value, by fitting without it.</summary>
public static class LeaveOneOut
{
    /// <summary>
    /// One fit per claim, each without that claim; O(k): from 128 claims on they share their sums, which are kept as functions of τ², and
    /// agree with separate fits to about 1e-13.
    /// </summary>
    /// <param name="values">The values, finite; at least two.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="options">As for <see cref="MetaAnalysis"/>.</param>
    /// <returns>Fits in the order of the claims.</returns>
    /// <exception cref="ArgumentException">As for a fit; or there are too few claims to leave one out.</exception>
    public static ImmutableArray<MetaAnalysisResult> Fit(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options = null)
    {
        if (values.Length < 2)
        {
            throw new ArgumentException(
                Printable.Message($"Leaving one out needs at least two claims; there are {values.Length}."), nameof(values));
        }

        _ = MetaAnalysis.Fit(values, variances, options);   // names indices as the caller counts them
        Refits? refits = values.Length < ClaimSums.Worthwhile ? null : Refits.OfAll(values, variances, options);

        // The span without claim i differs from the one without claim i − 1 in one place.
        double[] y = values[1..].ToArray(), v = variances[1..].ToArray();
        var fits = ImmutableArray.CreateBuilder<MetaAnalysisResult>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0) (y[i - 1], v[i - 1]) = (values[i - 1], variances[i - 1]);
            fits.Add(refits?.Without(i) ?? MetaAnalysis.Fit(y, v, options));
        }

        return fits.MoveToImmutable();
    }
}
