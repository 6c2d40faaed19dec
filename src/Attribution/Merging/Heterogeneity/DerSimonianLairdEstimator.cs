using System.Runtime.Intrinsics;

namespace Attribution.Merging;

internal sealed class DerSimonianLairdEstimator() : TauSquared("DL")
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double trace = atZero.Trace;
        double tauSquared = Math.Max((atZero.SumOfSquares - (sample.Count - 1)) / trace, 0);
        fit = new(1 / trace, MomentVariance(sample.Count, tauSquared, trace, atZero.TraceOfSquare));
        return tauSquared;
    }

    internal override bool HasLanes => true;

    internal override void Fit(int claims, in LaneMoments atZero, in Vector512<double> q, out Vector512<double> tauSquared)
    {
        tauSquared = Vector512.Max((q - Vector512.Create((double)(claims - 1))) / atZero.Trace, Vector512<double>.Zero);
    }

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        return Math.Max((sums.SumOfSquares - model.DegreesOfFreedom) / sums.Trace, 0);
    }
}
