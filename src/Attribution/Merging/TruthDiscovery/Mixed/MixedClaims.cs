namespace Attribution.Merging;

/// <summary>
/// Claims in numbers and claims in labels whose sources have the same numbers: one after the other, as one row of topics.
/// </summary>
internal sealed class MixedClaims
{
    public MixedClaims(ClaimColumns<double> numbers, ClaimColumns<int> labels)
    {
        (Numbers, Labels) = (numbers, labels);
        SourceIds = [.. numbers.SourceIds.ToArray().Union(labels.SourceIds.ToArray()).Order()];
        (OfNumbers, OfLabels) = (Places(numbers.SourceIds), Places(labels.SourceIds));
        TopicStart = [.. numbers.TopicStart, .. labels.TopicStart.Skip(1).Select(start => numbers.Claims + start)];
        SourceOf =
        [
            .. numbers.SourceOf.Take(numbers.Claims).Select(source => OfNumbers[source]),
            .. labels.SourceOf.Take(labels.Claims).Select(source => OfLabels[source]),
        ];
        ClaimsOf = new int[SourceIds.Length];
        foreach (int source in SourceOf) ClaimsOf[source]++;
    }

    public ClaimColumns<double> Numbers { get; }

    public ClaimColumns<int> Labels { get; }

    /// <summary>The caller's number of each source of either.</summary>
    public int[] SourceIds { get; }

    /// <summary>Which of all sources each source of the numbers is.</summary>
    public int[] OfNumbers { get; }

    /// <summary>Which of all sources each source of the labels is.</summary>
    public int[] OfLabels { get; }

    /// <summary>Where the claims on each topic start: those in numbers, then those in labels.</summary>
    public int[] TopicStart { get; }

    public int[] SourceOf { get; }

    public int[] ClaimsOf { get; }

    private int[] Places(ReadOnlySpan<int> ids)
    {
        int[] places = new int[ids.Length];
        for (int source = 0; source < places.Length; source++) places[source] = Array.BinarySearch(SourceIds, ids[source]);
        return places;
    }
}
