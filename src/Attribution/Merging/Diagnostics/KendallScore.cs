namespace Attribution.Merging;

/// <summary>
/// Concordant less discordant pairs, by counting the exchanges of a merge sort: Knight 1966, J. Amer. Statist. Assoc. 61:436,
/// https://doi.org/10.1080/01621459.1966.10480879.
/// </summary>
internal static class KendallScore
{
    /// <summary>The score of two columns of equal length, without NaN.</summary>
    public static long Of(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        int k = one.Length;
        double[] sorted = one.ToArray(), column = other.ToArray();
        Array.Sort(sorted, column);
        long tied = 0, tiedInOne = 0;
        for (int start = 0, end; start < k; start = end)
        {
            for (end = start + 1; end < k && sorted[end] == sorted[start];) end++;
            Span<double> group = column.AsSpan(start..end);
            group.Sort();
            tiedInOne += (long)group.Length * (group.Length - 1) / 2;
            tied += Ties(group);
        }

        // Pairs tied in the first column are in order in the other, so that none of them counts as discordant.
        long discordant = Inversions(column, new double[k]), tiedInOther = Ties(column);
        return ((long)k * (k - 1) / 2) - tiedInOne - tiedInOther + tied - (2 * discordant);
    }

    /// <summary>Sorts the column, and counts the pairs out of order.</summary>
    private static long Inversions(double[] column, double[] room)
    {
        long count = 0;
        for (int width = 1; width < column.Length; width = (int)Math.Min(2L * width, column.Length))
        {
            for (int start = 0; start < column.Length - width; start += 2 * width)
            {
                int middle = start + width, end = Math.Min(column.Length, middle + width);
                int left = start, right = middle;
                for (int place = start; place < end; place++)
                {
                    if (right == end || (left < middle && column[left] <= column[right]))
                    {
                        room[place] = column[left++];
                    }
                    else
                    {
                        room[place] = column[right++];
                        count += middle - left;
                    }
                }

                room.AsSpan(start, end - start).CopyTo(column.AsSpan(start));
            }
        }

        return count;
    }

    /// <summary>Pairs of equal numbers in a sorted column.</summary>
    private static long Ties(ReadOnlySpan<double> sorted)
    {
        long count = 0;
        for (int i = 0, first = 0; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[first]) first = i;
            count += i - first;
        }

        return count;
    }
}
