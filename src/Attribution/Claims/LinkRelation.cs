namespace Attribution;

/// <summary>How a <see cref="Link"/> relates to the next one inward; for the innermost, to the matter itself.</summary>
public enum LinkRelation
{
    /// <summary>The innermost link: says it on its own account.</summary>
    Asserts,

    /// <summary>The innermost link: has seen or measured it.</summary>
    Observed,

    /// <summary>Gives the next link's own words.</summary>
    Quotes,

    /// <summary>Gives in other words what the next link said.</summary>
    Paraphrases,

    /// <summary>Draws on material of the next link: intelligence, a survey, "initial information".</summary>
    IsBasedOn,
}
