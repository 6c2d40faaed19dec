using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The law of R, the estimate over its fixed-effect standard error, and of Q given R. With p the shares of the claims in the fixed-effect
/// estimate, the sums of the paper are W2 = Σ p², W3 − W2² = Σ p (p − W2)² and W4 − 2 W2 W3 + W2³ = Σ p² (p − W2)², in
/// units of Σ w. Mean and variance of Q given R are put together from traces and squared lengths under the law of the values given R, none
/// of them below 0: no digits cancel, however close to 1 a share is.
/// </summary>
internal readonly struct HenmiCopasLaw
{
    private readonly double _degrees;        // k − 1
    private readonly double _slope;          // how fast Q makes the square of the inflation grow: 1/W2 − 1
    private readonly double _trace;          // the part of the mean of Q that τ² adds, whatever R
    private readonly double _traceOfSquare;  // the same of half the variance, beyond what the trace adds
    private readonly double _length;         // the part of the mean of Q that goes with R²
    private readonly double _spreadLength;   // the same of a quarter of the variance

    /// <param name="sample">The claims.</param>
    /// <param name="atZero">Their sums at τ² = 0.</param>
    /// <param name="t">τ² in units of the variance of the fixed-effect estimate.</param>
    public HenmiCopasLaw(in Sample sample, in Moments atZero, double t)
    {
        double total = atZero.Weight, w2 = atZero.WeightSquares / total / total, centre = atZero.WeightCubes / atZero.WeightSquares / total;
        double rest = atZero.Trace / total, square = atZero.TraceOfSquare / total / total;
        double most = 1 / (sample.LeastVariance * total);
        CompensatedSum third = default, fourth = default, remainder = default, excessOfMost = default, remainderOfMost = default;
        for (int i = 0; i < sample.Count; i++)
        {
            double share = 1 / (sample.Variances[i] * total);
            excessOfMost.Add(share * (most - share));
            remainderOfMost.Add(share / w2 * share * (most - share));
            if (i != sample.PivotIndex)
            {
                Add(share, share - w2, share - centre);
            }
        }

        // The largest share minus a mean of all shares, as a sum of differences: both can be close to 1.
        Add(most, excessOfMost.Value, remainderOfMost.Value);

        Variance = 1 + (t * w2);
        double ratio = t / Variance, c = third.Value;
        _degrees = sample.Count - 1;
        _slope = rest / w2;
        _trace = t * (rest - (ratio * c));
        _traceOfSquare = t * t * (square - (2 * ratio * fourth.Value) + (ratio * c * ratio * c));
        _length = t * ratio * c;
        _spreadLength = _length + (t * t * ratio * (remainder.Value + (c / w2 * c / Variance)));

        void Add(double share, double excess, double off)
        {
            third.Add(share * excess * excess);
            fourth.Add(share * excess * share * excess);
            remainder.Add(share * off * share * off);
        }
    }

    /// <summary>The variance of R.</summary>
    public double Variance { get; }

    /// <summary>
    /// The x with ∫ P(Q ≤ g(z/x) | R = z × spread) φ(z) dz over z &gt; x equal to <paramref name="tail"/>, where g inverts the
    /// inflation of the standard error by Q. Sought by its logarithm: where heterogeneity dwarfs the errors, x is their ratio.
    /// </summary>
    public double CriticalValue(double tail)
    {
        Excess excess = new(this, tail);
        double upper = 1, lower = -1;
        while (excess.At(upper) > 0)
        {
            upper++;
        }

        while (excess.At(lower) < 0)
        {
            lower *= 2;
            if (lower < -512)   // The level is 0 but for rounding.
                return 0;
        }

        return Math.Exp(Root.Bracketed(excess, lower, upper, 1e-15));
    }

    private double Integral(double x)
    {
        const double Reach = 39, Panel = 0.5;   // Beyond it φ is below the smallest double.
        double sum = 0;
        for (double z = x; z < x + Reach && StandardNormal.UpperTail(z) > 1e-18 * sum; z += Panel)
        {
            sum += GaussLegendre.Integrate(new Integrand(this, x), z, z + Panel);
        }

        return sum;
    }

    private double Probability(double inflation, double z)
    {
        double q = _degrees + (_slope * (inflation - 1) * (inflation + 1));
        double mean = _degrees + _trace + (z * z * _length);
        double variance = 2 * (_degrees + (2 * _trace) + _traceOfSquare + (2 * z * z * _spreadLength));

        // A gamma with this mean and variance is a chi-squared with 2 mean²/variance degrees of freedom, scaled.
        double scale = variance / mean / 2;
        return ChiSquared.Cdf(q / scale, mean / scale);
    }

    private readonly struct Excess(HenmiCopasLaw law, double tail) : IScalarFunction
    {
        public double At(double logX) => law.Integral(Math.Exp(logX)) - tail;
    }

    private readonly struct Integrand(HenmiCopasLaw law, double x) : IScalarFunction
    {
        public double At(double z) => law.Probability(z / x, z) * StandardNormal.Density(z);
    }
}
