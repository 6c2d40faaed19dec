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

    /// <summary>
    /// This is the highest level that was reached at once. Of a state, a rate, a forecast or another peak it is never less than the other:
    /// the highest water is not below today's. Of a total or a capacity (cumulative, a fixed attribute, a capacity) it is never more than
    /// the other: no more people are there at once than come in all.
    /// </summary>
    PeakOf,

    /// <summary>The other cannot exceed this: soldiers sent are a ceiling of casualties among them.</summary>
    CeilingOf,

    /// <summary>This is the sum of all the others named.</summary>
    SumOf,
}
