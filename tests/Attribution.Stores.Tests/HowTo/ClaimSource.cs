namespace Attribution.Tests;

/// <summary>A source in the chain of a claim.</summary>
public sealed record ClaimSource(string SourceId);
