namespace Attribution;

/// <summary>By whose right a claim is taken back.</summary>
internal enum WithdrawalHold
{
    /// <summary>By another's than that of its source or its publisher: it does not hold, and is told.</summary>
    None,

    /// <summary>By the publisher of a report: that route ends.</summary>
    Route,

    /// <summary>By the source itself, or by the body in whose name it spoke.</summary>
    OwnWord,
}
