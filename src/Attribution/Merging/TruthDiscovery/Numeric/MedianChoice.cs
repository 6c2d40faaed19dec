namespace Attribution.Merging;

/// <summary>
/// Which of the claims on a topic, in ascending order, are its weighted medians: one, or two with half of the weight on each side.
/// </summary>
/// <param name="Lower">The place of the least.</param>
/// <param name="Upper">The place of the greatest.</param>
internal readonly record struct MedianChoice(int Lower, int Upper)
{
    /// <summary>By how much of the whole weight a half may be missed and still be one.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The weighted medians; where nothing has weight, those of equal weights.</summary>
    public static MedianChoice Of(ReadOnlySpan<int> sources, ReadOnlySpan<double> weights)
    {
        double whole = 0;
        foreach (int source in sources)
        {
            whole += weights[source];
        }

        if (!(whole > 0)) return OfEqual(sources.Length);
        double half = 0.5 * whole, slack = Rounding * whole, below = 0;
        for (int i = 0; i < sources.Length - 1; i++)
        {
            below += weights[sources[i]];
            if (below < half - slack) continue;
            if (below > half + slack) return new(i, i);
            int next = i + 1;
            while (next < sources.Length - 1 && weights[sources[next]] == 0) next++;
            return new(i, Math.Min(next, sources.Length - 1));
        }

        return new(sources.Length - 1, sources.Length - 1);
    }

    /// <summary>The medians of so many claims of equal weight.</summary>
    public static MedianChoice OfEqual(int count) => new((count - 1) / 2, count / 2);
}
