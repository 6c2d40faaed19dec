using System.Numerics;

namespace Attribution.Merging;

/// <summary>Puts the claims on one topic in order of value, then of source.</summary>
internal static class ClaimOrder
{
    private const int Few = 24;

    public static void Sort<T>(Span<T> values, Span<int> sources)
        where T : struct, INumber<T>
    {
        if (values.Length > Few)
        {
            SortMany(values, sources);
            return;
        }

        for (int i = 1; i < values.Length; i++)
        {
            (T value, int source) = (values[i], sources[i]);
            int place = i;
            for (; place > 0 && (values[place - 1] > value || (values[place - 1] == value && sources[place - 1] > source)); place--)
            {
                (values[place], sources[place]) = (values[place - 1], sources[place - 1]);
            }

            (values[place], sources[place]) = (value, source);
        }
    }

    private static void SortMany<T>(Span<T> values, Span<int> sources)
        where T : struct, INumber<T>
    {
        MemoryExtensions.Sort(values, sources);
        for (int start = 0, end; start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start];) end++;
            if (end - start > 1) sources[start..end].Sort();
        }
    }
}
