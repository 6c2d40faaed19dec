namespace Attribution;

/// <summary>
/// What all mergers of the library do first and last: weights checked, readings sorted out, everything left out accounted for.
/// </summary>
internal abstract class ReadingMerger(string name, ReadingNeeds needs) : IMerger
{
    public string Name => name;

    public ReadingNeeds Needs => needs;

    /// <summary>How many usable readings there must be.</summary>
    protected virtual int Fewest => 1;

    /// <summary>
    /// Whether readings count once each although their weights differ. Not so where nothing is counted or averaged, as in an envelope.
    /// </summary>
    protected virtual bool IgnoresWeights => false;

    /// <summary>
    /// Whether a merger counts, averages or chooses by weight, so that it must know which readings have one origin. Where none is counted,
    /// as in an envelope, saying a thing twice changes nothing.
    /// </summary>
    internal virtual bool HeedsOrigins => false;

    public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights) => Merge(readings, weights, []);

    /// <summary>Merges readings of which some have one origin.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="weights">For each the weight that it would have if it were the only one of its origin.</param>
    /// <param name="origins">The origin of each reading, any numbers; empty where each has its own.</param>
    internal Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, ReadOnlySpan<int> origins)
    {
        (UsableReadings usable, Origins? collapsed, List<LeftOut> leftOut) = Sort(readings, weights, origins);
        int count = collapsed?.Count ?? usable.Count;
        if (count < Fewest) return Merged.Refused(Name, MergeFindings.TooFew(Name, count, Fewest, leftOut), leftOut);
        bool isUnweighed = IgnoresWeights && usable.Weights.Length > 0;
        Merged merged = collapsed is null ? Merge(usable) : Merge(usable, collapsed);
        return merged.Adding(leftOut, isUnweighed ? [MergeFindings.WeightsIgnored] : []);
    }

    /// <summary>The readings that can be used, by origin where some of them share one, and all others with the reason.</summary>
    private protected (UsableReadings Usable, Origins? Origins, List<LeftOut> LeftOut) Sort(
        ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, ReadOnlySpan<int> origins)
    {
        MergeWeights.Check(readings.Length, weights);
        List<int> used = [];
        List<LeftOut> leftOut = [];
        for (int i = 0; i < readings.Length; i++)
        {
            if (readings[i] is null)
            {
                throw new ArgumentException(
                    Printable.Message($"The reading at index {i} is null; pass a reading or leave it out."), nameof(readings));
            }

            if ((weights[i] == 0 ? MergeFindings.ZeroWeight : Obstacle(readings[i])) is { } obstacle) leftOut.Add(new(i, obstacle));
            else used.Add(i);
        }

        UsableReadings usable = Pick(readings, weights, used);
        if (origins.IsEmpty) return (usable, null, leftOut);
        int[] labels = new int[used.Count];
        for (int place = 0; place < labels.Length; place++) labels[place] = origins[used[place]];
        return labels.Distinct().Count() == labels.Length
            ? (usable, null, leftOut)
            : (usable, Origins.Of(IgnoresWeights ? usable.Unweighted() : usable, labels), leftOut);
    }

    /// <summary>Why this reading cannot feed the merger, or null where it can.</summary>
    protected virtual Finding? Obstacle(Reading reading) => null;

    /// <summary>Merges enough usable readings. What is left out already need not be repeated.</summary>
    protected abstract Merged Merge(UsableReadings usable);

    /// <summary>Merges enough usable readings of which some have one origin.</summary>
    protected virtual Merged Merge(UsableReadings usable, Origins origins) => Merge(usable);

    private static UsableReadings Pick(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights, List<int> used)
    {
        Reading[] picked = new Reading[used.Count];
        double[] own = new double[used.Count];
        for (int place = 0; place < picked.Length; place++) (picked[place], own[place]) = (readings[used[place]], weights[used[place]]);
        return new(picked, [.. used], own);
    }
}
