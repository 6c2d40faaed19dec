namespace Attribution.Merging;

/// <summary>
/// The parts of the topics over which a step is mapped. Where they begin depends on the table alone, so that what is added up, part after
/// part, is the same to the last bit whatever the number of threads. It is also where a larger whole is cut: a part needs only its own
/// claims and the sources' weights, and gives one row of sums.
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

    /// <summary>Does something with the topics of each part, from the first to before the second, on several threads.</summary>
    public void ForEach(Action<int, int> work, TruthDiscoveryOptions options, CancellationToken cancellation) =>
        ForEachPart(part => work(_starts[part], _starts[part + 1]), options, cancellation);

    /// <summary>Does something with each part, on several threads.</summary>
    public void ForEachPart(Action<int> work, TruthDiscoveryOptions options, CancellationToken cancellation) =>
        For(Count, static () => 0, (part, _) => work(part), static _ => { }, options, cancellation);

    /// <summary>The same where each thread collects something of its own.</summary>
    /// <param name="start">Makes what a thread collects into.</param>
    /// <param name="work">Collects from the topics of a part.</param>
    /// <param name="gather">Takes what a thread collected; called for one at a time, in no order.</param>
    /// <param name="options">On how many threads.</param>
    /// <param name="cancellation">Stops the work between two parts.</param>
    public void ForEach<T>(
        Func<T> start,
        Action<int, int, T> work,
        Action<T> gather,
        TruthDiscoveryOptions options,
        CancellationToken cancellation) =>
        For(Count, start, (part, own) => work(_starts[part], _starts[part + 1], own), gather, options, cancellation);

    /// <summary>The same of a number of things that are not topics.</summary>
    public static void For<T>(
        int count,
        Func<T> start,
        Action<int, T> work,
        Action<T> gather,
        TruthDiscoveryOptions options,
        CancellationToken cancellation)
    {
        if (options.MaxDegreeOfParallelism == 1 || count == 1)
        {
            T own = start();
            for (int part = 0; part < count; part++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(part, own);
            }

            gather(own);
            return;
        }

        Lock gathering = new();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellation };
        Parallel.For(
            0,
            count,
            parallel,
            start,
            (part, _, own) =>
            {
                work(part, own);
                return own;
            },
            own =>
            {
                lock (gathering) gather(own);
            });
    }
}
