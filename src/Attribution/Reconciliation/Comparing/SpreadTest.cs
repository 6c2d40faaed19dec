using Attribution.Numerics;

namespace Attribution;

/// <summary>How far apart two statements lie, at least one of which is a spread, in standard deviations of their difference.</summary>
/// <param name="Distance">As conventionally read.</param>
/// <param name="Adjusted">The same after Holm's correction for all such pairs of the topic.</param>
/// <param name="AdjustedLiterally">As literally read, after the correction.</param>
/// <param name="Family">How many pairs were tested together.</param>
internal sealed record SpreadTest(double Distance, double Adjusted, double AdjustedLiterally, int Family)
{
    /// <summary>From this distance on two statements are in tension.</summary>
    public const double Tension = 2;

    /// <summary>Beyond this distance they contradict each other.</summary>
    public const double Contradiction = 3;

    /// <summary>
    /// Tests every comparable pair with a spread in it. The p-values are corrected by Holm's step-down procedure (1979, Scandinavian
    /// Journal of Statistics 6:65, https://www.jstor.org/stable/4615733) and converted back into standard deviations.
    /// </summary>
    public static Dictionary<(int First, int Second), SpreadTest> All(IReadOnlyList<Statement> statements)
    {
        List<(int First, int Second, double Distance, double Literally)> pairs = [];
        for (int i = 0; i < statements.Count; i++)
        {
            for (int j = i + 1; j < statements.Count; j++)
            {
                if (Measure(statements[i], statements[j]) is var (distance, literally)) pairs.Add((i, j, distance, literally));
            }
        }

        return Corrected(pairs);
    }

    /// <summary>Tests the pairs with a spread in them, whose first may not exceed the second, and corrects them together.</summary>
    /// <returns>The tests by the positions of their pairs.</returns>
    public static Dictionary<int, SpreadTest> OfBounds(IReadOnlyList<(Statement Lesser, Statement Greater)> bounds)
    {
        List<(int First, int Second, double Distance, double Literally)> pairs = [];
        for (int i = 0; i < bounds.Count; i++)
        {
            (Statement lesser, Statement greater) = bounds[i];
            if (HaveSpread(lesser, greater)) pairs.Add((i, i, Above(lesser, greater, Conventional), Above(lesser, greater, Literal)));
        }

        return Corrected(pairs).ToDictionary(entry => entry.Key.First, entry => entry.Value);
    }

    private static Dictionary<(int First, int Second), SpreadTest> Corrected(
        List<(int First, int Second, double Distance, double Literally)> pairs)
    {
        Dictionary<(int, int), SpreadTest> tests = [];
        double floor = 0;
        int left = pairs.Count;
        var farthestFirst = pairs.OrderByDescending(pair => pair.Distance).ThenBy(pair => (pair.First, pair.Second));
        foreach ((int first, int second, double distance, double literally) in farthestFirst)
        {
            double p = StandardNormal.TwoSided(distance);
            floor = Math.Max(floor, Math.Min(1, left * p));
            double factor = p > 0 ? floor / p : 1;
            double corrected = Math.Min(1, factor * StandardNormal.TwoSided(literally));
            tests.Add((first, second), new(distance, Deviations(floor, distance), Deviations(corrected, literally), pairs.Count));
            left--;
        }

        return tests;
    }

    private static (double Distance, double Literally)? Measure(Statement one, Statement other)
    {
        if (!HaveSpread(one, other)) return null;
        Comparability ground = Comparability.Of(one.Claim, other.Claim);
        if (ground.Basis == PairBasis.None) return null;
        (Statement first, Statement second) = ground.IsReversed ? (other, one) : (one, other);
        return ground.Basis == PairBasis.SameQuantity
            ? (Math.Abs(Signed(first, second, Conventional)), Math.Abs(Signed(first, second, Literal)))
            : (Above(first, second, Conventional), Above(first, second, Literal));
    }

    private static bool HaveSpread(Statement one, Statement other) =>
        (one.Spread is not null || other.Spread is not null) && one.Conventional is not null && other.Conventional is not null;

    private static RealInterval Conventional(Statement statement) => statement.Extent;

    private static RealInterval Literal(Statement statement) => statement.Literal!.Interval;

    /// <summary>The distance by which a part exceeds its whole; 0 where it does not.</summary>
    private static double Above(Statement part, Statement whole, Func<Statement, RealInterval> hard) => Math.Max(Signed(part, whole, hard), 0);

    /// <summary>Standard deviations by which <paramref name="first"/> is the higher.</summary>
    private static double Signed(Statement first, Statement second, Func<Statement, RealInterval> hard) => (first.Spread, second.Spread) switch
    {
        ({ } mine, { } theirs) => Spread.Between(mine, theirs),
        ({ } mine, null) => mine.Beyond(hard(second)),
        (_, { } theirs) => -theirs.Beyond(hard(first)),
        _ => 0,
    };

    /// <summary>The distance whose two-sided p-value this is; where it is too small for a double, the distance itself.</summary>
    private static double Deviations(double p, double distance) => p <= 0 ? distance : p >= 1 ? 0 : StandardNormal.UpperQuantile(p / 2);
}
