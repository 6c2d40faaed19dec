using Attribution.Numerics;
using MathNet.Numerics.Integration;

namespace Attribution.Merging;

/// <summary>
/// The interval of Henmi and Copas 2010, Statistics in Medicine 29:2969, https://doi.org/10.1002/sim.4029: centred on the fixed-effect estimate, with critical values from
/// the joint distribution of the estimate and Q, whose law given the estimate is taken as a gamma with the right mean and variance.
/// </summary>
public static class HenmiCopas
{
    /// <summary>Fits the interval.</summary>
    /// <param name="values">The values, finite; at least two.</param>
    /// <param name="variances">Their variances, finite and above 0.</param>
    /// <param name="level">The nominal coverage, strictly between 0 and 1; default 0.95.</param>
    /// <exception cref="ArgumentException">As for a fit; or there are fewer than three claims, for which the gamma approximation has no solution.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is 0, 1 or beyond.</exception>
    public static HenmiCopasResult Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double level = 0.95)
    {
        Probability.ThrowIfNotLevel(level);
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        Sample sample = prepared.Sample;
        if (sample.Count < 3)
            throw new ArgumentException($"The Henmi–Copas interval needs at least three claims; there are {sample.Count}. Use MetaAnalysis.Fit.", nameof(values));

        Moments atZero = Moments.At(sample, 0);
        double tauSquared = TauSquared.DerSimonianLaird.Fit(sample, atZero).TauSquared;
        CompensatedSum fourth = default;
        foreach (double variance in sample.Variances)
            fourth.Add(1 / (variance * variance * variance * variance));

        // Everything below is free of the unit: weights times the typical one.
        double w1 = atZero.Weight, t = tauSquared * w1;
        var law = new JointLaw(sample.Count, t, atZero.WeightSquares / w1 / w1, atZero.WeightCubes / w1 / w1 / w1, fourth.Value / w1 / w1 / w1 / w1);
        double error = law.Spread / Math.Sqrt(w1);
        double half = law.CriticalValue(0.5 * (1 - level)) * law.Spread * error;
        double estimate = Math.ScaleB(sample.Pivot + atZero.Shift, -prepared.Exponent);
        half = Math.ScaleB(half, -prepared.Exponent);
        return new(
            estimate, Math.ScaleB(error, -prepared.Exponent), Math.ScaleB(tauSquared, -2 * prepared.Exponent), new(estimate - half, estimate + half, level));
    }

    /// <summary>The law of R, the estimate over its fixed-effect standard error, and of Q given R; weights in units of their sum, τ² in units of its reciprocal.</summary>
    private sealed class JointLaw(int count, double tauSquared, double w2, double w3, double w4)
    {
        private readonly double _variance = 1 + (tauSquared * w2);

        public double Spread => Math.Sqrt(_variance);

        /// <summary>The t with ∫ P(Q ≤ g(r/t) | R = r × spread) φ(r) dr over r &gt; t equal to <paramref name="tail"/>, where g inverts the inflation of the standard error by Q.</summary>
        public double CriticalValue(double tail)
        {
            double Excess(double t) => Integral(t) - tail;
            double upper = 2;
            while (Excess(upper) > 0)
                upper *= 2;
            return Root.Bracketed(Excess, 1e-12, upper, 1e-15);
        }

        private double Integral(double t)
        {
            const double Reach = 39;   // φ is below the smallest double beyond.
            const int Panels = 78;
            double sum = 0, width = Reach / Panels;
            for (int i = 0; i < Panels; i++)
                sum += GaussLegendreRule.Integrate(r => Probability(r / t, r * Spread) * StandardNormal.Density(r), t + (i * width), t + ((i + 1) * width), 20);
            return sum;
        }

        private double Probability(double inflation, double r)
        {
            double degrees = count - 1, q = degrees + (((1 / w2) - 1) * ((inflation * inflation) - 1));
            double t = tauSquared, u = (r * r / _variance / _variance) - (1 / _variance), w22 = w2 * w2, excess = w3 - w22;
            double mean = degrees + (t * (1 - w2)) + (t * t * u * excess);
            double variance = (2 * degrees) + (4 * t * (1 - w2)) + (2 * t * t * (w2 - (2 * w3) + w22))
                + (4 * t * t * u * excess) + (4 * t * t * t * u * (w4 - (2 * w2 * w3) + (w22 * w2)))
                + (2 * t * t * t * t * ((1 / _variance / _variance) - (2 * r * r / _variance / _variance / _variance)) * excess * excess);

            // A gamma with this mean and variance is a chi-squared with 2 mean²/variance degrees of freedom, scaled.
            double scale = variance / mean / 2;
            return ChiSquared.Cdf(q / scale, mean / scale);
        }
    }
}
