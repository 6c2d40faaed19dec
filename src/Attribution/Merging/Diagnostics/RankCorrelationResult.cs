namespace Attribution.Merging;

/// <summary>A rank correlation.</summary>
/// <param name="Tau">Kendall's τ-b, −1 to 1.</param>
/// <param name="PValue">The two-sided p-value of no correlation.</param>
public readonly record struct RankCorrelationResult(double Tau, double PValue);
