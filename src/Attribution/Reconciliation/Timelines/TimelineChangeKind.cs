namespace Attribution;

/// <summary>What changed from one row of a <see cref="Timeline"/> to the next.</summary>
public enum TimelineChangeKind
{
    /// <summary>A claim was said since the row before. Where it is not used, the reason says why.</summary>
    New,

    /// <summary>An answer of the same source for a later time took its place.</summary>
    Overtaken,

    /// <summary>Its source gave the same figure again.</summary>
    Confirmed,

    /// <summary>Its source, or who published it, gave another figure in its place, declared as a revision or not.</summary>
    Revised,

    /// <summary>Its source, or who published it, took it back.</summary>
    Retracted,

    /// <summary>The source whose word it is said to be denies having said it.</summary>
    Disowned,

    /// <summary>It no longer counts for another reason, which is given: more direct words exist, or an objection is upheld.</summary>
    SetAside,

    /// <summary>It counts again: what had ended it was itself taken back or denied.</summary>
    Restored,

    /// <summary>The grade moved.</summary>
    GradeMoved,
}
