namespace Attribution.Merging;

/// <summary>
/// How many claims seem to be missing on one side of a funnel plot, and what the merged value would be with their mirror images put in:
/// Duval and Tweedie 2000, Biometrics 56:455, https://doi.org/10.1111/j.0006-341X.2000.00455.x. It shows how much depends on selection; it
/// corrects nothing. It computes on request; a funnel of fewer than ten claims has no shape to mirror, and the result should not be
/// reported.
/// </summary>
public static class TrimAndFill
{
    private const int MaxRounds = 100;

    /// <summary>Trims claims until the count of missing ones settles, then fills.</summary>
    /// <param name="values">The values, finite; at least three.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="estimator">How missing claims are counted; default <see cref="TrimAndFillEstimator.L0"/>.</param>
    /// <param name="options">As for <see cref="MetaAnalysis"/>, for the trimmed and the filled fits.</param>
    /// <param name="missingAbove">
    /// Whether large values are missing; by default decided by the slope of the values on their standard errors: falling, they are; under
    /// equal variances, they are not.
    /// </param>
    /// <returns>The filled fit. Of equal distances from the centre, the smaller value has the lower rank.</returns>
    /// <exception cref="ArgumentException">As for a fit; or there are fewer than three claims.</exception>
    public static TrimAndFillResult Fit(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> variances,
        TrimAndFillEstimator estimator = TrimAndFillEstimator.L0,
        MetaAnalysisOptions? options = null,
        bool? missingAbove = null)
    {
        int k = values.Length;
        if (k < 3)
        {
            throw new ArgumentException(
                Printable.Message($"Trim-and-fill needs at least three claims; there are {k}."), nameof(values));
        }
        options ??= MetaAnalysisOptions.Default;
        _ = MetaAnalysis.Fit(values, variances, options);
        bool above = missingAbove ?? Falls(values, variances, options);

        // Mirrored where necessary, the missing claims are always the small ones, and the large ones are trimmed.
        (double[] y, double[] v) = Sorted(values, variances, above);

        int missing = 0, round = 0;
        bool settled = false;
        double centre = 0;
        while (!settled && round++ < MaxRounds)
        {
            centre = MetaAnalysis.Fit(y.AsSpan(0, k - missing), v.AsSpan(0, k - missing), options).Estimate;
            int next = Math.Min(Missing(y, centre, estimator), k - 1);
            settled = next == missing;
            missing = next;
        }

        double[] filledValues = [.. y, .. y[(k - missing)..].Select(value => (2 * centre) - value)];
        double[] filledVariances = [.. v, .. v[(k - missing)..]];
        if (above) Mirror(filledValues);
        return new(MetaAnalysis.Fit(filledValues, filledVariances, options))
        {
            Missing = missing,
            MissingAbove = above,
            Filled = [.. filledValues[k..].Zip(filledVariances[k..], (value, variance) => new FilledClaim(value, variance))],
            Converged = settled,
        };
    }

    private static bool Falls(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions options) =>
        variances.ContainsAnyExcept(variances[0])
            && EggerRegression.FitMixed(values, variances, EggerPredictor.StandardError, options).Slope.Estimate < 0;

    private static (double[] Values, double[] Variances) Sorted(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, bool mirrored)
    {
        (double Value, double Variance)[] pairs = new (double, double)[values.Length];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (mirrored ? -values[i] : values[i], variances[i]);
        Array.Sort(pairs);
        return ([.. pairs.Select(pair => pair.Value)], [.. pairs.Select(pair => pair.Variance)]);
    }

    private static int Missing(double[] sorted, double centre, TrimAndFillEstimator estimator)
    {
        double k = sorted.Length;
        int[] order = [.. Enumerable.Range(0, sorted.Length).OrderBy(i => Math.Abs(sorted[i] - centre))];
        double above = 0;
        int farthestBelow = 0;
        for (int rank = 1; rank <= order.Length; rank++)
        {
            double distance = sorted[order[rank - 1]] - centre;
            if (distance > 0)
            {
                above += rank;
            }
            else if (distance < 0)
            {
                farthestBelow = rank;
            }
        }

        double count = estimator switch
        {
            TrimAndFillEstimator.R0 => k - farthestBelow - 1,
            TrimAndFillEstimator.Q0 => k - 0.5 - Math.Sqrt((2 * k * k) - (4 * above) + 0.25),
            _ => ((4 * above) - (k * (k + 1))) / ((2 * k) - 1),
        };
        return double.IsNaN(count) ? sorted.Length - 1 : (int)Math.Round(Math.Max(count, 0), MidpointRounding.ToEven);
    }

    private static void Mirror(Span<double> values)
    {
        foreach (ref double value in values) value = -value;
    }
}
