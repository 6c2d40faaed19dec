namespace Attribution;

/// <summary>A claim that a selection drops.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Why it no longer stands.</param>
public sealed record Dropped(Claim Claim, Finding Reason);
