using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>
/// The plot that tells heterogeneous claims from influential ones: Baujat, Mahé, Pignon and Hill 2002, Statistics in Medicine 21:2641,
/// https://doi.org/10.1002/sim.1221.
/// </summary>
public static class Baujat
{
    /// <summary>
    /// The coordinates of each claim. With <see cref="TauSquared.FixedEffect"/>, as in the paper, the contributions add up to Q. O(k), as
    /// <see cref="LeaveOneOut"/>.
    /// </summary>
    /// <param name="values">The values, finite; at least two.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="options">As for <see cref="MetaAnalysis"/>; standard errors are those of the normal test.</param>
    /// <exception cref="ArgumentException">As for a fit; or there are too few claims to leave one out.</exception>
    public static ImmutableArray<BaujatPoint> Of(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options = null)
    {
        options = (options ?? MetaAnalysisOptions.Default) with { Test = MetaAnalysisTest.Normal };
        MetaAnalysisResult whole = MetaAnalysis.Fit(values, variances, options);
        ImmutableArray<MetaAnalysisResult> without = LeaveOneOut.Fit(values, variances, options);
        var points = ImmutableArray.CreateBuilder<BaujatPoint>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            double residual = values[i] - whole.Estimate;
            double change = (whole.Estimate - without[i].Estimate) / without[i].StandardError;
            points.Add(new(residual * residual / (variances[i] + whole.TauSquared), change * change));
        }

        return points.MoveToImmutable();
    }
}
