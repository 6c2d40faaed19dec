namespace Attribution.Merging;

/// <summary>
/// Who speaks on each topic, each source once however many labels it gives: a source that speaks on a topic and does not give a label is
/// taken to deny it.
/// </summary>
internal sealed class TopicSpeakers
{
    private readonly int[] _topicStart;
    private readonly int[] _onTopic;
    private readonly int[] _factStart;
    private readonly int[] _forFact;

    public TopicSpeakers(LabelFacts facts)
    {
        if (facts.Ground.Repeats == 0)
        {
            (_topicStart, _onTopic) = (facts.Columns.TopicStart, facts.Columns.SourceOf);
            (_factStart, _forFact) = (facts.ClaimStart, facts.Columns.SourceOf);
            return;
        }

        _topicStart = new int[facts.Topics + 1];
        _factStart = new int[facts.Count + 1];
        List<int> onTopic = new(facts.Columns.Claims), forFact = new(facts.Columns.Claims);
        int[] lastTopic = new int[facts.Sources];
        for (int topic = 0; topic < facts.Topics; topic++)
        {
            for (int fact = facts.OfTopic[topic]; fact < facts.OfTopic[topic + 1]; fact++)
            {
                int before = -1;
                foreach (int source in facts.SourcesOf(fact))
                {
                    if (source != before) forFact.Add(source);
                    if (lastTopic[source] != topic + 1) onTopic.Add(source);
                    (before, lastTopic[source]) = (source, topic + 1);
                }

                _factStart[fact + 1] = forFact.Count;
            }

            _topicStart[topic + 1] = onTopic.Count;
        }

        (_onTopic, _forFact) = ([.. onTopic], [.. forFact]);
    }

    /// <summary>The sources that speak on a topic.</summary>
    public ReadOnlySpan<int> On(int topic) => _onTopic.AsSpan(_topicStart[topic].._topicStart[topic + 1]);

    /// <summary>The sources that give a label on its topic.</summary>
    public ReadOnlySpan<int> For(int fact) => _forFact.AsSpan(_factStart[fact].._factStart[fact + 1]);
}
