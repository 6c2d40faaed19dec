namespace Attribution.Merging;

/// <summary>What an estimator of τ² found.</summary>
/// <param name="TauSquared">τ², not below 0.</param>
/// <param name="StandardError">Its large-sample standard error, or null.</param>
/// <param name="Iterations">Passes over the claims that a search needed.</param>
/// <param name="Converged">Whether τ² solves its equation.</param>
internal readonly record struct HeterogeneityFit(double TauSquared, double? StandardError, int Iterations = 0, bool Converged = true);
