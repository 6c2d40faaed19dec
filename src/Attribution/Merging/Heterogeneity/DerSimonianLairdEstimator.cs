namespace Attribution.Merging;

internal sealed class DerSimonianLairdEstimator() : TauSquared("DL")
{
    internal override HeterogeneityFit Fit(in Sample sample, in Moments atZero)
    {
        double trace = atZero.Trace;
        double tauSquared = Math.Max((atZero.SumOfSquares - (sample.Count - 1)) / trace, 0);
        return new(tauSquared, 1 / trace, MomentVariance(sample.Count, tauSquared, trace, atZero.TraceOfSquare));
    }

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        return Math.Max((sums.SumOfSquares - model.DegreesOfFreedom) / sums.Trace, 0);
    }
}
