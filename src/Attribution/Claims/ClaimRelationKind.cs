namespace Attribution;

/// <summary>How one claim relates to another.</summary>
public enum ClaimRelationKind
{
    /// <summary>Says the same as the other.</summary>
    SameAs,

    /// <summary>Passes the other on, as a headline does with the figure of the body.</summary>
    Relays,

    /// <summary>Is calculated from the other.</summary>
    ComputesFrom,

    /// <summary>Summarises the other, usually one of several; it is never counted beside them.</summary>
    Synthesises,

    /// <summary>Rests in part on the same records as the other.</summary>
    SharesDataWith,

    /// <summary>
    /// Replaces the other, on whatever topic; both are by the same source. By another source it has no effect, and is told.
    /// </summary>
    Revises,

    /// <summary>Withdraws the other; both are by the same source, or it withdraws its report of the other.</summary>
    Retracts,

    /// <summary>Denies having said the other.</summary>
    Disowns,

    /// <summary>Calls the other, which is by another source, wrong or worthless.</summary>
    Impugns,

    /// <summary>Was stated in contradiction of the other.</summary>
    Contradicts,

    /// <summary>Replaces the other, and with it all that the same source had given of that series before.</summary>
    RevisesSeries,

    /// <summary>Is another hypothesis of the same source, which leaves open which of them is right.</summary>
    AlternativeTo,
}
