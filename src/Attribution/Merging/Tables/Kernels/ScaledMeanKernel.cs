using Attribution.Merging;

namespace Attribution;

/// <summary>The Birge ratio and the scale factor of the Particle Data Group over columns.</summary>
/// <param name="setting">The merger's settings.</param>
/// <param name="belowCeiling">
/// Whether only values with an error below the ceiling enter the factor, as that of the Particle Data Group has it.
/// </param>
internal sealed class ScaledMeanKernel(VarianceSetting setting, bool belowCeiling) : VarianceKernel(setting, MergedColumns.Q, 1)
{
    private double[] _entering = [];

    protected override TopicResult Fit(TopicRows rows)
    {
        FittedMean fit = MetaAnalysis.Of(rows.Values, rows.Variances, [], ScaledMean.FixedEffect);
        double factor = belowCeiling ? BelowCeiling(rows, fit.StandardError) : ScaledMean.Ratio(rows.Count, fit.Q);
        return Result(fit.Estimate, fit.StandardError * Math.Max(1, factor), double.PositiveInfinity, q: fit.Q);
    }

    private double BelowCeiling(TopicRows rows, double standardError)
    {
        if (_entering.Length < 2 * rows.Count) _entering = new double[Math.Max(2 * rows.Count, 2 * _entering.Length)];
        Span<double> values = _entering.AsSpan(0, rows.Count), variances = _entering.AsSpan(rows.Count, rows.Count);
        double ceiling = ScaledMean.CeilingOf(rows.Count, standardError);
        int entering = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (!ScaledMean.IsBelow(ceiling, rows.Variances[i])) continue;
            (values[entering], variances[entering]) = (rows.Values[i], rows.Variances[i]);
            entering++;
        }

        return ScaledMean.Ratio(entering, MetaAnalysis.Of(values[..entering], variances[..entering], [], ScaledMean.FixedEffect).Q);
    }
}
