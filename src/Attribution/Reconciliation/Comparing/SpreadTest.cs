using Attribution.Numerics;

namespace Attribution;

/// <summary>How far apart two statements lie, at least one of which has an error, in standard deviations of their difference.</summary>
internal sealed class SpreadTest
{
    /// <summary>From this distance on two statements are in tension.</summary>
    public const double Tension = 2;

    /// <summary>Beyond this distance they contradict each other.</summary>
    public const double Contradiction = 3;

    private readonly double _literally;

    private SpreadTest(double distance, double literally, long pairs) => (Distance, _literally, Pairs) = (distance, literally, pairs);

    /// <summary>As conventionally read.</summary>
    public double Distance { get; }

    /// <summary>How many pairs could have been found apart, this one included.</summary>
    public long Pairs { get; }

    /// <summary>The distance after the correction for all pairs that could have been found apart.</summary>
    public double Corrected => Correct(Distance, Pairs);

    /// <summary>Whether the two are in tension after the correction.</summary>
    public bool IsTension => new SpreadDistance(Distance, _literally).IsTension(Pairs);

    /// <summary>Whether the two contradict each other as literally read, after the correction.</summary>
    public bool IsContradiction => new SpreadDistance(Distance, _literally).IsContradiction(Pairs);

    /// <summary>Tests two statements on one topic; null where neither has an error, or they cannot be compared.</summary>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another.</param>
    /// <param name="ground">The ground on which they are compared.</param>
    /// <param name="family">Tells how many pairs could have been found apart; asked only where this pair is.</param>
    /// <param name="i">The position of the one in the family.</param>
    /// <param name="j">The position of the other.</param>
    public static SpreadTest? Of(Statement one, Statement other, Comparability ground, PairFamily family, int i, int j) =>
        Measured(one, other, ground) is { } far
            ? new(far.Distance, far.Literally, far.Distance < Tension ? 1 : family.Count(i, j))
            : null;

    /// <summary>How far apart two statements on one topic lie; null where neither has an error, or they cannot be compared.</summary>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another.</param>
    /// <param name="ground">The ground on which they are compared.</param>
    public static (double Distance, double Literally)? Measured(Statement one, Statement other, Comparability ground)
    {
        if (ground.Basis == PairBasis.None || !HaveSpread(one, other)) return null;
        (Statement first, Statement second) = ground.IsReversed ? (other, one) : (one, other);
        return ground.Basis == PairBasis.SameQuantity
            ? (Math.Abs(Signed(first, second, isLiteral: false)), Math.Abs(Signed(first, second, isLiteral: true)))
            : (Above(first, second, isLiteral: false), Above(first, second, isLiteral: true));
    }

    /// <summary>Tests two statements of which the first may not exceed the second; null where neither has an error.</summary>
    /// <param name="lesser">The lesser.</param>
    /// <param name="greater">The greater.</param>
    /// <param name="pairs">How many pairs could have been found apart; asked only where this pair is.</param>
    public static SpreadTest? OfBound(Statement lesser, Statement greater, Func<long> pairs) => HaveSpread(lesser, greater)
        ? Of(Above(lesser, greater, isLiteral: false), Above(lesser, greater, isLiteral: true), pairs)
        : null;

    /// <summary>
    /// In a single step (Bonferroni; Dunn 1961, https://doi.org/10.1080/01621459.1961.10482090): the p-value times the number of pairs,
    /// converted back into standard deviations. A correction only brings statements closer, so one below the tension needs none.
    /// </summary>
    private static SpreadTest Of(double distance, double literally, Func<long> pairs) =>
        new(distance, literally, distance < Tension ? 1 : pairs());

    /// <summary>A distance after the correction for a number of pairs.</summary>
    internal static double Correct(double distance, long count)
    {
        if (count == 1) return distance;
        double p = StandardNormal.TwoSided(distance);

        // Where p is too small for a double, no number of pairs that fits into memory brings the two together.
        return p <= 0 ? distance : p * count >= 1 ? 0 : StandardNormal.UpperQuantile(p * count / 2);
    }

    private static bool HaveSpread(Statement one, Statement other) =>
        (one.Spread is not null || other.Spread is not null) && one.Conventional is not null && other.Conventional is not null;

    /// <summary>The distance by which a part exceeds its whole; 0 where it does not.</summary>
    private static double Above(Statement part, Statement whole, bool isLiteral) => Math.Max(Signed(part, whole, isLiteral), 0);

    /// <summary>Standard deviations by which <paramref name="first"/> is the higher.</summary>
    private static double Signed(Statement first, Statement second, bool isLiteral)
    {
        return (first.Spread, second.Spread) switch
        {
            ({ } mine, { } theirs) => Spread.Between(mine, theirs),
            ({ } mine, null) => mine.Beyond(Hard(second)),
            (_, { } theirs) => -theirs.Beyond(Hard(first)),
            _ => 0,
        };

        RealInterval Hard(Statement statement) => isLiteral ? statement.Literal : statement.Extent;
    }
}
