namespace Attribution.Merging;

/// <summary>How an estimator of τ² found it.</summary>
/// <param name="ErrorDivisor">
/// The large-sample standard error of τ² is the root of <paramref name="ErrorSquare"/> over this, taken only when asked for; 0 where
/// there is none.
/// </param>
/// <param name="ErrorSquare">See <paramref name="ErrorDivisor"/>.</param>
/// <param name="Iterations">Passes over the claims that a search needed.</param>
/// <param name="Converged">Whether τ² solves its equation.</param>
internal readonly record struct HeterogeneityFit(double ErrorDivisor, double ErrorSquare, int Iterations = 0, bool Converged = true);
