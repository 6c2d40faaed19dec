namespace Attribution.Merging;

/// <summary>
/// The facts of claims in labels: a fact is one label on one topic. Claims lie by topic, then label, then source, so that the claims of a
/// fact are a run, and the facts of a topic are a run of those.
/// </summary>
internal sealed class LabelFacts
{
    private int[]? _topicOf;

    public LabelFacts(ClaimColumns<int> claims, TruthRun run)
    {
        (Columns, Run) = (claims, run);
        Ground = TruthGround.Of(claims, run);
        (int[] codes, int[] starts) = (claims.Values, claims.TopicStart);
        OfTopic = new int[starts.Length];
        TopicParts parts = TopicParts.Of(starts, 0);
        parts.ForEach(Count, run);
        for (int topic = 0; topic < claims.Topics; topic++)
        {
            if (OfTopic[topic + 1] > 0) AnsweredTopics++;
            OfTopic[topic + 1] += OfTopic[topic];
        }

        (ClaimStart, Codes, Label) = (new int[OfTopic[^1] + 1], new int[OfTopic[^1]], new int[OfTopic[^1]]);
        ClaimStart[^1] = claims.Claims;
        parts.ForEach(Fill, run);
        DenseSources labels = DenseSources.Of(Codes, OfTopic, run);
        LabelCodes = labels.Ids;
        parts.ForEach(Number, run);

        void Count(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                int count = starts[topic] < starts[topic + 1] ? 1 : 0;
                for (int claim = starts[topic] + 1; claim < starts[topic + 1]; claim++) count += codes[claim] == codes[claim - 1] ? 0 : 1;
                OfTopic[topic + 1] = count;
            }
        }

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                int fact = OfTopic[topic];
                for (int claim = starts[topic]; claim < starts[topic + 1]; claim++)
                {
                    if (claim > starts[topic] && codes[claim] == codes[claim - 1]) continue;
                    (ClaimStart[fact], Codes[fact]) = (claim, codes[claim]);
                    fact++;
                }
            }
        }

        void Number(int first, int end)
        {
            Range all = OfTopic[first]..OfTopic[end];
            labels.Number(Codes.AsSpan(all), Label.AsSpan(all));
        }
    }

    /// <summary>On how many threads the facts are looked at.</summary>
    public TruthRun Run { get; }

    public TruthGround Ground { get; }

    public ClaimColumns<int> Columns { get; }

    public int Topics => Columns.Topics;

    /// <summary>The number of topics that have a claim.</summary>
    public int AnsweredTopics { get; }

    public int Sources => Columns.Sources;

    public int Count => Codes.Length;

    /// <summary>The number of different labels on all topics together.</summary>
    public int Labels => LabelCodes.Length;

    /// <summary>Where the facts of each topic start, and their number at the end.</summary>
    public int[] OfTopic { get; }

    /// <summary>Where the claims of each fact start, and their number at the end.</summary>
    public int[] ClaimStart { get; }

    /// <summary>The label of each fact as the caller numbers labels, ascending within a topic.</summary>
    public int[] Codes { get; }

    /// <summary>The label of each fact, numbered from 0 without gaps in ascending order of the caller's numbers.</summary>
    public int[] Label { get; }

    /// <summary>The caller's number of each label, ascending.</summary>
    public int[] LabelCodes { get; }

    /// <summary>The topic of each fact.</summary>
    public int[] TopicOf() => _topicOf ??= TopicsByFact();

    /// <summary>The sources of a fact, ascending.</summary>
    public ReadOnlySpan<int> SourcesOf(int fact) => Columns.SourceOf.AsSpan(ClaimStart[fact]..ClaimStart[fact + 1]);

    private int[] TopicsByFact()
    {
        int[] topics = new int[Count];
        for (int topic = 0; topic < Topics; topic++) topics.AsSpan(OfTopic[topic]..OfTopic[topic + 1]).Fill(topic);
        return topics;
    }
}
