namespace Attribution;

/// <summary>What claims on one topic amount to together, from the least certain to the most.</summary>
public enum Grade
{
    /// <summary>No claim gives an answer.</summary>
    Unanswered,

    /// <summary>
    /// Several witnesses answer, and no two of them about the same quantity, date and scope: what only leaves room at another date or for
    /// another scope earns nothing. Or there are more answers than are compared.
    /// </summary>
    Incomparable,

    /// <summary>Two answers cannot both be right as literally said, or the sole witness contradicts itself.</summary>
    Contradicted,

    /// <summary>Two answers cannot both be right as conventionally read.</summary>
    Divided,

    /// <summary>Fewer than two independent witnesses are known who answer about the same quantity, date and scope.</summary>
    Uncorroborated,

    /// <summary>Nothing conflicts, but only bounds are shared.</summary>
    Compatible,

    /// <summary>Ranges of independent witnesses, with two ends each, overlap.</summary>
    Consistent,

    /// <summary>Two or more known independent witnesses each lie within what the other allows.</summary>
    Corroborated,
}
