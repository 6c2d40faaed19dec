namespace Attribution;

/// <summary>What a reconciliation did with one claim, and why.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Use">What was done with it.</param>
/// <param name="Reason">Why; null for a used claim.</param>
/// <param name="Weight">What the weighting gave a used claim, relative to the others; null for any other.</param>
public sealed record AuditEntry(Claim Claim, ClaimUse Use, Finding? Reason, double? Weight = null)
{
    /// <summary>"S01: discounted: It passes on S09 and S10. [relay]".</summary>
    public override string ToString() =>
        Reason is null ? $"{Claim.Id}: {Use.ToString().ToLowerInvariant()}" : $"{Claim.Id}: {Use.ToString().ToLowerInvariant()}: {Reason}";
}
