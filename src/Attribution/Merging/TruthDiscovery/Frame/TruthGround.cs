namespace Attribution.Merging;

/// <summary>What there is to learn from: which claims are tested by other sources, and which sources are tied by shared topics.</summary>
internal sealed class TruthGround
{
    private readonly int[] _tested;
    private readonly int[] _group;

    private TruthGround(int topics, int claims, int sources) =>
        (Topics, Claims, _tested, _group) = (topics, claims, new int[sources], new int[sources]);

    public int Topics { get; }

    public int Claims { get; }

    /// <summary>On how many topics at least two sources speak.</summary>
    public int SharedTopics { get; private set; }

    /// <summary>How many claims there are beyond the first of a source on a topic.</summary>
    public int Repeats { get; private set; }

    /// <summary>How many of each source's claims are on topics on which another source speaks as well.</summary>
    public ReadOnlySpan<int> Tested => _tested;

    /// <summary>How many groups of at least two sources there are that share no topic with each other.</summary>
    public int Groups { get; private set; }

    /// <summary>How many sources the largest group has.</summary>
    public int LargestGroup { get; private set; }

    public static TruthGround Of<T>(ClaimColumns<T> claims)
        where T : struct, System.Numerics.INumber<T> =>
        Of(claims.TopicStart, claims.SourceOf, claims.Sources);

    /// <param name="topicStart">Where the claims on each topic start, and their number at the end.</param>
    /// <param name="sourceOf">The source of each claim.</param>
    /// <param name="sources">How many sources there are.</param>
    public static TruthGround Of(ReadOnlySpan<int> topicStart, ReadOnlySpan<int> sourceOf, int sources)
    {
        TruthGround ground = new(topicStart.Length - 1, sourceOf.Length, sources);
        ground.Survey(topicStart, sourceOf);
        return ground;
    }

    private void Survey(ReadOnlySpan<int> topicStart, ReadOnlySpan<int> sourceOf)
    {
        int[] lastTopic = new int[_tested.Length];
        int apart = _group.Length - 1;
        for (int source = 0; source < _group.Length; source++) _group[source] = source;
        for (int topic = 0; topic < Topics; topic++)
        {
            ReadOnlySpan<int> sources = sourceOf[topicStart[topic]..topicStart[topic + 1]];
            if (sources.Length < 2) continue;
            bool isShared = sources.ContainsAnyExcept(sources[0]);
            int root = apart == 0 ? 0 : Root(sources[0]);
            foreach (int source in sources)
            {
                if (lastTopic[source] == topic + 1) Repeats++;
                lastTopic[source] = topic + 1;
                if (!isShared) continue;
                _tested[source]++;
                if (apart == 0) continue;
                int other = Root(source);
                if (other == root) continue;
                (root, other) = (Math.Min(root, other), Math.Max(root, other));
                _group[other] = root;
                apart--;
            }

            if (isShared) SharedTopics++;
        }

        CountGroups();
    }

    private void CountGroups()
    {
        int[] sizes = new int[_group.Length];
        for (int source = 0; source < sizes.Length; source++)
        {
            if (++sizes[Root(source)] == 2) Groups++;
            LargestGroup = Math.Max(LargestGroup, sizes[Root(source)]);
        }
    }

    private int Root(int source)
    {
        while (_group[source] != source) source = _group[source] = _group[_group[source]];
        return source;
    }
}
