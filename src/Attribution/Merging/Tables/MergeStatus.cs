using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>
/// The outcome of one topic of a <see cref="ReadingTable"/>. Each refusal has the code of a <see cref="Merged.Refusal"/>: too-few-readings,
/// no-common-value, …
/// </summary>
[SuppressMessage("Design", "CA1028", Justification = "A column of millions: one byte per topic.")]
public enum MergeStatus : byte
{
    /// <summary>There is a result.</summary>
    Merged,

    /// <summary>No reading has a weight above 0.</summary>
    NothingToMerge,

    /// <summary>No interval is bounded on both sides, and the merger needs midpoints (NTP, Brooks–Iyengar).</summary>
    NoMidpoint,

    /// <summary>The merger needs more readings: random effects three, the largest consistent subset four.</summary>
    TooFewReadings,

    /// <summary>
    /// The largest consistent subset is sought among at most <see cref="Merging.ConsistentSubset.MaximumCount"/> readings.
    /// </summary>
    TooManyReadings,

    /// <summary>Values or variances differ by more than doubles can square.</summary>
    TooFarApart,

    /// <summary>One reading has over 99.99 % of the weight (Henmi–Copas).</summary>
    OneDecides,

    /// <summary>No value lies in every reading (intersection).</summary>
    NoCommonValue,

    /// <summary>No majority of the readings agrees (NTP), or no two of them (largest consistent subset).</summary>
    NoMajority,

    /// <summary>More readings must be wrong than were allowed for (Brooks–Iyengar).</summary>
    MoreAreWrong,

    /// <summary>Several answers are equally good, and none is picked (majority overlap, largest consistent subset).</summary>
    Tie,

    /// <summary>A number of the topic is 0 or below, and has no place on the log scale of the merger.</summary>
    NotPositive,

    /// <summary>The result is outside the range of a double.</summary>
    OutOfRange,
}
