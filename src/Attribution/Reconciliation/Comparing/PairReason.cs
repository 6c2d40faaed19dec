namespace Attribution;

/// <summary>What decided how two statements relate to each other. <see cref="PairWording"/> says it in words.</summary>
internal enum PairReason
{
    NoGround,
    OtherKind,
    SameWords,
    OtherWords,
    YesAndNo,
    DeclaredToContradict,

    /// <summary>They lie too many standard deviations apart, also when corrected for the number of pairs.</summary>
    Deviating,

    /// <summary>They lie far apart, but among so many pairs that is within what chance would produce.</summary>
    ByChance,

    /// <summary>No value is in both.</summary>
    Apart,

    /// <summary>Each lies within what the other allows.</summary>
    Within,
    Overlapping,

    /// <summary>Both have two ends and overlap, but one is so wide that it says nothing beside sharper claims.</summary>
    SaysNothing,

    /// <summary>Nothing says what an error covers: it is too small to corroborate, and may be too large to conflict.</summary>
    UnknownCoverage,

    /// <summary>They meet only at their edges.</summary>
    Touching,
    SharedBounds,

    /// <summary>The least that the part can be is above the most that the whole can be.</summary>
    PartAboveWhole,
    PartWithinWhole,
}
