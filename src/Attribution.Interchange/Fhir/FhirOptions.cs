namespace Attribution;

/// <summary>What <see cref="FhirJson"/> can be told. Immutable; a copy with one setting changed is made by <c>with</c>.</summary>
public sealed record FhirOptions : InterchangeOptions;
