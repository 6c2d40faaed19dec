using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Sums with equal weights.</summary>
/// <param name="SumOfSquares">Σ (y − plain mean)².</param>
/// <param name="Variance">Σ v.</param>
/// <param name="VarianceSquares">Σ v².</param>
internal readonly record struct UnweightedMoments(double SumOfSquares, double Variance, double VarianceSquares)
{
    public static UnweightedMoments Of(in Sample sample)
    {
        CompensatedSum first = default, variance = default, squares = default;
        for (int i = 0; i < sample.Count; i++)
        {
            double v = sample.Variances[i];
            first.Add(sample.Values[i] - sample.Pivot);
            variance.Add(v);
            squares.Add(v * v);
        }

        double shift = first.Value / sample.Count;
        CompensatedSum spread = default;
        foreach (double value in sample.Values)
        {
            double residual = value - sample.Pivot - shift;
            spread.Add(residual * residual);
        }

        return new(sample.Range == 0 ? 0 : spread.Value, variance.Value, squares.Value);
    }
}
