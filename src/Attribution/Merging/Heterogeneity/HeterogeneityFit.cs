namespace Attribution.Merging;

/// <summary>How an estimator of τ² found it.</summary>
/// <param name="ErrorFactor">The large-sample standard error of τ² is this, times the root of <paramref name="ErrorSquare"/>: taken only when asked for.</param>
/// <param name="ErrorSquare">See <paramref name="ErrorFactor"/>.</param>
/// <param name="Iterations">Passes over the claims that a search needed.</param>
/// <param name="Converged">Whether τ² solves its equation.</param>
internal readonly record struct HeterogeneityFit(double ErrorFactor, double ErrorSquare, int Iterations = 0, bool Converged = true);
