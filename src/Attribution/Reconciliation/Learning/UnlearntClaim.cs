namespace Attribution.Merging;

/// <summary>A used claim from which nothing was learnt, and why; made by the library.</summary>
public sealed class UnlearntClaim
{
    internal UnlearntClaim(Claim claim, Finding reason) => (Claim, Reason) = (claim, reason);

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Why it was left out.</summary>
    public Finding Reason { get; }

    /// <summary>The id of the claim, and the reason.</summary>
    public override string ToString() => Printable.Passage($"{Claim.Id}: {Reason.Message}");
}
