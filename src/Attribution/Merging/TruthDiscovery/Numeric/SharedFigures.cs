namespace Attribution.Merging;

/// <summary>
/// Looks for sources that give the same figure, to the last digit, where most sources give another one, more often than chance explains:
/// they may copy from each other, and no method for numbers expects it.
/// </summary>
internal sealed class SharedFigures
{
    private const int MostSources = 1_500;
    private const int FewestShared = 5;
    private const double LeastShare = 0.5;
    private const double Deviations = 6;

    /// <summary>
    /// So that looking costs little: pairs of claims compared, and about so many pairs of sources looked at closely.
    /// </summary>
    private const int MostComparisons = 5_000_000, MostPairs = 500;

    private readonly ClaimColumns<double> _claims;
    private readonly int[] _shared;
    private readonly int _topics;
    private readonly long _pairs;
    private readonly long _equal;

    private SharedFigures(ClaimColumns<double> claims, TruthRun run)
    {
        _claims = claims;
        _shared = new int[PairPlaces.Count(claims.Sources)];
        long[] equal = new long[claims.Topics];
        TopicParts parts = TopicParts.Of(claims.TopicStart, 0);
        parts.ForEach(Measure, run);
        for (; _topics < claims.Topics && _equal < MostComparisons; _topics++)
        {
            long count = claims.TopicStart[_topics + 1] - claims.TopicStart[_topics];
            (_pairs, _equal) = (_pairs + (count * (count - 1) / 2), _equal + equal[_topics]);
        }

        parts.ForEach(() => run.LendOwnZeros<int>(_shared.Length), Collect, Add, run);

        void Measure(int first, int end)
        {
            for (int topic = first; topic < end; topic++) equal[topic] = Count(topic, []);
        }

        void Collect(int first, int end, int[] own)
        {
            for (int topic = first; topic < Math.Min(end, _topics); topic++)
            {
                if (equal[topic] > 0) Count(topic, own);
            }
        }

        void Add(int[] own)
        {
            for (int pair = 0; pair < _shared.Length; pair++) _shared[pair] += own[pair];
        }
    }

    /// <summary>A warning of the sources; null where there are none, or too many to compare each with each.</summary>
    public static TruthFinding? Warning(ClaimColumns<double> claims, TruthRun run)
    {
        if (claims.Sources > MostSources || !claims.HasEqual) return null;
        SharedFigures figures = new(claims, run);
        (int First, int Second)[] pairs = figures.Close();
        if (pairs.Length == 0) return null;
        SourceRows topics = new(claims.TopicStart, claims.SourceOf, claims.Sources, run);
        SourceGroups groups = new(claims.Sources);
        bool isAny = false;
        foreach ((int first, int second) in pairs)
        {
            if (groups.AreOne(first, second) || !figures.IsBeyondChance(topics, first, second)) continue;
            isAny = true;
            groups.Join(first, second);
        }

        return !isAny ? null : new(
            "copiers",
            groups.Largest(claims.SourceIds),
            who => Printable.Message(
                $"More often than chance explains, the same figures against those of most are given by {who.TrimEnd(',')}: some may copy."),
            "Leave out copies, or declare in the chain of a claim whom it relays; the methods for numbers take sources for independent.");
    }

    /// <summary>The pairs that share most; all of those that share as many as the last.</summary>
    private (int First, int Second)[] Close()
    {
        List<(int Shared, int First, int Second)> pairs = [];
        for (int second = 1, pair = 0; second < _claims.Sources; second++)
        {
            for (int first = 0; first < second; first++, pair++)
            {
                if (_shared[pair] >= FewestShared) pairs.Add((_shared[pair], first, second));
            }
        }

        pairs.Sort(static (one, other) => other.CompareTo(one));
        int least = pairs.Count > MostPairs ? pairs[MostPairs - 1].Shared : FewestShared;
        return [.. pairs.TakeWhile(pair => pair.Shared >= least).Select(pair => (pair.First, pair.Second)).Order()];
    }

    /// <summary>Counts the pairs on a topic that give the same figure, which no more than half of the claims give.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="shared">Counts by pair of sources; empty where only their number is asked for.</param>
    /// <returns>How many there are.</returns>
    private long Count(int topic, int[] shared)
    {
        int start = _claims.TopicStart[topic], end = _claims.TopicStart[topic + 1];
        long equal = 0;
        for (int first = start, next; first < end; first = next)
        {
            for (next = first + 1; next < end && _claims.Values[next] == _claims.Values[first];) next++;
            if (next == first + 1 || 2 * (next - first) > end - start) continue;
            ReadOnlySpan<int> sources = _claims.SourceOf.AsSpan(first..next);
            equal += (long)sources.Length * (sources.Length - 1) / 2;
            for (int i = 1; i < sources.Length && shared.Length > 0; i++)
            {
                // The sources of equal values ascend.
                for (int j = 0; j < i; j++)
                {
                    if (sources[j] < sources[i]) shared[PairPlaces.Of(sources[j], sources[i])]++;
                }
            }
        }

        return equal;
    }

    /// <summary>Against how often all other pairs share such figures.</summary>
    private bool IsBeyondChance(SourceRows topics, int first, int second)
    {
        int shared = _shared[PairPlaces.Of(first, second)], together = Together(topics[first], topics[second], shared);
        double others = Math.Max(1, _pairs - together), expected = together * Math.Min(1, (_equal - shared + 1) / others);
        return shared >= LeastShare * together && shared > expected + (Deviations * Math.Sqrt(expected));
    }

    /// <summary>On how many of the topics looked at both sources speak; more than enough is not counted on.</summary>
    private int Together(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int shared)
    {
        int together = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length && shared >= LeastShare * together;)
        {
            int topic = first[i], other = second[j];
            if (Math.Min(topic, other) >= _topics) break;
            if (topic == other) together++;
            if (topic <= other) i++;
            if (topic >= other) j++;
        }

        return together;
    }
}
