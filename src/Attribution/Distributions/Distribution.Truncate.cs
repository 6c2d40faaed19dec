using Attribution.Numerics;

namespace Attribution;

public abstract partial class Distribution
{
    /// <summary>The distribution, given that the value lies within bounds: what a one-sided statement does to a measurement.</summary>
    /// <param name="lower">The lower bound; −∞ for none.</param>
    /// <param name="upper">
    /// The upper bound; +∞ for none. Whether a bound is included does not matter: a single value has no probability.
    /// </param>
    /// <returns>The truncated distribution; this one if the bounds cut off no part of it.</returns>
    /// <exception cref="ArgumentException">A bound is NaN, the bounds are out of order, or no probability lies between them.</exception>
    public Distribution Truncate(double lower, double upper)
    {
        lower = Math.Max(Refuse.NaN(lower), Minimum);
        upper = Math.Min(Refuse.NaN(upper), Maximum);
        if (lower == Minimum && upper == Maximum) return this;
        double mass = lower < upper ? Mass(lower, upper) : 0;
        if (!(mass > 0))
        {
            throw new ArgumentException(
                Printable.Message($"No probability of the {this} lies from {lower} to {upper}: the bounds must leave a part of it."));
        }

        return this switch
        {
            UniformDistribution => Uniform(lower, upper),
            TruncatedDistribution cut => new TruncatedDistribution(cut.Whole, lower, upper, cut.Whole.Mass(lower, upper)),
            _ => new TruncatedDistribution(this, lower, upper, mass),
        };
    }

    /// <summary>The probability from <paramref name="lower"/> to <paramref name="upper"/>, as a difference of the smaller tails.</summary>
    internal double Mass(double lower, double upper) =>
        LowerTailAt(lower) > 0.5
            ? UpperTailAt(lower) - UpperTailAt(upper)
            : LowerTailAt(upper) - LowerTailAt(lower);

    /// <summary>The quantile of the part from <paramref name="lower"/> to <paramref name="upper"/>.</summary>
    /// <param name="lower">Where the part begins.</param>
    /// <param name="upper">Where the part ends.</param>
    /// <param name="mass">The part's probability.</param>
    /// <param name="below">The share of the part below the quantile.</param>
    /// <param name="above">The share above it; the smaller of the two is exact.</param>
    internal double QuantileWithin(double lower, double upper, double mass, double below, double above)
    {
        // From whichever end of the part the share is exact, and in whichever tail of the whole that end's probability is.
        double fromBelow = below <= above ? LowerTailAt(lower) + (mass * below) : LowerTailAt(upper) - (mass * above);
        double fromAbove = below <= above ? UpperTailAt(lower) - (mass * below) : UpperTailAt(upper) + (mass * above);
        return Math.Clamp(Inverse(Math.Clamp(fromBelow, 0, 1), Math.Clamp(fromAbove, 0, 1)), lower, upper);
    }
}
