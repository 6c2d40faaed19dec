namespace Attribution.Merging;

/// <summary>
/// The parts of the topics over which a step is mapped. Where they begin depends on the table alone, so that what is added up is the same
/// to the last bit whatever the number of threads. It is also where a larger whole is cut: a part needs only its own claims and the
/// sources' weights, and gives one row of sums.
/// </summary>
internal sealed class TopicParts
{
    private const int ClaimsPerPart = 16_384;
    private const int MostParts = 256;

    private readonly int[] _starts;

    private TopicParts(int[] starts) => _starts = starts;

    public int Count => _starts.Length - 1;

    /// <summary>Cuts the topics into parts of about as many claims.</summary>
    /// <param name="topicStart">Where the claims on each topic start, and their number at the end.</param>
    /// <param name="sums">How many sums a part gives: few parts where the sums would be more than the claims.</param>
    public static TopicParts Of(ReadOnlySpan<int> topicStart, int sums)
    {
        int topics = topicStart.Length - 1, claims = topicStart[topics];
        long bySums = claims / Math.Max(1L, sums);
        int parts = (int)Math.Clamp(Math.Min(bySums, claims / ClaimsPerPart), 1, MostParts);
        List<int> starts = [0];
        for (int part = 1; part < parts; part++)
        {
            int place = topicStart.BinarySearch((int)((long)claims * part / parts));
            int topic = Math.Min(place < 0 ? ~place : place, topics);
            if (topic > starts[^1] && topic < topics) starts.Add(topic);
        }

        starts.Add(topics);
        return new([.. starts]);
    }

    /// <summary>The topics of a part: its first, and the one after its last.</summary>
    public (int First, int End) this[int part] => (_starts[part], _starts[part + 1]);

    /// <summary>Does something with the topics of each part, from the first to before the second.</summary>
    public void ForEach(Action<int, int> work, TruthRun run) =>
        run.Do(Count, (part, _) => work(_starts[part], _starts[part + 1]));

    /// <summary>Does something with each part.</summary>
    public void ForEachPart(Action<int> work, TruthRun run) => run.Do(Count, (part, _) => work(part));

    /// <summary>The same where each worker collects something of its own.</summary>
    public void ForEach<T>(Func<T> start, Action<int, int, T> work, Action<T> gather, TruthRun run) =>
        run.Collect(Count, start, (part, own) => work(_starts[part], _starts[part + 1], own), gather);
}
