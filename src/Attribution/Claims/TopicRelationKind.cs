namespace Attribution;

/// <summary>
/// How the quantity of one <see cref="Topic"/> relates to that of another. Nothing is inferred: a relation holds only if it is declared.
/// </summary>
public enum TopicRelationKind
{
    /// <summary>This is a part of the other: never more than it.</summary>
    PartOf,

    /// <summary>This counts the documented cases of the other: never more than it.</summary>
    DocumentedFloorOf,

    /// <summary>This is the highest value that the other reached: never less than it.</summary>
    PeakOf,

    /// <summary>The other cannot exceed this: soldiers sent are a ceiling of casualties among them.</summary>
    CeilingOf,

    /// <summary>This is the sum of all the others named.</summary>
    SumOf,
}
