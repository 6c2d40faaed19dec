namespace Attribution.Merging;

/// <summary>The (restricted) likelihood of claims around a regression.</summary>
internal readonly struct RegressionLikelihood(RegressionModel model, bool restricted) : ILikelihood
{
    public double LeastVariance => model.LeastVariance;

    /// <summary>
    /// yᵀPPy is at most the plain sum of squares over τ⁴, and tr P at least (k − p)/(τ² + greatest variance): past both the
    /// greatest variance and twice the plain mean square the score is negative.
    /// </summary>
    public double Bound => Math.Max(model.GreatestVariance, 2 * model.PlainSumOfSquares / model.DegreesOfFreedom);

    public LikelihoodScore Quick(double x) => Exact(x);

    public LikelihoodScore Exact(double x)
    {
        RegressionSums sums = model.At(x);
        return restricted
            ? new(0.5 * (sums.SquareOfProjection - sums.Trace), 0.5 * (sums.TraceOfSquare - (2 * sums.CubeOfProjection)))
            : new(0.5 * (sums.SquareOfProjection - sums.Weight), 0.5 * (sums.WeightSquares - (2 * sums.CubeOfProjection)));
    }

    public double LogLikelihood(double x)
    {
        RegressionSums sums = model.At(x);
        return restricted ? sums.RestrictedLogLikelihood : sums.LogLikelihood;
    }
}
