namespace Attribution;

/// <summary>How two claims on one topic relate to each other.</summary>
public enum PairRelation
{
    /// <summary>They cannot be compared: other units, scopes, periods or kinds of answer.</summary>
    NotComparable,

    /// <summary>They cannot both be right, as literally said.</summary>
    Contradicts,

    /// <summary>They cannot both be right as such words are conventionally read; literally they leave room for each other.</summary>
    Disagrees,

    /// <summary>Both can be right, but they share only bounds, or overlap only in part.</summary>
    Compatible,

    /// <summary>Both can be right, and one bounds the other, as a part bounds its whole.</summary>
    Constrains,

    /// <summary>They say the same, as far as they say it: each lies within what the other allows.</summary>
    Corroborates,
}
