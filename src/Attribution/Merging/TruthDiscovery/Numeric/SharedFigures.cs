namespace Attribution.Merging;

/// <summary>
/// Looks for sources that give the same figure, to the last digit, where most sources give another one, more often than chance explains:
/// they may copy from each other, and no method for numbers expects it.
/// </summary>
internal sealed class SharedFigures
{
    private const int MostSources = 1_500;
    private const int MostComparisons = 5_000_000;
    private const int FewestShared = 5;
    private const double LeastShare = 0.5;
    private const double Deviations = 6;

    private readonly ClaimColumns<double> _claims;
    private readonly int[] _shared;
    private long _pairs;
    private long _equal;

    private SharedFigures(ClaimColumns<double> claims)
    {
        _claims = claims;
        _shared = new int[claims.Sources * (claims.Sources - 1) / 2];
        for (int topic = 0; topic < claims.Topics && _equal < MostComparisons; topic++) Count(topic);
    }

    /// <summary>A warning of the sources; null where there are none, or too many to compare each with each.</summary>
    public static Finding? Warning(ClaimColumns<double> claims, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        if (claims.Sources > MostSources || !HasEqual(claims, options, cancellation)) return null;
        SharedFigures figures = new(claims);
        int[] group = new int[claims.Sources];
        for (int source = 0; source < group.Length; source++) group[source] = source;
        bool isAny = false;
        int[]? topicOf = null;
        for (int second = 1, pair = 0; second < group.Length; second++)
        {
            for (int first = 0; first < second; first++, pair++)
            {
                if (figures._shared[pair] < FewestShared) continue;
                topicOf ??= TopicOf(claims);
                if (!figures.IsBeyondChance(figures._shared[pair], Together(claims, topicOf, first, second))) continue;
                isAny = true;
                (int low, int high) = (Math.Min(group[first], group[second]), Math.Max(group[first], group[second]));
                group.AsSpan().Replace(high, low);
            }
        }

        return isAny ? Warning(claims, group) : null;
    }

    private static Finding Warning(ClaimColumns<double> claims, int[] group)
    {
        int[] ids = claims.SourceIds.ToArray();
        IEnumerable<string> groups = Enumerable.Range(0, group.Length)
            .GroupBy(source => group[source])
            .Where(members => members.Skip(1).Any())
            .OrderByDescending(members => members.Count())
            .Take(3)
            .Select(members => (First: members.Take(3).Select(source => ids[source]).ToArray(), Count: members.Count()))
            .Select(members => TruthFindings.Sources(members.First, members.Count).TrimEnd(','));
        return new(
            "copiers",
            Printable.Message(
                $"More often than chance explains, the same figures against those of most are given by {string.Join("; ", groups)}: "
                + $"some may copy."),
            "Leave out copies, or declare in the chain of a claim whom it relays; the methods for numbers take sources for independent.");
    }

    /// <summary>Whether any two claims on a topic are equal, and not all of them.</summary>
    private static bool HasEqual(ClaimColumns<double> claims, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        bool isFound = false;
        TopicParts.Of(claims.TopicStart, 0).ForEach(Look, options, cancellation);
        return isFound;

        void Look(int first, int end)
        {
            for (int topic = first; topic < end && !isFound; topic++)
            {
                ReadOnlySpan<double> values = claims.Values.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
                if (values.Length < 3 || values[0] == values[^1]) continue;
                bool isEqual = false;
                for (int i = 1; i < values.Length; i++) isEqual |= values[i] == values[i - 1];
                if (isEqual) isFound = true;
            }
        }
    }

    /// <summary>Counts the pairs on a topic that give the same figure, which no more than half of the claims give.</summary>
    private void Count(int topic)
    {
        int start = _claims.TopicStart[topic], end = _claims.TopicStart[topic + 1];
        _pairs += (long)(end - start) * (end - start - 1) / 2;
        for (int first = start, next; first < end; first = next)
        {
            for (next = first + 1; next < end && _claims.Values[next] == _claims.Values[first];) next++;
            if (2 * (next - first) > end - start) continue;
            ReadOnlySpan<int> sources = _claims.SourceOf.AsSpan(first..next);
            _equal += (long)sources.Length * (sources.Length - 1) / 2;
            for (int i = 1; i < sources.Length; i++)
            {
                // The sources of equal values ascend.
                for (int j = 0; j < i; j++)
                {
                    if (sources[j] < sources[i]) _shared[(sources[i] * (sources[i] - 1) / 2) + sources[j]]++;
                }
            }
        }
    }

    /// <summary>Against how often all other pairs share such figures.</summary>
    private bool IsBeyondChance(int shared, int together)
    {
        double others = Math.Max(1, _pairs - together), expected = together * Math.Min(1, (_equal - shared + 1) / others);
        return shared >= LeastShare * together && shared > expected + (Deviations * Math.Sqrt(expected));
    }

    private static int[] TopicOf(ClaimColumns<double> claims)
    {
        int[] topicOf = new int[claims.Claims];
        for (int topic = 0; topic < claims.Topics; topic++)
        {
            topicOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]).Fill(topic);
        }

        return topicOf;
    }

    /// <summary>On how many topics both sources speak.</summary>
    private static int Together(ClaimColumns<double> claims, int[] topicOf, int first, int second)
    {
        ReadOnlySpan<int> ofFirst = claims.ClaimsBySource[claims.SourceStart[first]..claims.SourceStart[first + 1]];
        ReadOnlySpan<int> ofSecond = claims.ClaimsBySource[claims.SourceStart[second]..claims.SourceStart[second + 1]];
        int together = 0;
        for (int i = 0, j = 0; i < ofFirst.Length && j < ofSecond.Length;)
        {
            int topic = topicOf[ofFirst[i]], other = topicOf[ofSecond[j]];
            if (topic == other) together++;
            if (topic <= other) i++;
            if (topic >= other) j++;
        }

        return together;
    }
}
