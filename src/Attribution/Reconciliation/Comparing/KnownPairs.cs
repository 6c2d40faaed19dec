namespace Attribution;

/// <summary>What was found out about each two claims on a topic that does not depend on the others, each once.</summary>
/// <param name="count">The number of claims.</param>
internal sealed class KnownPairs(int count)
{
    private readonly uint[] _verdicts = new uint[count * (count - 1) / 2];
    private SpreadDistance[]? _distances;

    /// <summary>How two claims relate to each other, as <see cref="PairVerdict.Packed"/>; 0 where it is not known.</summary>
    /// <param name="one">The place of a claim.</param>
    /// <param name="other">That of a later one.</param>
    public uint Of(int one, int other) => Volatile.Read(ref _verdicts[At(one, other)]);

    /// <summary>The same of a claim with all later ones. While others find more of them, they are known or not.</summary>
    /// <param name="one">The place of a claim.</param>
    public ReadOnlySpan<uint> Of(int one) => _verdicts.AsSpan(At(one, one + 1), count - one - 1);

    /// <summary>How far apart two claims lie that are known to be far.</summary>
    /// <param name="one">The place of a claim.</param>
    /// <param name="other">That of a later one.</param>
    public SpreadDistance DistanceOf(int one, int other) => _distances![At(one, other)];

    /// <summary>Keeps how two claims relate to each other. Whoever finds it finds the same.</summary>
    /// <param name="one">The place of a claim.</param>
    /// <param name="other">That of a later one.</param>
    /// <param name="verdict">How they relate to each other.</param>
    /// <param name="distance">How far apart they lie, if far.</param>
    public void Keep(int one, int other, PairVerdict verdict, SpreadDistance distance)
    {
        int at = At(one, other);
        if (verdict.IsFar)
        {
            if (_distances is null) Interlocked.CompareExchange(ref _distances, new SpreadDistance[_verdicts.Length], null);
            _distances[at] = distance;
        }

        Volatile.Write(ref _verdicts[at], verdict.Packed);
    }

    // Those of one claim with all later ones lie side by side.
    private int At(int one, int other) => (one * ((2 * count) - one - 1) / 2) + other - one - 1;
}
