namespace Attribution;

/// <summary>How much an answer says: a running total is overtaken only by one that says no less.</summary>
internal enum Firmness
{
    /// <summary>A magnitude: "dozens", "on the order of 1,000".</summary>
    Vague,

    /// <summary>One end alone: "more than 1,000". "Nearly 1,000" is close to its end, and is a figure.</summary>
    Bound,

    /// <summary>A figure, a range, or an answer in words.</summary>
    Figure,
}
