namespace Attribution.Merging;

/// <summary>A likelihood of τ² ≥ 0 with the scores that <see cref="LikelihoodSearch{T}"/> needs.</summary>
internal interface ILikelihood
{
    /// <summary>The smallest variance of a claim.</summary>
    double LeastVariance { get; }

    /// <summary>A τ² beyond which the score is negative.</summary>
    double Bound { get; }

    /// <summary>Score and slope, accurate enough to locate the maxima.</summary>
    LikelihoodScore Quick(double x);

    /// <summary>Score and slope to the last digits.</summary>
    LikelihoodScore Exact(double x);

    double LogLikelihood(double x);
}
