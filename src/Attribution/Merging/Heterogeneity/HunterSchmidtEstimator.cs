using System.Runtime.Intrinsics;

namespace Attribution.Merging;

internal sealed class HunterSchmidtEstimator(string name, bool corrected) : TauSquared(name)
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double k = sample.Count, factor = corrected ? k / (k - 1) : 1;
        double tauSquared = Math.Max(((factor * atZero.SumOfSquares) - k) / atZero.Weight, 0);
        double variance = MomentVariance(sample.Count, tauSquared, atZero.Trace, atZero.TraceOfSquare);
        fit = new(factor / atZero.Weight, variance);
        return tauSquared;
    }

    internal override bool HasLanes => true;

    internal override void Fit(int claims, in LaneMoments atZero, in Vector512<double> q, out Vector512<double> tauSquared)
    {
        double k = claims, factor = corrected ? k / (k - 1) : 1;
        tauSquared = Vector512.Max(((Vector512.Create(factor) * q) - Vector512.Create(k)) / atZero.Weight, Vector512<double>.Zero);
    }

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        double k = model.Count, factor = corrected ? k / model.DegreesOfFreedom : 1;
        return Math.Max(((factor * sums.SumOfSquares) - k) / sums.Weight, 0);
    }
}
