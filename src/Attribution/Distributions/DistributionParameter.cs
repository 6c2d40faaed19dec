namespace Attribution;

/// <summary>One named parameter of a <see cref="Distribution"/>.</summary>
/// <param name="Name">For instance "standard deviation"; "… of the logarithm" where it is on the scale of the natural logarithm.</param>
/// <param name="Value">The value, in the unit of the quantity or, where the name says so, of its natural logarithm.</param>
public readonly record struct DistributionParameter(string Name, double Value);
