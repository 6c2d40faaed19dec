using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A weighted mean.</summary>
/// <param name="Shift">The mean less the pivot.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="SumOfSquares">Σ (y − mean)²/(v + τ²).</param>
internal readonly record struct WeightedMean(double Shift, double Variance, double SumOfSquares)
{
    /// <summary>The mean with weights u/(v + τ²).</summary>
    public static WeightedMean Of(in Sample sample, ReadOnlySpan<double> weights, double tauSquared)
    {
        CompensatedSum total = default, squares = default, first = default;
        for (int i = 0; i < weights.Length; i++)
        {
            double w = weights[i] / (sample.Variances[i] + tauSquared);
            total.Add(w);
            squares.Add(w * weights[i]);
            first.Add(w * (sample.Values[i] - sample.Pivot));
        }

        double shift = first.Value / total.Value;
        CompensatedSum spread = default;
        for (int i = 0; i < weights.Length; i++)
        {
            double residual = sample.Values[i] - sample.Pivot - shift;
            spread.Add(residual * residual / (sample.Variances[i] + tauSquared));
        }

        return new(shift, squares.Value / total.Value / total.Value, spread.Value);
    }
}
