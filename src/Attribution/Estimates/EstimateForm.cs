namespace Attribution;

/// <summary>How a quantity was put into words. It fixes which members of an <see cref="Estimate"/> are set.</summary>
public enum EstimateForm
{
    /// <summary>A bare number, or "exactly N": lower, best and upper are one value.</summary>
    Exact,

    /// <summary>"about N", "around N", "N or so": a best figure, no bounds.</summary>
    About,

    /// <summary>"nearly N", "almost N", "just under N": an exclusive upper bound that is close to the value.</summary>
    Nearly,

    /// <summary>"just over N", "slightly more than N" (exclusive), "N-odd" (inclusive): a lower bound that is close to the value.</summary>
    JustOver,

    /// <summary>"more than N", "over N", "exceeded N": an exclusive lower bound.</summary>
    MoreThan,

    /// <summary>"at least N", "no fewer than N", "N or more": an inclusive lower bound.</summary>
    AtLeast,

    /// <summary>"up to N", "at most N", "as many as N": an inclusive upper bound.</summary>
    UpTo,

    /// <summary>"less than N", "fewer than N", "under N": an exclusive upper bound.</summary>
    LessThan,

    /// <summary>"a to b", "between a and b": two bounds, no best figure.</summary>
    Range,

    /// <summary>"a or b": only the two values are asserted, not what lies between them.</summary>
    Alternatives,

    /// <summary>"N ± x", "N +x/−y", "N(xx)": a best figure with a spread; the spread is not a hard bound.</summary>
    PlusMinus,

    /// <summary>"N (a–b)": a best figure with a range round it.</summary>
    BestWithRange,

    /// <summary>"several thousand", "dozens": a lower bound given by the meaning of the words.</summary>
    Vague,

    /// <summary>"on the order of N": a best figure that gives the magnitude alone.</summary>
    OrderOfMagnitude,
}
