namespace Attribution.Merging;

/// <summary>How far one value lies from the reference value.</summary>
/// <param name="Difference">The value less the reference value.</param>
/// <param name="ExpandedUncertainty">
/// Twice the standard uncertainty of the difference: 2 √(u² − u_ref²) for a member of the consistent subset, which is correlated with the
/// reference, and 2 √(u² + u_ref²) for the others.
/// </param>
public readonly record struct DegreeOfEquivalence(double Difference, double ExpandedUncertainty);
