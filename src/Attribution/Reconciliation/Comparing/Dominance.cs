namespace Attribution;

/// <summary>
/// Counts, among many intervals, those that cover another, in logarithmic time squared: sorted by their lower ends, with the upper ends of
/// each run of a power of two sorted as well (a merge sort tree).
/// </summary>
internal sealed class Dominance
{
    private readonly double[] _lower;
    private readonly double[][] _upper;

    /// <param name="intervals">The intervals, by their ends.</param>
    public Dominance(IEnumerable<(double Lower, double Upper)> intervals)
    {
        (double Lower, double Upper)[] sorted = [.. intervals.OrderBy(interval => interval.Lower)];
        _lower = Array.ConvertAll(sorted, interval => interval.Lower);
        List<double[]> levels = [Array.ConvertAll(sorted, interval => interval.Upper)];
        for (int run = 2; run < 2 * sorted.Length; run *= 2)
        {
            double[] level = [.. levels[^1]];
            for (int start = 0; start < level.Length; start += run) Array.Sort(level, start, Math.Min(run, level.Length - start));
            levels.Add(level);
        }

        _upper = [.. levels];
    }

    /// <summary>How many intervals begin at or below a lower end and end at or above an upper one.</summary>
    public int Covering(double lower, double upper)
    {
        int left = AtMost(_lower, lower), start = 0, count = 0;
        for (int level = _upper.Length - 1; level >= 0; level--)
        {
            int run = 1 << level;
            if (left - start < run) continue;
            count += run - Below(_upper[level].AsSpan(start, run), upper);
            start += run;
        }

        return count;
    }

    private static int AtMost(ReadOnlySpan<double> sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Below(ReadOnlySpan<double> sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
