using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Q(τ²) = k − 1. Morris's empirical Bayes equation, τ² = Σ w (k/(k − 1) (y − mean)² − v)/Σ w, is the same one: multiply by
/// Σ w and put Σ w (v + τ²) = k. The median-unbiased form asks for the median of chi-squared instead of its mean.
/// </summary>
internal sealed class PauleMandelEstimator(string name, bool median) : TauSquared(name)
{
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        double k = sample.Count;
        double target = median ? ChiSquared.Quantile(0.5, k - 1) : k - 1;
        (double tauSquared, int iterations, bool converged) = GeneralizedQ.Solve(sample, atZero, target);
        double weight = tauSquared == 0 ? atZero.Weight : Moments.At(sample, tauSquared).Weight;
        fit = new(weight / k, 2 / (k - 1), iterations, converged);
        return tauSquared;
    }

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit)
    {
        double k = claims.Count;
        double target = median ? ChiSquared.Quantile(0.5, k - 1) : k - 1;
        (double tauSquared, int iterations, bool converged) = GeneralizedQ.Solve(new SubsetQ(claims), atZero, target);
        double weight = tauSquared == 0 ? atZero.Weight : claims.At(tauSquared).Weight;
        fit = new(weight / k, 2 / (k - 1), iterations, converged);
        return tauSquared;
    }

    internal override double Fit(RegressionModel model)
    {
        double target = median ? ChiSquared.Quantile(0.5, model.DegreesOfFreedom) : model.DegreesOfFreedom;
        double Excess(double x) => model.At(x).SumOfSquares - target;

        // The sum of squares is at most that of plain least squares over τ².
        return Excess(0) <= 0 ? 0 : Root.Bracketed(Excess, 0, 2 * model.PlainSumOfSquares / target);
    }
}
