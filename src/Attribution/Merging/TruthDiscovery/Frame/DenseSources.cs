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
    public static DenseSources Of(ReadOnlySpan<int> sources)
    {
        int largest = -1;
        foreach (int source in sources) largest = Math.Max(largest, source);
        return largest < 1024 + (4L * sources.Length) ? ByCounting(sources, largest) : BySorting(sources);
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

    private static DenseSources ByCounting(ReadOnlySpan<int> sources, int largest)
    {
        int[] count = new int[largest + 1];
        foreach (int source in sources) count[source]++;
        int used = count.Length - count.AsSpan().Count(0);
        int[] ids = new int[used], claims = new int[used];
        for (int source = 0, next = 0; source <= largest; source++)
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
