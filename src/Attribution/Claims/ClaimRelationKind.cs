namespace Attribution;

/// <summary>How one claim relates to another.</summary>
public enum ClaimRelationKind
{
    /// <summary>Says the same again.</summary>
    SameAs,

    /// <summary>Passes the other on, as a headline does with the body's figure.</summary>
    Relays,

    /// <summary>Is calculated from the other.</summary>
    ComputesFrom,

    /// <summary>Sums up several others; never counted beside them.</summary>
    Synthesises,

    /// <summary>Rests in part on the same records as the other.</summary>
    SharesDataWith,

    /// <summary>Takes the place of the other, by the same source.</summary>
    Revises,

    /// <summary>Withdraws the other, by the same source.</summary>
    Retracts,

    /// <summary>Denies having said the other.</summary>
    Disowns,

    /// <summary>Calls the other, by somebody else, wrong or worthless.</summary>
    Impugns,

    /// <summary>Was stated to contradict the other.</summary>
    Contradicts,
}
