namespace Attribution.Merging;

/// <summary>Where a figure of two sources lies among those of all pairs: by the higher source, then by the lower.</summary>
internal static class PairPlaces
{
    /// <summary>How many pairs there are.</summary>
    public static int Count(int sources) => checked((int)((long)sources * (sources - 1) / 2));

    /// <summary>The place of a pair.</summary>
    public static int Of(int one, int other)
    {
        (int low, int high) = one < other ? (one, other) : (other, one);
        return (int)(((long)high * (high - 1) / 2) + low);
    }
}
