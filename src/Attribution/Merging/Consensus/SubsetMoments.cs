namespace Attribution.Merging;

/// <summary>Some values together.</summary>
/// <param name="Weight">Σ w, in units of the greatest weight of all values.</param>
/// <param name="Mean">Their weighted mean.</param>
/// <param name="ChiSquared">χ² about it.</param>
internal readonly record struct SubsetMoments(double Weight, double Mean, double ChiSquared);
