using System.Numerics;

namespace Attribution.Merging;

/// <summary>Sources numbered from 0 without gaps, in ascending order of the numbers that the caller gave them.</summary>
internal sealed class DenseSources
{
    /// <summary>
    /// The new number of each of the caller's; empty where they are the same; null where these are too large for a table.
    /// </summary>
    private readonly int[]? _numbers;

    private DenseSources(int[] ids, int[] claims, int[]? numbers) => (Ids, Claims, _numbers) = (ids, claims, numbers);

    /// <summary>The caller's numbers, ascending.</summary>
    public int[] Ids { get; }

    /// <summary>How many claims each has.</summary>
    public int[] Claims { get; }

    public int Count => Ids.Length;

    /// <param name="sources">The caller's numbers, not below 0.</param>
    /// <param name="topicStart">Where the numbers of each topic start, and how many there are at the end.</param>
    /// <param name="run">On how many threads.</param>
    public static DenseSources Of(ReadOnlyMemory<int> sources, int[] topicStart, TruthRun run)
    {
        TopicParts parts = TopicParts.Of(topicStart, 0);
        int[] ofPart = new int[parts.Count];
        parts.ForEachPart(part => ofPart[part] = Largest(sources.Span[topicStart[parts[part].First]..topicStart[parts[part].End]]), run);
        int largest = ofPart.Max();
        if (largest >= 1024 + (4L * sources.Length)) return BySorting(sources.Span);
        int[] count = new int[largest + 1];
        TopicParts.Of(topicStart, count.Length).ForEach(() => new int[count.Length], Count, Add, run);
        return Of(count);

        void Count(int first, int end, int[] own)
        {
            foreach (int source in sources.Span[topicStart[first]..topicStart[end]]) own[source]++;
        }

        void Add(int[] own)
        {
            for (int source = 0; source < own.Length; source++) count[source] += own[source];
        }
    }

    /// <summary>Writes the new numbers for the caller's.</summary>
    public void Number(ReadOnlySpan<int> sources, Span<int> numbers)
    {
        if (_numbers is null)
        {
            for (int i = 0; i < numbers.Length; i++) numbers[i] = Array.BinarySearch(Ids, sources[i]);
        }
        else if (_numbers.Length == 0)
        {
            sources.CopyTo(numbers);
        }
        else
        {
            for (int i = 0; i < numbers.Length; i++) numbers[i] = _numbers[sources[i]];
        }
    }

    private static int Largest(ReadOnlySpan<int> sources)
    {
        Vector<int> most = new(-1);
        int largest = -1, i = 0;
        for (; i <= sources.Length - Vector<int>.Count; i += Vector<int>.Count) most = Vector.Max(most, new(sources[i..]));
        for (; i < sources.Length; i++) largest = Math.Max(largest, sources[i]);
        for (int lane = 0; lane < Vector<int>.Count; lane++) largest = Math.Max(largest, most[lane]);
        return largest;
    }

    /// <param name="count">How many claims each of the caller's numbers has; its entries become the new numbers.</param>
    private static DenseSources Of(int[] count)
    {
        int used = count.Length - count.AsSpan().Count(0);
        int[] ids = new int[used], claims = new int[used];
        for (int source = 0, next = 0; source < count.Length; source++)
        {
            if (count[source] == 0) continue;
            (ids[next], claims[next], count[source]) = (source, count[source], next);
            next++;
        }

        return new(ids, claims, used == count.Length ? [] : count);
    }

    private static DenseSources BySorting(ReadOnlySpan<int> sources)
    {
        int[] sorted = sources.ToArray();
        Array.Sort(sorted);
        List<int> ids = [], claims = [];
        foreach (int source in sorted)
        {
            if (ids.Count == 0 || ids[^1] != source)
            {
                ids.Add(source);
                claims.Add(0);
            }

            claims[^1]++;
        }

        return new([.. ids], [.. claims], null);
    }
}
