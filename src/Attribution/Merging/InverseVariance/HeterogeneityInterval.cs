namespace Attribution.Merging;

/// <summary>Confidence intervals of the heterogeneity, from one Q-profile.</summary>
/// <param name="TauSquared">Of τ², in the squared unit of the values.</param>
/// <param name="ISquared">Of I², from 0 to 1.</param>
/// <param name="HSquared">Of H², from 1 up.</param>
public readonly record struct HeterogeneityInterval(
    ConfidenceInterval TauSquared, ConfidenceInterval ISquared, ConfidenceInterval HSquared);
