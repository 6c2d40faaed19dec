using Attribution.Merging;

namespace Attribution;

/// <summary>Up to four <see cref="LaneGroup"/>s of topics of one size, worked on in turns: while one waits for a sum to be finished, the processor adds up another.</summary>
/// <param name="first">The first topic of the tile.</param>
/// <param name="starts">The first rows of the topics, ascending; lanes without a topic repeat the last.</param>
/// <param name="places">Their places among the results of the tile, ascending.</param>
/// <param name="claims">The size of each.</param>
internal readonly ref struct LaneBatch(int first, ReadOnlySpan<int> starts, ReadOnlySpan<int> places, int claims)
{
    /// <summary>The most groups of a batch.</summary>
    public const int MaximumGroups = 4;

    private readonly ReadOnlySpan<int> _starts = starts;
    private readonly ReadOnlySpan<int> _places = places;

    public int Groups { get; } = (places.Length + LaneMoments.Width - 1) / LaneMoments.Width;

    /// <summary>The size of each topic.</summary>
    public int Claims { get; } = claims;

    public LaneGroup this[int group]
    {
        get
        {
            int from = group * LaneMoments.Width;
            return new(first, _starts.Slice(from, LaneMoments.Width), _places.Slice(from, Math.Min(LaneMoments.Width, _places.Length - from)), Claims);
        }
    }
}
