namespace Attribution.Merging;

internal sealed class HunterSchmidtEstimator(string name, bool corrected) : TauSquared(name)
{
    private readonly MomentEquation _equation = new(corrected, Constraints: 0, IsPerTrace: false);

    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double tauSquared = _equation.Solve(atZero, sample.Count);
        double variance = MomentVariance(sample.Count, tauSquared, atZero.Trace, atZero.TraceOfSquare);
        fit = new(atZero.Weight / _equation.Factor(sample.Count), variance);
        return tauSquared;
    }

    internal override MomentEquation? Equation => _equation;

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        double k = model.Count, factor = corrected ? k / model.DegreesOfFreedom : 1;
        return Math.Max(((factor * sums.SumOfSquares) - k) / sums.Weight, 0);
    }
}
