namespace Attribution.Merging;

internal sealed class HunterSchmidtEstimator(string name, bool corrected) : TauSquared(name)
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        MomentEquation equation = EquationOf(sample.Count);
        double tauSquared = equation.Solve(atZero);
        double variance = MomentVariance(sample.Count, tauSquared, atZero.Trace, atZero.TraceOfSquare);
        fit = new(equation.Factor / atZero.Weight, variance);
        return tauSquared;
    }

    internal override MomentEquation? Equation(int count) => EquationOf(count);

    internal override double Fit(RegressionModel model)
    {
        RegressionSums sums = model.At(0);
        double k = model.Count, factor = corrected ? k / model.DegreesOfFreedom : 1;
        return Math.Max(((factor * sums.SumOfSquares) - k) / sums.Weight, 0);
    }

    private MomentEquation EquationOf(int count) => new(corrected ? count / (count - 1.0) : 1, count, IsPerTrace: false);
}
