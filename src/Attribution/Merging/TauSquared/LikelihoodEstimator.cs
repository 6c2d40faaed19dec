using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>The τ² at which the (restricted) likelihood is highest, with the standard error from its expected information.</summary>
internal sealed class LikelihoodEstimator(string name, bool restricted) : TauSquared(name)
{
    // Keeps the stack space of the search, which is zero-initialised, out of every other estimator.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal override double Fit(in Sample sample, in Moments atZero, out HeterogeneityFit fit)
    {
        var search = new LikelihoodSearch<MeanLikelihood>(new(sample, restricted));
        double tauSquared = search.Maximize();
        Moments moments = tauSquared == 0 ? atZero : Moments.At(sample, tauSquared);
        double information = restricted ? moments.TraceOfSquare : moments.WeightSquares;
        fit = new(1, 2 / information, search.Passes, search.Converged);
        return tauSquared;
    }

    internal override double Fit(ClaimSums claims, in Moments atZero, out HeterogeneityFit fit)
    {
        var search = new LikelihoodSearch<SubsetLikelihood>(new(claims, restricted));
        double tauSquared = search.Maximize();
        Moments moments = tauSquared == 0 ? atZero : Moments.Of(claims.At(tauSquared));
        double information = restricted ? moments.TraceOfSquare : moments.WeightSquares;
        fit = new(1, 2 / information, search.Passes, search.Converged);
        return tauSquared;
    }

    internal override double Fit(RegressionModel model) => new LikelihoodSearch<RegressionLikelihood>(new(model, restricted)).Maximize();
}
