namespace Attribution;

/// <summary>The used rows of one topic.</summary>
/// <param name="first">Values, or lower ends.</param>
/// <param name="second">Variances, or upper ends, or shares of origins; empty where there are only values.</param>
/// <param name="weights">Weights; empty where all are equal, so that equal weights give the unweighted result to the last bit.</param>
internal readonly ref struct TopicRows(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights)
{
    public ReadOnlySpan<double> Values { get; } = first;

    public ReadOnlySpan<double> Variances { get; } = second;

    /// <summary>The share that each row has of its origin; empty where all are equal, as weights are.</summary>
    public ReadOnlySpan<double> Shares => Variances.IsEmpty || !Variances.ContainsAnyExcept(Variances[0]) ? [] : Variances;

    public ReadOnlySpan<double> Lower => Values;

    public ReadOnlySpan<double> Upper => Variances;

    public ReadOnlySpan<double> Weights { get; } = weights;

    public int Count => Values.Length;

    /// <summary>The rows without those of weight 0, and with weights only where these differ.</summary>
    public TopicRows Weighted(ReadOnlySpan<double> weights, ref double[] scratch)
    {
        int used = 0, last = -1;
        bool equal = true;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            equal &= last < 0 || weights[i] == weights[last];
            (last, used) = (i, used + 1);
        }

        if (used == Count) return new(Values, Variances, equal ? [] : weights);
        if (scratch.Length < 3 * used) scratch = new double[Math.Max(3 * used, 2 * scratch.Length)];
        Span<double> first = scratch.AsSpan(0, used), second = scratch.AsSpan(used, Variances.IsEmpty ? 0 : used);
        Span<double> kept = scratch.AsSpan(2 * used, used);
        for (int i = 0, place = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            first[place] = Values[i];
            if (!second.IsEmpty) second[place] = Variances[i];
            kept[place++] = weights[i];
        }

        return new(first, second, equal ? [] : kept);
    }
}
