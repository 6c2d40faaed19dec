namespace Attribution;

/// <summary>A claim that a selection drops.</summary>
/// <remarks>Equal when claim and reason are equal.</remarks>
public sealed record Dropped
{
    /// <summary>Drops a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reason">Why it no longer stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Dropped(Claim claim, Finding reason)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(reason);
        Claim = claim;
        Reason = reason;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Why it no longer stands.</summary>
    public Finding Reason { get; }
}
