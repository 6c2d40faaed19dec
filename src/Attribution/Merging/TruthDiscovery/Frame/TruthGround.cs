using System.Numerics;

namespace Attribution.Merging;

/// <summary>What there is to learn from: which claims are tested by other sources, and which sources are tied by shared topics.</summary>
internal sealed class TruthGround
{
    private readonly int[] _tested;
    private readonly int[] _group;

    private TruthGround(int topics, int claims, int sources)
    {
        (Topics, Claims, _tested, _group) = (topics, claims, new int[sources], new int[sources]);
        for (int source = 0; source < sources; source++) _group[source] = source;
    }

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

    public static TruthGround Of<T>(ClaimColumns<T> claims, TruthRun run)
        where T : unmanaged, INumber<T> =>
        Of(claims.TopicStart, claims.SourceOf, claims.ClaimsOf, run);

    /// <param name="topicStart">Where the claims on each topic start, and their number at the end.</param>
    /// <param name="sourceOf">The source of each claim.</param>
    /// <param name="claimsOf">How many claims each source has.</param>
    /// <param name="run">On how many threads.</param>
    public static TruthGround Of(int[] topicStart, int[] sourceOf, ReadOnlySpan<int> claimsOf, TruthRun run)
    {
        int sources = claimsOf.Length;
        TruthGround ground = new(topicStart.Length - 1, topicStart[^1], sources);
        claimsOf.CopyTo(ground._tested);
        TopicParts.Of(topicStart, 3 * sources).ForEach(
            () => new Survey(sources),
            (first, end, own) => own.Add(topicStart, sourceOf, first, end),
            ground.Add,
            run);
        ground.CountGroups();
        return ground;
    }

    private static int Root(int[] group, int source)
    {
        while (group[source] != source) source = group[source] = group[group[source]];
        return source;
    }

    /// <summary>Makes one group of two; it is called by its least source.</summary>
    private static int Join(int[] group, int root, int other)
    {
        (root, other) = (Math.Min(root, other), Math.Max(root, other));
        group[other] = root;
        return root;
    }

    private void Add(Survey part)
    {
        (SharedTopics, Repeats) = (SharedTopics + part.SharedTopics, Repeats + part.Repeats);
        for (int source = 0; source < _tested.Length; source++)
        {
            _tested[source] -= part.Alone[source];
            Join(_group, Root(_group, source), Root(_group, part.Group[source]));
        }
    }

    private void CountGroups()
    {
        int[] sizes = new int[_group.Length];
        for (int source = 0; source < sizes.Length; source++)
        {
            int root = Root(_group, source);
            if (++sizes[root] == 2) Groups++;
            LargestGroup = Math.Max(LargestGroup, sizes[root]);
        }
    }

    /// <summary>The same of the topics that one thread looks at.</summary>
    private sealed class Survey
    {
        private readonly int[] _lastTopic;
        private int _apart;

        public Survey(int sources)
        {
            (Alone, Group, _lastTopic, _apart) = (new int[sources], new int[sources], new int[sources], sources - 1);
            for (int source = 0; source < sources; source++) Group[source] = source;
        }

        public int SharedTopics { get; private set; }

        public int Repeats { get; private set; }

        /// <summary>How many claims of each source are on topics on which no other source speaks.</summary>
        public int[] Alone { get; }

        public int[] Group { get; }

        public void Add(int[] topicStart, int[] sourceOf, int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                ReadOnlySpan<int> sources = sourceOf.AsSpan(topicStart[topic]..topicStart[topic + 1]);
                if (sources.IsEmpty) continue;
                foreach (int source in sources)
                {
                    if (_lastTopic[source] == topic + 1) Repeats++;
                    _lastTopic[source] = topic + 1;
                }

                if (sources[0] == sources[^1] && !sources.ContainsAnyExcept(sources[0]))
                {
                    Alone[sources[0]] += sources.Length;
                    continue;
                }

                SharedTopics++;
                if (_apart > 0) Tie(sources);
            }
        }

        private void Tie(ReadOnlySpan<int> sources)
        {
            int root = Root(Group, sources[0]);
            foreach (int source in sources)
            {
                int other = Root(Group, source);
                if (other == root) continue;
                root = Join(Group, root, other);
                _apart--;
            }
        }
    }
}
