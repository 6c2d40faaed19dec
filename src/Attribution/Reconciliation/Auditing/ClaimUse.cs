namespace Attribution;

/// <summary>What a reconciliation did with a claim.</summary>
public enum ClaimUse
{
    /// <summary>Compared, graded and, if a merged value is earned, merged.</summary>
    Used,

    /// <summary>Says what another claim says, or is outranked by its own witness's more direct words: it adds nothing of its own.</summary>
    Discounted,

    /// <summary>Gives no answer to compare: an evasion, a silence, a fear, a denial without a figure of its own.</summary>
    NoAnswer,

    /// <summary>
    /// Has an answer that cannot be read: it is garbled, or in a unit that the topic does not know. In a table, also an answer without the
    /// numbers that a row needs.
    /// </summary>
    Unreadable,

    /// <summary>No longer stands, by the selection.</summary>
    Dropped,

    /// <summary>
    /// The topic has more than a limit of the reconciler allows, such as <see cref="Reconciler.MaximumClaims"/>, so that no answer was
    /// compared.
    /// </summary>
    NotCompared,

    /// <summary>
    /// An earlier answer of a source that gave a later one since: of a running total or a state the latest is its answer.
    /// </summary>
    Overtaken,
}
