namespace Attribution.Merging;

/// <summary>A regression of values on their imprecision.</summary>
/// <param name="Slope">The asymmetry: its test is the test.</param>
/// <param name="Limit">The value at no imprecision at all.</param>
public sealed record EggerResult(Coefficient Slope, Coefficient Limit);
