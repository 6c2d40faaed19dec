namespace Attribution;

/// <summary>What a count rests on. Counts on unlike bases do not corroborate each other.</summary>
public enum CountBasis
{
    /// <summary>Not stated, or not a count.</summary>
    NotStated,

    /// <summary>Each of the counted is identified by name: a floor of what is counted on any other basis.</summary>
    IdentifiedByName,

    /// <summary>Bodies, or other things, were counted.</summary>
    BodiesCounted,

    /// <summary>As reported by media, relatives or others. A zero is "none reported" and not an answer of none.</summary>
    Reported,

    /// <summary>Extrapolated from a sample.</summary>
    Survey,

    /// <summary>Computed from other quantities.</summary>
    Model,
}
