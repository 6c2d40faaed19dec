namespace Attribution.Merging;

/// <summary>
/// The facts of claims in labels: a fact is one label on one topic. Claims lie by topic, then label, then source, so that the claims of a
/// fact are a run, and the facts of a topic are a run of those.
/// </summary>
internal sealed class LabelFacts
{
    private int[]? _bySource;
    private int[]? _topicOf;

    public LabelFacts(ClaimColumns<int> claims)
    {
        Columns = claims;
        (int[] codes, int[] starts) = (claims.Values, claims.TopicStart);
        OfTopic = new int[starts.Length];
        List<int> start = [], label = [];
        for (int topic = 0; topic < claims.Topics; topic++)
        {
            for (int claim = starts[topic]; claim < starts[topic + 1]; claim++)
            {
                if (claim > starts[topic] && codes[claim] == codes[claim - 1]) continue;
                start.Add(claim);
                label.Add(codes[claim]);
            }

            OfTopic[topic + 1] = label.Count;
            if (label.Count > OfTopic[topic]) AnsweredTopics++;
        }

        start.Add(claims.Claims);
        (ClaimStart, Codes) = ([.. start], [.. label]);
        DenseSources labels = DenseSources.Of(Codes);
        (Label, LabelCodes) = (new int[Codes.Length], labels.Ids);
        labels.Number(Codes, Label);
    }

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

    /// <summary>The facts that a source claims, ascending.</summary>
    public ReadOnlySpan<int> FactsOf(int source)
    {
        _bySource ??= FactsBySource();
        return _bySource.AsSpan(Columns.SourceStart[source]..Columns.SourceStart[source + 1]);
    }

    /// <summary>The topic of each fact.</summary>
    public int[] TopicOf() => _topicOf ??= TopicsByFact();

    /// <summary>The sources of a fact, ascending.</summary>
    public ReadOnlySpan<int> SourcesOf(int fact) => Columns.SourceOf.AsSpan(ClaimStart[fact]..ClaimStart[fact + 1]);

    private int[] FactsBySource()
    {
        int[] ofClaim = new int[Columns.Claims];
        for (int fact = 0; fact < Count; fact++) ofClaim.AsSpan(ClaimStart[fact]..ClaimStart[fact + 1]).Fill(fact);
        return Array.ConvertAll(Columns.ClaimsBySource.ToArray(), claim => ofClaim[claim]);
    }

    private int[] TopicsByFact()
    {
        int[] topics = new int[Count];
        for (int topic = 0; topic < Topics; topic++) topics.AsSpan(OfTopic[topic]..OfTopic[topic + 1]).Fill(topic);
        return topics;
    }
}
