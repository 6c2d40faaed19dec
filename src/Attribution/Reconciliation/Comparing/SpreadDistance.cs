using Attribution.Numerics;

namespace Attribution;

/// <summary>How far apart two statements lie, at least one of which has an error, in standard deviations of their difference.</summary>
internal readonly record struct SpreadDistance
{
    // Where they are in tension: how often chance gives such a distance.
    private readonly double _byChance;
    private readonly double _literallyByChance;

    /// <param name="distance">As conventionally read.</param>
    /// <param name="literally">As literally read.</param>
    public SpreadDistance(double distance, double literally)
    {
        (Distance, Literally) = (distance, literally);
        if (!(distance >= SpreadTest.Tension)) return;
        _byChance = StandardNormal.TwoSided(distance);
        _literallyByChance = literally == distance ? _byChance : StandardNormal.TwoSided(literally);
    }

    /// <summary>As conventionally read.</summary>
    public double Distance { get; }

    /// <summary>As literally read.</summary>
    public double Literally { get; }

    private static double TensionByChance { get; } = StandardNormal.TwoSided(SpreadTest.Tension);

    private static double ContradictionByChance { get; } = StandardNormal.TwoSided(SpreadTest.Contradiction);

    /// <summary>Whether the two are in tension after the correction.</summary>
    /// <param name="pairs">How many pairs could have been found apart.</param>
    public bool IsTension(long pairs) =>
        Distance >= SpreadTest.Tension
        && (Compared(_byChance, pairs, TensionByChance) ?? SpreadTest.Correct(Distance, pairs) >= SpreadTest.Tension);

    /// <summary>Whether the two contradict each other as literally read, after the correction; asked where they are in tension.</summary>
    /// <param name="pairs">How many pairs could have been found apart.</param>
    public bool IsContradiction(long pairs) =>
        Compared(_literallyByChance, pairs, ContradictionByChance) ?? SpreadTest.Correct(Literally, pairs) > SpreadTest.Contradiction;

    /// <summary>
    /// Whether a distance is beyond one that chance gives so often; null where it is too close to tell without the quantile, which takes
    /// ten times as long as the p-value.
    /// </summary>
    private static bool? Compared(double chance, long pairs, double limit)
    {
        const double Margin = 1e-6;
        if (pairs == 1) return null;
        double corrected = chance * pairs;
        return corrected < limit * (1 - Margin) ? true : corrected > limit * (1 + Margin) ? false : null;
    }
}
