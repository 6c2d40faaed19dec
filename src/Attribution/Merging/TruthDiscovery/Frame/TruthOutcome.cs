namespace Attribution.Merging;

/// <summary>How the iterations ended.</summary>
/// <param name="Iterations">How many there were.</param>
/// <param name="Converged">Whether the last changed nothing by more than the tolerance.</param>
internal readonly record struct TruthOutcome(int Iterations, bool Converged);
