namespace Attribution.Merging;

internal sealed class DerSimonianLairdEstimator() : TauSquared("DL")
{
    private static readonly MomentEquation Moment = new(IsCorrected: false, Constraints: 1, IsPerTrace: true);

    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit) => Fit(sample.Count, atZero, out fit);

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit) => Fit(claims.Count, atZero, out fit);

    internal override MomentEquation? Equation => Moment;

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        return Math.Max((sums.SumOfSquares - model.DegreesOfFreedom) / sums.Trace, 0);
    }

    private static double Fit(int count, in Moments atZero, out HeterogeneityFit fit)
    {
        double trace = atZero.Trace;
        double tauSquared = Moment.Solve(atZero, count);
        fit = new(trace, MomentVariance(count, tauSquared, trace, atZero.TraceOfSquare));
        return tauSquared;
    }
}
