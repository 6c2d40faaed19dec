using Attribution.Merging;

namespace Attribution;

/// <summary>Up to eight topics of one size in a tile.</summary>
/// <param name="first">The first topic of the tile.</param>
/// <param name="starts">Their first rows, ascending; lanes without a topic repeat the last.</param>
/// <param name="places">Their places among the results of the tile, ascending.</param>
/// <param name="claims">The size of each.</param>
internal readonly ref struct LaneGroup(int first, ReadOnlySpan<int> starts, ReadOnlySpan<int> places, int claims)
{
    /// <summary>Their first rows, one a lane, ascending; lanes without a topic repeat the last.</summary>
    public ReadOnlySpan<int> Starts { get; } = starts;

    /// <summary>Their places among the results of the tile, ascending.</summary>
    public ReadOnlySpan<int> Places { get; } = places;

    /// <summary>The topic in a lane.</summary>
    public int TopicAt(int lane) => first + Places[lane];

    /// <summary>The size of each.</summary>
    public int Claims { get; } = claims;

    /// <summary>Whether eight topics follow one another.</summary>
    public bool IsRun { get; } = places.Length == LaneMoments.Width && places[^1] - places[0] == LaneMoments.Width - 1;
}
