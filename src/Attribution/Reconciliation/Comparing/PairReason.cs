namespace Attribution;

/// <summary>What decided how two statements relate to each other. <see cref="PairWording"/> says it in words.</summary>
internal enum PairReason : byte
{
    NoGround,
    OtherKind,
    SameWords,
    OtherWords,
    YesAndNo,

    /// <summary>One denies the words of the other.</summary>
    DeniedWords,

    /// <summary>They are alternatives of one source.</summary>
    Alternatives,

    /// <summary>They conflict, but the source of one leaves open another answer, which does not.</summary>
    LeftOpen,
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

    /// <summary>They agree, but are counted on unlike bases.</summary>
    UnlikeBases,

    /// <summary>What is identified by name is a floor of the other, and is not above it.</summary>
    NamesBelow,

    /// <summary>What is identified by name is above the most that the other allows.</summary>
    NamesAbove,

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
