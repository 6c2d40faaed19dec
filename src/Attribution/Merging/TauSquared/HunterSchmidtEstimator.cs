namespace Attribution.Merging;

internal sealed class HunterSchmidtEstimator(string name, bool corrected) : TauSquared(name)
{
    private readonly MomentEquation _equation = new(corrected, Constraints: 0, IsPerTrace: false);

    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit) => Fit(sample.Count, atZero, out fit);

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit) => Fit(claims.Count, atZero, out fit);

    internal override MomentEquation? Equation => _equation;

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        double k = model.Count, factor = corrected ? k / model.DegreesOfFreedom : 1;
        return Math.Max(((factor * sums.SumOfSquares) - k) / sums.Weight, 0);
    }

    private double Fit(int count, in Moments atZero, out HeterogeneityFit fit)
    {
        double tauSquared = _equation.Solve(atZero, count);
        double variance = MomentVariance(count, tauSquared, atZero.Trace, atZero.TraceOfSquare);
        fit = new(atZero.Weight / _equation.Factor(count), variance);
        return tauSquared;
    }
}
