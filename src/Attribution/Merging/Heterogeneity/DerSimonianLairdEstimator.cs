namespace Attribution.Merging;

internal sealed class DerSimonianLairdEstimator() : TauSquared("DL")
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double trace = atZero.Trace;
        double tauSquared = EquationOf(sample.Count).Solve(atZero);
        fit = new(1 / trace, MomentVariance(sample.Count, tauSquared, trace, atZero.TraceOfSquare));
        return tauSquared;
    }

    internal override MomentEquation? Equation(int count) => EquationOf(count);

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        return Math.Max((sums.SumOfSquares - model.DegreesOfFreedom) / sums.Trace, 0);
    }

    private static MomentEquation EquationOf(int count) => new(1, count - 1, IsPerTrace: true);
}
