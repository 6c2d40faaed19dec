namespace Attribution.Merging;

/// <summary>Sources numbered from 0 without gaps, in ascending order of the numbers that the caller gave them.</summary>
internal sealed class DenseSources
{
    private DenseSources(int[] ids, int[] claims) => (Ids, Claims) = (ids, claims);

    /// <summary>The caller's numbers, ascending.</summary>
    public int[] Ids { get; }

    /// <summary>How many claims each has.</summary>
    public int[] Claims { get; }

    public int Count => Ids.Length;

    /// <summary>Replaces the caller's numbers, not below 0, by the new ones, in place.</summary>
    public static DenseSources Number(Span<int> sources)
    {
        int largest = -1;
        foreach (int source in sources)
        {
            largest = Math.Max(largest, source);
        }

        return largest < 1024 + (4L * sources.Length) ? ByCounting(sources, largest) : BySorting(sources);
    }

    private static DenseSources ByCounting(Span<int> sources, int largest)
    {
        int[] count = new int[largest + 1];
        foreach (int source in sources)
        {
            count[source]++;
        }

        int used = count.AsSpan().Length - count.AsSpan().Count(0);
        int[] ids = new int[used], claims = new int[used];
        for (int source = 0, next = 0; source <= largest; source++)
        {
            if (count[source] == 0) continue;
            (ids[next], claims[next], count[source]) = (source, count[source], next);
            next++;
        }

        if (used <= largest)
        {
            foreach (ref int source in sources)
            {
                source = count[source];
            }
        }

        return new(ids, claims);
    }

    private static DenseSources BySorting(Span<int> sources)
    {
        int[] sorted = sources.ToArray();
        Array.Sort(sorted);
        List<int> ids = [];
        List<int> claims = [];
        foreach (int source in sorted)
        {
            if (ids.Count == 0 || ids[^1] != source)
            {
                ids.Add(source);
                claims.Add(0);
            }

            claims[^1]++;
        }

        int[] numbers = [.. ids];
        foreach (ref int source in sources)
        {
            source = Array.BinarySearch(numbers, source);
        }

        return new(numbers, [.. claims]);
    }
}
