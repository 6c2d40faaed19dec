namespace Attribution;

/// <summary>What was found out about each two claims on a topic that does not depend on the others, each once.</summary>
/// <param name="count">The number of claims.</param>
internal sealed class KnownPairs(int count)
{
    private readonly uint[] _verdicts = new uint[count * (count - 1) / 2];
    private SpreadDistance[]? _distances;

    /// <summary>How two claims relate to each other, as far as it is known; null where it is not.</summary>
    /// <param name="one">The place of a claim.</param>
    /// <param name="other">That of another.</param>
    /// <param name="distance">How far apart they lie, if far.</param>
    public PairVerdict? Of(int one, int other, out SpreadDistance distance)
    {
        int at = At(one, other);
        uint packed = Volatile.Read(ref _verdicts[at]);
        distance = default;
        if (packed == 0) return null;
        PairVerdict verdict = PairVerdict.Of(packed);
        if (verdict.IsFar) distance = _distances![at];
        return verdict;
    }

    /// <summary>Keeps how two claims relate to each other. Whoever finds it finds the same.</summary>
    /// <param name="one">The place of a claim.</param>
    /// <param name="other">That of another.</param>
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

    private static int At(int one, int other)
    {
        (int low, int high) = one < other ? (one, other) : (other, one);
        return (high * (high - 1) / 2) + low;
    }
}
