namespace Attribution;

/// <summary>
/// What a modifier does to a probability expression, as a rule of thumb: the modified expression lies half as far from its boundary
/// (0 or 1) as the plain one does from its own. Frederick Mosteller and Cleo Youtz, Quantifying Probabilistic Expressions, Statistical
/// Science 5(1):2–12, 1990, doi:10.1214/ss/1177012242, abstract.
/// </summary>
/// <remarks>
/// It describes averages over many readers, and is about five percentage points off the paper's own medians. It is not a scale: the value
/// of the plain expression has to come from elsewhere. "Possible" has none, for it means distinctly different things to different people.
/// </remarks>
public static class MostellerYoutz
{
    /// <summary>
    /// The probability of "very X" from that of X: half as far from the nearer of 0 and 1. 0.70 gives 0.85; 0.30 gives 0.15.
    /// </summary>
    /// <param name="probability">The probability of the plain expression, from 0 to 1, not 0.5.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="probability"/> is below 0, above 1, or 0.5, which has no nearer end.
    /// </exception>
    public static decimal Very(decimal probability) => probability switch
    {
        < 0m or > 1m or 0.5m => throw new ArgumentOutOfRangeException(
            nameof(probability), probability, "'Very' moves a probability between 0 and 1 towards the nearer end; 0.5 has no nearer end."),
        > 0.5m => (1m + probability) / 2m,
        _ => probability / 2m,
    };

    /// <summary>
    /// The probability of an expression negated by un-, im-, in- or not, from that of the plain one: half as far from 0 as the plain one is
    /// from 1. 0.70 (likely) gives 0.15 (unlikely).
    /// </summary>
    /// <param name="probability">
    /// The probability of the plain expression, above 0.5 and at most 1: the negation of a low expression ("not infrequent", "not
    /// unreasonable") does not follow the rule, but lies near the middle.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is 0.5 or less, or above 1.</exception>
    public static decimal Not(decimal probability) => probability switch
    {
        <= 0.5m or > 1m => throw new ArgumentOutOfRangeException(
            nameof(probability), probability, "The rule negates expressions of a probability above 0.5 and at most 1."),
        _ => (1m - probability) / 2m,
    };
}
