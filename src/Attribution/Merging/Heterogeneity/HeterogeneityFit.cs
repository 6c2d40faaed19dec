namespace Attribution.Merging;

/// <summary>What an estimator of τ² found.</summary>
/// <param name="TauSquared">τ², not below 0.</param>
/// <param name="ErrorFactor">Its large-sample standard error is this, times the root of <paramref name="ErrorSquare"/>: taken only when asked for.</param>
/// <param name="ErrorSquare">See <paramref name="ErrorFactor"/>.</param>
/// <param name="Iterations">Passes over the claims that a search needed.</param>
/// <param name="Converged">Whether τ² solves its equation.</param>
internal readonly record struct HeterogeneityFit(double TauSquared, double ErrorFactor, double ErrorSquare, int Iterations = 0, bool Converged = true);
