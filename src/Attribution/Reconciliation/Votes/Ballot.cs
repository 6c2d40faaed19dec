namespace Attribution;

/// <summary>One used claim that answers in words, and its witness.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Witness">Its witness.</param>
/// <param name="Answer">Its answer: its words, or "yes" or "no".</param>
internal sealed record Ballot(Claim Claim, Witness Witness, string Answer);
