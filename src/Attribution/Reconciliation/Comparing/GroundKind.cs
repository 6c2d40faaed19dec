namespace Attribution;

/// <summary>Why two answers can be compared, or cannot.</summary>
internal enum GroundKind : byte
{
    /// <summary>They are about one quantity.</summary>
    Same,

    /// <summary>They are about different scopes.</summary>
    OtherScopes,

    /// <summary>One scope lies within the other, and parts do not add up.</summary>
    ScopesDoNotAddUp,

    /// <summary>One is narrower in scope and the other in time.</summary>
    Crossed,

    /// <summary>They are about different times.</summary>
    OtherTimes,

    /// <summary>They count over different periods.</summary>
    OtherPeriods,

    /// <summary>One is about a part of what the other is about.</summary>
    PartOfWhole,

    /// <summary>One is about a part of what the other is about, and of an earlier time.</summary>
    PartOfLater,

    /// <summary>They are running totals from one start.</summary>
    RunningTotal,

    /// <summary>One counts in a part of the other's time.</summary>
    PartOfTime,

    /// <summary>They are on related topics.</summary>
    Related,
}
