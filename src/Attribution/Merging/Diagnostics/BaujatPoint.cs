namespace Attribution.Merging;

/// <summary>Where a claim stands in a Baujat plot.</summary>
/// <param name="Contribution">Across: (y − estimate)²/(v + τ²), its part in Q.</param>
/// <param name="Influence">Up: the squared change of the estimate when the claim is left out, in squared standard errors of what is left.</param>
public readonly record struct BaujatPoint(double Contribution, double Influence);
