namespace Attribution.Merging;

/// <summary>What a source's loss is a share of, in CRH.</summary>
public enum CrhNorm
{
    /// <summary>
    /// The sum of all losses, for the constraint Σ exp(−w) = 1 of the paper's equation 4. No weight is 0 unless one source has all of
    /// the loss.
    /// </summary>
    Sum,

    /// <summary>The largest loss, so that the worst source has the weight 0: better apart, and without a say for one source.</summary>
    Max,
}
