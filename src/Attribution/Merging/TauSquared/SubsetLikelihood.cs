namespace Attribution.Merging;

/// <summary>The (restricted) likelihood of claims around one mean, from sums that are kept as functions of τ².</summary>
internal readonly struct SubsetLikelihood(ClaimSums claims, bool restricted) : ILikelihood
{
    public double LeastVariance => claims.LeastVariance;

    public double Bound => claims.Range * claims.Range;

    public LikelihoodScore Quick(double x) => LikelihoodScore.Of(claims.At(x), restricted);

    public LikelihoodScore Exact(double x) => Quick(x);

    public double LogLikelihood(double x)
    {
        Moments moments = Moments.Of(claims.At(x));
        double determinant = claims.LogDeterminant(x);
        return restricted
            ? Likelihood.Restricted(determinant, moments.Weight, moments.SumOfSquares, claims.Count)
            : Likelihood.Full(determinant, moments.SumOfSquares, claims.Count);
    }
}
