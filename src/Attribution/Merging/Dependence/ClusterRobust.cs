using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// A standard error that is valid for any dependence among the errors of one origin: Hedges, Tipton and Johnson 2010, Research Synthesis
/// Methods 1:39, https://doi.org/10.1002/jrsm.5. With fewer than about ten origins it is still too small.
/// </summary>
public static class ClusterRobust
{
    /// <summary>
    /// The estimate of a fit with the robust standard error, m/(m − 1) times the plain sandwich (CR1), and t with m − 1 degrees of
    /// freedom for m origins.
    /// </summary>
    /// <param name="fit">A fit without weights of the caller's.</param>
    /// <param name="values">The values that were fitted.</param>
    /// <param name="variances">Their variances.</param>
    /// <param name="origins">For each claim the origin it comes from; any numbers.</param>
    /// <exception cref="ArgumentException">
    /// The lengths differ from each other or from the fit; an entry is refused, with its index; there are fewer than two origins; or a
    /// distance or the standard error leaves the range of a double.
    /// </exception>
    public static Coefficient Of(
        MetaAnalysisResult fit, ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<int> origins)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (values.Length != fit.Count || variances.Length != fit.Count || origins.Length != fit.Count)
        {
            throw new ArgumentException(
                Printable.Message($"The fit is of {fit.Count} claims; {values.Length} values, {variances.Length} variances and "
                + $"{origins.Length} origins were given: "
                + $"pass the claims that were fitted."));
        }

        SampleGuard.Values(values);
        double[] shares = new double[fit.Count];
        MetaAnalysis.Weights(fit, variances, shares);
        var scores = new SortedDictionary<int, CompensatedSum>();
        for (int i = 0; i < shares.Length; i++)
        {
            CompensatedSum score = scores.GetValueOrDefault(origins[i]);
            score.Add(shares[i] * SampleGuard.Result(values[i] - fit.Estimate, "The distance of a value from the estimate"));
            scores[origins[i]] = score;
        }

        return FromScores(fit.Estimate, [.. scores.Values.Select(score => score.Value)], nameof(origins));
    }

    /// <summary>From the sum over each origin of the shares of its claims times their residuals.</summary>
    internal static Coefficient FromScores(double estimate, ReadOnlySpan<double> scores, string parameter)
    {
        double m = scores.Length;
        if (m < 2)
        {
            throw new ArgumentException(
                "A cluster-robust standard error needs at least two origins: with one there is nothing to compare it with.", parameter);
        }

        // In units of the largest, no square over- or underflows.
        double largest = 0;
        foreach (double score in scores) largest = Math.Max(largest, Math.Abs(score));
        if (largest == 0) return new(estimate, 0, m - 1);
        CompensatedSum squares = default;
        foreach (double score in scores) squares.Add(score / largest * (score / largest));
        return new(estimate, SampleGuard.Result(largest * Math.Sqrt(m / (m - 1) * squares.Value), "The standard error"), m - 1);
    }
}
