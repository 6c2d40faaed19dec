namespace Attribution.Merging;

/// <summary>Where the likelihood of censored measurements has its maximum.</summary>
public enum CensoredMaximum
{
    /// <summary>At a finite location and a spread above 0.</summary>
    Interior,

    /// <summary>
    /// At a spread of 0: one value satisfies every statement, so that the data do not show any spread. With a single point, with equal
    /// points, with one-sided bounds of one direction, and with any bounds that overlap.
    /// </summary>
    NoSpread,

    /// <summary>At an infinite spread: only one-sided bounds, and those from below lie on average no lower than those from above.</summary>
    InfiniteSpread,
}
