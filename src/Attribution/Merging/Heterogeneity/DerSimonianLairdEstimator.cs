namespace Attribution.Merging;

internal sealed class DerSimonianLairdEstimator() : TauSquared("DL")
{
    internal override HeterogeneityFit Fit(in Sample sample, in Moments atZero)
    {
        double trace = atZero.Trace;
        double tauSquared = Math.Max((atZero.SumOfSquares - (sample.Count - 1)) / trace, 0);
        return new(tauSquared, Math.Sqrt(MomentVariance(sample.Count, tauSquared, trace, atZero.TraceOfSquare)) / trace);
    }

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        return Math.Max((sums.SumOfSquares - model.DegreesOfFreedom) / sums.Trace, 0);
    }
}
