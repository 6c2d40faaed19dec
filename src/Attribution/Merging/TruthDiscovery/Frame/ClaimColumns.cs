using System.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Claims as columns in compressed sparse rows: the claims on each topic lie together; <see cref="SourceRows"/> has the other way. In
/// canonical order: within a topic by value, then by source, so that the order of the rows given changes nothing.
/// </summary>
/// <typeparam name="T">What is claimed: a double, or the code of a label.</typeparam>
internal sealed class ClaimColumns<T>
    where T : unmanaged, INumber<T>
{
    private readonly DenseSources _sources;

    /// <param name="values">The values, those of a topic together; those left out are not among them.</param>
    /// <param name="sources">The source of each, as the caller numbers them, not below 0.</param>
    /// <param name="topicStart">Where each topic starts, and the number of claims at the end.</param>
    /// <param name="run">On how many threads.</param>
    public ClaimColumns(ReadOnlyMemory<T> values, ReadOnlyMemory<int> sources, int[] topicStart, TruthRun run)
    {
        TopicStart = topicStart;
        (Values, SourceOf) = (run.Lend<T>(values.Length), run.Lend<int>(values.Length));
        _sources = DenseSources.Of(sources, topicStart, run);
        TopicParts.Of(topicStart, 0).ForEach(Sort, run);

        // The thread that sorts a part is the first to touch its pages.
        void Sort(int first, int end)
        {
            Range all = topicStart[first]..topicStart[end];
            values.Span[all].CopyTo(Values.AsSpan(all));
            _sources.Number(sources.Span[all], SourceOf.AsSpan(all));
            bool areDifferent = true;
            for (int topic = first; topic < end; topic++)
            {
                Range own = topicStart[topic]..topicStart[topic + 1];
                areDifferent &= ClaimOrder.Sort(Values.AsSpan(own), SourceOf.AsSpan(own));
            }

            if (!areDifferent) HasEqual = true;
        }
    }

    public int Topics => TopicStart.Length - 1;

    public int Sources => _sources.Count;

    public int Claims => TopicStart[^1];

    /// <summary>Where the claims on each topic start, and the number of claims at the end.</summary>
    public int[] TopicStart { get; }

    /// <summary>What is claimed, by topic; entries beyond the last claim mean nothing, here and in <see cref="SourceOf"/>.</summary>
    public T[] Values { get; }

    /// <summary>Whether any two claims on a topic are of the same.</summary>
    public bool HasEqual { get; private set; }

    /// <summary>The source of each claim, numbered from 0 without gaps in ascending order of the caller's numbers.</summary>
    public int[] SourceOf { get; }

    /// <summary>The caller's number of each source.</summary>
    public ReadOnlySpan<int> SourceIds => _sources.Ids;

    /// <summary>How many claims each source has.</summary>
    public ReadOnlySpan<int> ClaimsOf => _sources.Claims;
}
