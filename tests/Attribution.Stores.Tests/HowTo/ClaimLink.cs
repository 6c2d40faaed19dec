namespace Attribution.Tests;

/// <summary>A claim that another relates to: revises, retracts, relays.</summary>
public sealed record ClaimLink(string OtherId);
