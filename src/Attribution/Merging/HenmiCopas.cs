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
        JointLaw law = JointLaw.Of(sample, atZero, tauSquared);
        double w1 = atZero.Weight;
        double error = law.Spread / Math.Sqrt(w1);
        double half = law.CriticalValue(0.5 * (1 - level)) * law.Spread * error;
        double estimate = Math.ScaleB(sample.Pivot + atZero.Shift, -prepared.Exponent);
        half = Math.ScaleB(half, -prepared.Exponent);
        return new(
            estimate, Math.ScaleB(error, -prepared.Exponent), Math.ScaleB(tauSquared, -2 * prepared.Exponent), new(estimate - half, estimate + half, level));
    }

    /// <summary>
    /// The law of R, the estimate over its fixed-effect standard error, and of Q given R. With p the shares of the claims in the fixed-effect estimate, the sums of the paper
    /// are W2 = Σ p², W3 − W2² = Σ p (p − W2)² and W4 − 2 W2 W3 + W2³ = Σ p² (p − W2)², in units of Σ w: in this form nothing cancels when one share is nearly 1.
    /// </summary>
    /// <param name="degrees">k − 1.</param>
    /// <param name="t">τ² Σ w.</param>
    /// <param name="w2">Σ p².</param>
    /// <param name="rest">1 − Σ p².</param>
    /// <param name="square">Σ p² − 2 Σ p³ + (Σ p²)².</param>
    /// <param name="third">Σ p (p − W2)².</param>
    /// <param name="fourth">Σ p² (p − W2)².</param>
    private sealed class JointLaw(double degrees, double t, double w2, double rest, double square, double third, double fourth)
    {
        private readonly double _variance = 1 + (t * w2);

        public double Spread => Math.Sqrt(_variance);

        public static JointLaw Of(in Sample sample, in Moments atZero, double tauSquared)
        {
            double total = atZero.Weight, rest = atZero.Trace / total;
            CompensatedSum third = default, fourth = default;
            foreach (double variance in sample.Variances)
            {
                double share = 1 / (variance * total), excess = share - 1 + rest;
                third.Add(share * excess * excess);
                fourth.Add(share * excess * share * excess);
            }

            return new(
                sample.Count - 1, tauSquared * total, atZero.WeightSquares / total / total, rest, atZero.TraceOfSquare / total / total, third.Value, fourth.Value);
        }

        /// <summary>The x with ∫ P(Q ≤ g(z/x) | R = z × spread) φ(z) dz over z &gt; x equal to <paramref name="tail"/>, where g inverts the inflation of the standard error by Q.</summary>
        public double CriticalValue(double tail)
        {
            double Excess(double x) => Integral(x) - tail;
            double upper = 2;
            while (Excess(upper) > 0)
                upper *= 2;
            return Root.Bracketed(Excess, 1e-12, upper, 1e-15);
        }

        private double Integral(double x)
        {
            const double Reach = 12;   // φ integrates to 2e-33 beyond.
            const int Panels = 24;
            double sum = 0, width = Reach / Panels;
            for (int i = 0; i < Panels; i++)
                sum += GaussLegendreRule.Integrate(z => Probability(z / x, z) * StandardNormal.Density(z), x + (i * width), x + ((i + 1) * width), 20);
            return sum;
        }

        private double Probability(double inflation, double z)
        {
            double q = degrees + (rest / w2 * (inflation - 1) * (inflation + 1));
            double u = ((z * z) - 1) / _variance, share = t / _variance * t * third;
            double mean = degrees + (t * rest) + (t * t * u * third);
            double variance = (2 * degrees) + (4 * t * rest) + (2 * t * t * square)
                + (4 * t * t * u * third) + (4 * t * t * t * u * fourth) + (2 * (1 - (2 * z * z)) * share * share);

            // A gamma with this mean and variance is a chi-squared with 2 mean²/variance degrees of freedom, scaled.
            double scale = variance / mean / 2;
            return ChiSquared.Cdf(q / scale, mean / scale);
        }
    }
}
