using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The fixed point of τ² = (Q(τ²) − k + 1)/tr P(τ²). Fixed-point steps can oscillate for ever; both sides are monotone in τ², so bracketing
/// converges.
/// </summary>
internal sealed class DerSimonianLairdIteratedEstimator() : TauSquared("DLIT")
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double tauSquared = 0;
        int passes = 0;
        Moments moments = atZero;
        if (Moments.Exact(sample, 0).SumOfSquares > sample.Count - 1)
        {
            // Q(τ²) is at most (k − 1) range²/2τ², so the root is below half the squared range.
            var excess = new Excess(sample);
            tauSquared = Root.Bracketed(ref excess, 0, sample.Range * sample.Range);
            passes = excess.Passes;
            moments = Moments.At(sample, tauSquared);
        }

        fit = new(moments.Trace, MomentVariance(sample.Count, tauSquared, moments.Trace, moments.TraceOfSquare), passes);
        return tauSquared;
    }

    private ref struct Excess(Sample sample) : IScalarFunction
    {
        private readonly Sample _sample = sample;

        public int Passes { get; private set; }

        public double At(double x)
        {
            Passes++;
            Moments moments = Moments.Exact(_sample, x);
            return moments.SumOfSquares - (_sample.Count - 1) - (x * moments.Trace);
        }
    }
}
