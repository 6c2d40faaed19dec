namespace Attribution.Merging;

/// <summary>A fixed-effect estimate with an interval that allows for heterogeneity and for selective reporting.</summary>
/// <param name="Estimate">The fixed-effect estimate, which small claims with loud results move least.</param>
/// <param name="StandardError">Its standard error under the DerSimonian–Laird τ².</param>
/// <param name="TauSquared">That τ².</param>
/// <param name="Interval">The interval; its half-width is not a normal multiple of the standard error.</param>
public sealed record HenmiCopasResult(double Estimate, double StandardError, double TauSquared, ConfidenceInterval Interval);
